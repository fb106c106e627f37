import { expect, test } from 'vitest';
import { fileNames } from '../../src/formats/file-names.ts';

test.each([
  [['north/river.txt'], ['north-river']],
  [
    ['river.txt', 'river.md', 'River.news'],
    ['river', 'river-2', 'River-3'],
  ],
  [
    ['a/b.txt', 'a-b.txt', 'a-b-2.txt'],
    ['a-b', 'a-b-2', 'a-b-2-2'],
  ],
  [
    ['con.txt', '../x', '...', 'what?.txt'],
    ['con-', 'x', 'article', 'what'],
  ],
  [
    ['Überfahrt 2.5.txt', '渡轮.txt'],
    ['Überfahrt 2.5', '渡轮'],
  ],
] as const)('names files of %j', (names, expected) => {
  expect(fileNames(names)).toEqual(expected);
});

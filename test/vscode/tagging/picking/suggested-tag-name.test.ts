import { expect, test } from 'vitest';
import { suggestedTagName } from '../../../../src/vscode/tagging/picking/suggested-tag-name.ts';

test.each<[string, string | undefined]>([
  ['row if we must,', 'row if we must'],
  ['“peace plan”', 'peace plan'],
  ['the dockers’ vote', 'the dockers’ vote'],
  ['…', undefined],
  ['two\nlines', undefined],
  ['words that go on for so long that they are no name of anything', undefined],
])('“%s” suggests the tag %s', (words, name) => expect(suggestedTagName(words)).toBe(name));

import { expect, test } from 'vitest';
import type { AnchoredTagging } from '../../../../src/article/annotation-model.ts';
import { annotationHover } from '../../../../src/vscode/tagging/annotation-hover.ts';
import { nearestTagging, taggingAt, taggingOf } from '../../../../src/vscode/tagging/passages/tagging-at.ts';

const tagging = (id: string, ...spans: [number, number][]): AnchoredTagging => ({
  tagging: { id, targets: [], tags: [id], created: '2031-02-03T10:00:00Z' },
  anchor: { status: 'exact', score: 1, spans: spans.map(([start, end]) => ({ start, end })) },
});
const orphan: AnchoredTagging = { ...tagging('lost'), anchor: { status: 'orphan' } };
const all = [tagging('outer', [10, 40]), tagging('inner', [20, 30]), tagging('parts', [50, 55], [60, 65]), orphan];
const at = (start: number, end = start): string | undefined => taggingAt(all, { start, end })?.tagging.id;

test.each<[number, number, string | undefined, string]>([
  [25, 25, 'inner', 'the innermost around a cursor'],
  [30, 30, 'outer', 'around it rather than ending at it'],
  [40, 40, 'outer', 'ending at the cursor where none is around it'],
  [45, 45, undefined, 'none between'],
  [57, 57, undefined, 'none between the parts of one'],
  [20, 30, 'inner', 'of exactly the words selected'],
  [50, 65, 'parts', 'from the first to the last part selected'],
  [21, 29, undefined, 'none for a part of its words: that is a passage of its own'],
])('from %i to %i: %s, %s', (start, end, id) => expect(at(start, end)).toBe(id));

test('the same passage is found in all its parts only', () => {
  const found = taggingOf(all, [{ start: 50, end: 55 }, { start: 60, end: 65 }]); // prettier-ignore
  expect(found?.tagging.id).toBe('parts');
  expect(taggingOf(all, [{ start: 50, end: 55 }])).toBeUndefined();
});

test.each<[number, number, string, string]>([
  [22, 35, 'inner', 'the innermost of those that it overlaps'],
  [42, 44, 'outer', 'the one before it where that is nearer'],
  [47, 49, 'parts', 'the one after it where that is nearer'],
  [56, 59, 'parts', 'the one whose parts are around it'],
])('nearest to the words from %i to %i is %s: %s', (start, end, id) => {
  expect(nearestTagging(all, { start, end })?.tagging.id).toBe(id);
  expect(nearestTagging([orphan], { start, end })).toBeUndefined();
});

const TEXT = 'The ferry sails on Sunday.';
const noted: AnchoredTagging = {
  tagging: {
    id: 'urn:uuid:1',
    targets: [{ position: { start: 4, end: 9 }, quote: { exact: 'ship*', prefix: '', suffix: '' } }],
    tags: ['claim'],
    note: '[x](command:evil) $(bug)',
    creator: 'M. Roth',
    created: '2031-02-03T10:00:00Z',
  },
  anchor: { status: 'exact', score: 1, spans: [{ start: 4, end: 9 }] },
};

test('the hover says tag, note, who and when, and escapes what people wrote', () => {
  const said = annotationHover('file:///a(1).txt', TEXT, noted);
  expect(said).toMatch(/^\*\*claim\*\* · \\\[x\\\]\\\(command\\:evil\\\) \\\$\(bug\) · by M\\\. Roth, 3 Feb · /);
  // A link ends at its first parenthesis: none of the file's name may stand in one.
  expect(
    said.match(/\(command:[^)]*\)/g)?.every((link) => /^\(command:pressmark\.\w+\?\S+ "[^"]+"\)$/.test(link)),
  ).toBe(true);
});

test('the hover says what became of the words, and lets one confirm their place', () => {
  const changed: AnchoredTagging = {
    ...noted,
    anchor: { status: 'changed', score: 0.6, spans: [{ start: 4, end: 9 }] },
  };
  const said = annotationHover('file:///a.txt', TEXT, changed);
  expect(said).toContain('“ship\\*” → “ferry”');
  expect(said).toContain('(command:pressmark.confirmPlace?');
  expect(annotationHover('file:///a.txt', TEXT, noted)).not.toContain('confirmPlace');
});

import { expect, test } from 'vitest';
import type { AnchoredTagging } from '../../../src/article/annotation-model.ts';
import { annotationHover } from '../../../src/vscode/tagging/annotation-hover.ts';
import { taggingAt, taggingFrom, taggingOf } from '../../../src/vscode/tagging/tagging-at.ts';

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

test('next and previous go through all passages and round', () => {
  const next = (start: number, end = start) => taggingFrom(all, { start, end }, 'next')?.start;
  const previous = (start: number, end = start) => taggingFrom(all, { start, end }, 'previous')?.start;
  expect([next(0), next(10, 40), next(20, 30), next(50, 65)]).toEqual([10, 20, 50, 10]);
  expect([previous(70), previous(50, 65), previous(20, 30), previous(10, 40)]).toEqual([50, 20, 10, 50]);
  expect(taggingFrom([orphan], { start: 0, end: 0 }, 'next')).toBeUndefined();
});

test('the hover says tag, note, who and when, and escapes what people wrote', () => {
  const said = annotationHover('file:///a(1).txt', {
    id: 'urn:uuid:1',
    targets: [],
    tags: ['claim'],
    note: '[x](command:evil) $(bug)',
    creator: 'M. Roth',
    created: '2031-02-03T10:00:00Z',
  });
  expect(said).toMatch(/^\*\*claim\*\* · \\\[x\\\]\\\(command\\:evil\\\) \\\$\(bug\) · by M\\\. Roth, 3 Feb · /);
  expect(said.match(/\(command:pressmark\.\w+\?[^()]* "/g)).toHaveLength(2);
});

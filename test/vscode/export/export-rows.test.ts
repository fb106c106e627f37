import { describe, expect, test } from 'vitest';
import type { ArticleModel } from '../../../src/article/article-model.ts';
import { formats } from '../../../src/formats/formats.ts';
import { exportedSentence, formatRows, rangeRows, scopeRows } from '../../../src/vscode/export/export-rows.ts';
import { relativeHref } from '../../../src/vscode/export/relative-href.ts';

const article: ArticleModel = {
  name: 'river.txt',
  text: 'The ferry is late.',
  analysis: { metadata: {}, language: 'en', regions: [], quotations: [], entities: [], timeExpressions: [{ start: 4, end: 9, type: 'DATE', rule: 'x' }], problems: [] }, // prettier-ignore
  decisions: [],
  taggings: [
    {
      tagging: { id: 'a', targets: [], tags: ['claim'], created: '2031-02-03T10:00:00Z' },
      anchor: { status: 'orphan' },
    },
  ],
};

test('what: says how much there is', () => {
  expect(scopeRows([article, article]).map(({ label }) => label)).toEqual([
    'What people tagged (2)',
    'What was found (2)',
    'Both',
  ]);
});

test.each([
  ['river.txt', 5, ['This article', 'All 5 articles']],
  ['river.txt', undefined, ['This article', 'All articles of the folder']],
  [undefined, 5, ['All 5 articles']],
])('where: with %s open in a folder of %s', (name, count, labels) => {
  expect(rangeRows(name, count).map(({ label }) => label)).toEqual(labels);
});

describe('for what', () => {
  test('lists every format once, each under its purpose', () => {
    const rows = formatRows(formats, [article], 'both');
    expect(rows.map(({ value }) => value.id).sort()).toEqual(formats.map(({ id }) => id).sort());
    expect(rows.map(({ group }) => group)).toEqual(rows.map(({ value }) => value.purpose));
  });

  test('says what a format cannot hold of these annotations, and nothing where it holds them', () => {
    const details = new Map(formatRows(formats, [article], 'tagged').map(({ value, detail }) => [value.id, detail]));
    expect(details.get('brat')).toMatch(/^1 passage not found in the text is left out · /);
    expect(details.get('jsonld')).not.toMatch(/left out/);
  });
});

test.each([
  ['tagged', 'Exported 1 annotation to event.csv.'],
  ['found', 'Exported 1 mark found to event.csv.'],
  ['both', 'Exported 1 annotation and 1 mark found to event.csv.'],
] as const)('%s: “%s”', (what, sentence) => expect(exportedSentence([article], what, 'event.csv')).toBe(sentence));

test.each([
  ['file:///a/b/event.html', 'file:///a/b/river.txt', 'river.txt'],
  ['file:///a/b/out/event.html', 'file:///a/b/north/river.txt', '../north/river.txt'],
  ['file:///a/event.html', 'file:///a/b/my%20river.txt', 'b/my%20river.txt'],
  ['file:///a/event.html', 'vscode-vfs://github/o/r/river.txt', 'vscode-vfs://github/o/r/river.txt'],
])('from %s, %s is %s', (from, to, href) => expect(relativeHref(from, to)).toBe(href));

import { expect, test } from 'vitest';
import { analyze } from '../../src/analysis/analyze.ts';
import { compare } from '../../src/comparison/compare.ts';
import { toComparedArticle } from '../../src/comparison/to-compared-article.ts';
import { eventDocument } from '../../src/formats/event/event-document.ts';
import { eventHtml } from '../../src/formats/event/event-html.ts';
import { eventMarkdown } from '../../src/formats/event/event-markdown.ts';
import { hardArticle } from './articles.ts';

const TEXTS = {
  'courier.txt':
    ' date 2031-05-02 Mayor Ana Duarte said on Thursday that the city was “already talking” with the owners of the harbor.\n\n“We have looked at every number twice, and the answer does not change,” Duarte told the Tarnby Post.\n\nThe council will meet on May 9.',
  'post.txt':
    ' date 2031-05-03 “We’ve looked at every number … and the answer does not change,” Ana Duarte claimed on Friday.\n\nShe called the sale “a gift to nobody | *at all*.”',
  'radio.txt': '“We are already talking to the owners,” said Ana Duarte. “[The city] will not sell 12 cranes.”',
};

function report(texts: Readonly<Record<string, string>> = TEXTS) {
  const articles = Object.entries(texts).map(([name, text]) =>
    toComparedArticle(`file:///${name}`, { name, text, analysis: analyze(text), taggings: [], decisions: [] }),
  );
  return eventDocument(compare(articles), {
    name: 'harbor',
    hrefOf: (uri, line) => `${uri.slice('file:///'.length)}#L${String(line)}`,
    annotated: [hardArticle()],
  });
}

/** Rewritten by `npx vitest run test/formats -u`: a diff shows what changed. */
test('a report on an event is written as before', async () => {
  await expect(eventHtml(report())).toMatchFileSnapshot('golden/event-report.html');
  await expect(eventMarkdown(report())).toMatchFileSnapshot('golden/event-report.md');
});

test('a report leaves out what there is nothing to say of', () => {
  const { sections } = report({ 'a.txt': 'Rain fell.', 'b.txt': 'Snow fell.' });
  expect(sections.map(({ id }) => id)).toEqual(['sources', 'annotations']);
});

test('words of an article never act as markup', () => {
  const texts = {
    'a.txt':
      '“<img src=x onerror=alert(1)> **we** will [go](javascript:alert(1)) now to <b>town</b>,” Ana Duarte said.',
    'b.txt': '“<img src=x onerror=alert(1)> **we** will [go](javascript:alert(1)) now to the town,” Ana Duarte said.',
  };
  const html = eventHtml(report(texts));
  expect(html).not.toMatch(/<img|<b>|href="javascript/);
  expect(html).toContain('&#x3C;img src=x onerror=alert(1)>');
  const markdown = eventMarkdown(report(texts));
  expect(markdown).not.toMatch(/(?<!\\)<img|(?<!\\)\[go\]\(/);
});

test('no two sources of a report are called alike', () => {
  const texts = {
    'may.txt': '---\noutlet: Tarnby Post\n---\n\n“We will not sell the harbor to anybody,” Ana Duarte said.',
    'june.txt': '---\noutlet: Tarnby Post\n---\n\n“We will not sell the harbor to anybody,” Ana Duarte claimed.',
  };
  const markdown = eventMarkdown(report(texts));
  expect(markdown).toContain('Tarnby Post (may.txt)');
  expect(markdown).toContain('Tarnby Post (june.txt)');
});

test('of many sources the tables show those that share most, and say so', () => {
  const alone: Record<string, string> = {};
  for (let at = 0; at < 31; at++) alone[`alone-${String(at)}.txt`] = `“Boat ${String(at)} is late,” said Ana Duarte.`;
  const shared = '“We will not sell the harbor to anybody,” Ana Duarte said.';
  const { sections } = report({ ...alone, 'y.txt': shared, 'z.txt': shared });
  const matrix = sections.find(({ id }) => id === 'matrix');
  expect(JSON.stringify(matrix)).toContain('30 of 33 sources, those that share most.');
  const table = matrix?.blocks.find(({ kind }) => kind === 'table');
  expect(table).toMatchObject({ head: expect.arrayContaining(['y', 'z']) as unknown });
  expect(table?.kind === 'table' && table.head).toHaveLength(32);
});

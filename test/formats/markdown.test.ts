import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { markdown } from '../../src/formats/markdown.ts';
import { hardArticle, hostileArticle } from './articles.ts';

function nodesOf(text: string): Nodes[] {
  const nodes: Nodes[] = [fromMarkdown(text)];
  for (const node of nodes) if ('children' in node) nodes.push(...node.children);
  return nodes;
}

function textOf(...articles: readonly ReturnType<typeof hardArticle>[]): string {
  return markdown.write(articles, { what: 'both', name: 'event' })[0]?.text ?? '';
}

test('makes no markup of what stands in an article', () => {
  const nodes = nodesOf(textOf(hostileArticle()));
  expect(nodes.filter(({ type }) => type === 'html')).toEqual([
    expect.objectContaining({ value: '<!-- Exported by Pressmark -->' }),
  ]);
  expect(nodes.filter(({ type }) => ['image', 'code', 'inlineCode', 'definition'].includes(type))).toEqual([]);
  const urls = nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []));
  expect(urls.length).toBeGreaterThan(0);
  for (const url of urls) expect(url).toMatch(/^%3C%2Fscript%3E|^%3C\/script%3E|^%3C%2Fscript/i);
});

test('keeps a row of a table one row', () => {
  const rows = textOf(hostileArticle()).split('\n').filter((line) => line.startsWith('|')); // prettier-ignore
  expect(rows).toHaveLength(3);
  expect(new Set(rows.map((row) => row.replaceAll('\\|', '').split('|').length))).toEqual(new Set([6]));
});

test('says who said it, as whom, with which word, and where', () => {
  expect(textOf(hardArticle())).toContain('— Ana Duarte (as “Mayor Ana Duarte”), said · [line 3](north/ferry.txt#L3)');
});

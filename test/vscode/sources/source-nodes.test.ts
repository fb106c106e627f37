import { describe, expect, test } from 'vitest';
import type { ComparedArticle } from '../../../src/comparison/compared-article.ts';
import { compare } from '../../../src/comparison/compare.ts';
import { sourceNodes } from '../../../src/vscode/sources/source-nodes.ts';
import { wordingPage } from '../../../src/vscode/sources/wording-page.ts';
import { dayAndMonth } from '../../../src/vscode/sources/day-and-month.ts';
import type { TreeNode } from '../../../src/vscode/trees/tree-node.ts';

function article(
  outlet: string,
  published: string | undefined,
  ...said: readonly [speaker: string, words: string][]
): ComparedArticle {
  let start = 0;
  const utterances = said.map(([speaker, words], at) => {
    const utterance = {
      start,
      end: start + words.length + 2,
      quotation: `q${String(at)}`,
      type: 'direct' as const,
      line: at + 1,
      speaker,
      parts: [{ start: start + 1, text: words, verbatim: true }],
    };
    start += words.length + 20;
    return utterance;
  });
  return {
    uri: `file:///${outlet}.txt`,
    name: `${outlet}.txt`,
    outlet,
    ...(published === undefined ? {} : { published }),
    utterances,
    entities: [],
    days: [],
    sentences: [],
  };
}

const COMPARISON = compare([
  article(
    'Courier',
    '2031-05-01',
    ['Ida Brun', 'They are closing the only road that we have on this island'],
    ['Otto Lind', 'Nobody asked the crews about the engines'],
  ),
  article('Observer', '2031-05-03', ['Ida Brun', 'They are closing the one road that we have on this island']),
  article('Wire', undefined, ['Ida Brun', 'They are closing the only road that we have on this island']),
]);

const rows = (nodes: readonly TreeNode[], depth = 0): string[] =>
  nodes.flatMap(({ icon, label, description, children }) => [
    `${'  '.repeat(depth)}${icon} ${label} | ${description}`,
    ...rows(children, depth + 1),
  ]);

const nodes = (filter = '') => sourceNodes(COMPARISON, { sort: 'count', filter }, ({ reference }) => reference);

describe('the Sources view', () => {
  test('lists what is shared with one row a source, what one has alone, and each source', () => {
    expect(rows(nodes())).toEqual([
      'references Shared quotations | 1',
      '  diff “They are closing the only road…” | 3 · words changed',
      '    pass Courier | 2031-05-01 · reference · “They are closing the only road that we have on this island”',
      '    diff Observer | 2031-05-03 · words changed, silent · “They are closing the one road that we have on this island”',
      '    pass Wire | no date · same · “They are closing the only road that we have on this island”',
      'quote Only in one source | 1',
      '  quote “Nobody asked the crews about the…” | Otto Lind · Courier',
      'files By source | 3',
      '  file-text Courier | 2031-05-01 · 2 quotations · 1 shared',
      '    pass “They are closing the only road…” | Ida Brun · 3 · same',
      '    quote “Nobody asked the crews about the…” | Otto Lind',
      '  file-text Observer | 2031-05-03 · 1 quotation · 1 shared',
      '    diff “They are closing the one road that…” | Ida Brun · 3 · words changed',
      '  file-text Wire | no date · 1 quotation · 1 shared',
      '    pass “They are closing the only road…” | Ida Brun · 3 · same',
    ]);
  });

  test('says aloud what icons say, and has ids that no other row has', () => {
    const all = (some: readonly TreeNode[]): TreeNode[] => some.flatMap((node) => [node, ...all(node.children)]);
    const ids = all(nodes()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(nodes()[0]?.children[0]?.spoken).toBe(
      'Shared quotation, 3 sources, words changed: “They are closing the only road…”',
    );
  });

  test('tells on pointing at a shared quotation who had it first', () => {
    expect(nodes()[0]?.children[0]?.tooltip?.()).toMatch(/First in Courier\\?, 1 May$/);
  });

  test('is filtered by words of its rows', () => {
    expect(rows(nodes('crews')).map((row) => row.trim())).toEqual([
      'quote Only in one source | 1',
      'quote “Nobody asked the crews about the…” | Otto Lind · Courier',
      'files By source | 1',
      'file-text Courier | 2031-05-01 · 2 quotations · 1 shared',
      'quote “Nobody asked the crews about the…” | Otto Lind',
    ]);
  });
});

test('one side of compared wordings has who, where and when, then a line a sentence, long ones by clauses', () => {
  const long =
    'We have looked at every number that there is, more than twice, and the answer does not change. Go home, “all” of you,';
  const wording = compare([
    article('Courier', '2031-05-01', ['Ida Brun', long]),
    article('Wire', undefined, ['Ida Brun', long]),
  ]).shared[0]!.reference;
  expect(wordingPage(wording, 'Courier', 'said').split('\n')).toEqual([
    'Courier · 2031-05-01 · Ida Brun said',
    'We have looked at every number that there is,',
    'more than twice,',
    'and the answer does not change.',
    'Go home, “all” of you',
    '',
  ]);
});

test('a day of the same year needs none', () => {
  expect(dayAndMonth('2025-02-01')).toBe('1 February');
});

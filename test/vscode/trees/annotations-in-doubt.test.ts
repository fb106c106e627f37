import { expect, test } from 'vitest';
import type { Analysis } from '../../../src/article/analysis-model.ts';
import type { AnchoredTagging } from '../../../src/article/annotation-model.ts';
import { DEFAULT_CODEBOOK } from '../../../src/article/default-codebook.ts';
import { annotationNodes } from '../../../src/vscode/trees/annotation-nodes.ts';
import { annotationsIn } from '../../../src/vscode/trees/shown-annotations.ts';
import type { TreeNode } from '../../../src/vscode/trees/tree-node.ts';

const TEXT = 'The ferry sails on Sunday. The ferry is late.';
const ANALYSIS: Analysis = { metadata: {}, language: 'en', regions: [], quotations: [], entities: [], timeExpressions: [], problems: [] }; // prettier-ignore

const tagging = (id: string, anchor: AnchoredTagging['anchor']): AnchoredTagging => ({
  tagging: {
    id,
    targets: [{ position: { start: 4, end: 9 }, quote: { exact: 'a *ship*', prefix: '', suffix: '' } }],
    tags: ['claim', 'number'],
    created: '2031-02-03T10:00:00Z',
  },
  anchor,
});
const at = (status: 'exact' | 'moved' | 'changed'): AnchoredTagging['anchor'] => {
  return { status, spans: [{ start: 4, end: 9 }], score: 0.8 };
};
const model = {
  name: 'a.txt',
  text: TEXT,
  analysis: ANALYSIS,
  decisions: [],
  taggings: [
    tagging('exact', at('exact')),
    tagging('moved', at('moved')),
    tagging('changed', at('changed')),
    tagging('unclear', { status: 'ambiguous' }),
    tagging('lost', { status: 'orphan' }),
    tagging('twice', at('exact')),
  ],
};
const nodes = annotationNodes(
  [{ uri: 'a.txt', model }],
  { codebook: DEFAULT_CODEBOOK, isOwn: false, colorOf: () => 'color' },
  { sort: 'text', filter: '', onlyTag: '', grouping: 'tag' },
  () => [{ id: 'twice', copyId: 'the other' }],
);
const rowsOf = (id: string): readonly TreeNode[] => nodes.find((node) => node.id === id)?.children ?? [];
const idsOf = (rows: readonly TreeNode[]): string[] => annotationsIn(rows).map((one) => one.id);

test('what is not sure to be meant stands apart too, what moved does not', () => {
  expect(idsOf(rowsOf('group:doubt'))).toEqual(['changed', 'unclear', 'twice']);
  expect(idsOf(rowsOf('group:lost'))).toEqual(['lost']);
  expect(idsOf(rowsOf('tag:claim'))).toEqual(['exact', 'moved', 'changed', 'twice']);
});

test('menus, eye and ear tell what became of a passage', () => {
  const said = [...rowsOf('tag:claim').slice(1, 2), ...rowsOf('group:doubt'), ...rowsOf('group:lost')];
  expect(said.map(({ context, icon, spoken }) => [context, icon, spoken])).toEqual([
    ['annotation moved', 'arrow-swap', 'Annotation claim, number, place changed, check it, ferry'],
    ['annotation changed', 'warning', 'Annotation claim, number, words changed, check it, ferry'],
    ['annotation ambiguous', 'question', 'Annotation claim, number, place unclear, a *ship*'],
    ['annotation exact twice', 'git-compare', 'Annotation claim, number, kept twice, ferry'],
    ['annotation orphan', 'warning', 'Annotation claim, number, not found, a *ship*'],
  ]);
});

test('tooltips say what to do, and escape the words of the article', () => {
  const tooltips = [...rowsOf('group:doubt'), ...rowsOf('group:lost')].map(({ tooltip }) => tooltip?.() ?? '');
  expect(tooltips[0]).toContain('“a \\*ship\\*” → “ferry”');
  expect(tooltips[1]).toMatch(/several places .* Choose Place/);
  expect(tooltips[2]).toContain('Keep This One, or Keep Both');
  expect(tooltips[3]).toContain('choose Re\\-attach Here');
});

test('an annotation with several rows is one of those shown', () => {
  expect(idsOf(nodes).toSorted()).toEqual(['changed', 'exact', 'lost', 'moved', 'twice', 'unclear']);
});

import { expect, test } from 'vitest';
import { analyze } from '../../../src/analysis/analyze.ts';
import { sameRows } from '../../../src/vscode/correcting/same-rows.ts';
import type { IndexedArticle } from '../../../src/workspace/article-index.ts';

const article = (uri: string, text: string): IndexedArticle => ({
  uri,
  model: { name: `${uri}.txt`, text, analysis: analyze(text), taggings: [], decisions: [] },
});
const HERE = article('here', '“The boats stay,” Njie said. Ingrid Solvang left for Norway. Peder Lund listened.\n');
const ELSEWHERE = ['Halvard Njie', 'Ingrid Solvang'].map((name) => ({ name, description: 'there.txt' }));

test('offers the people of the article, then its other names, then the people of the folder, each once', () => {
  const entity = HERE.model.analysis.entities.find(({ name }) => name === 'Njie')!;
  const groups = sameRows([{ article: HERE, entity }], ELSEWHERE);
  expect(
    groups.map(({ heading, rows }) => [heading, ...rows.map((row) => `${row.name} | ${row.description}`)]),
  ).toEqual([
    ['person in the same article', 'Ingrid Solvang | 1', 'Peder Lund | 1'],
    ['others', 'Norway | location · 1'],
    ['in the folder', 'Halvard Njie | there.txt'],
  ]);
});

test('offers nobody where nothing is meant', () => expect(sameRows([], ELSEWHERE)).toEqual([]));

test('offers the names of its type that the folder has settled, each once', () => {
  const entity = HERE.model.analysis.entities.find(({ name }) => name === 'Njie')!;
  const kept = [
    { name: 'Old Njie', aliases: ['O. Njie', 'Njie Sr.'], type: 'person' as const },
    { name: 'Ingrid Solvang', aliases: [], type: 'person' as const },
    { name: 'Norrvik', aliases: [], type: 'location' as const },
    { name: 'Halvard Njie', aliases: [] },
  ];
  const groups = sameRows([{ article: HERE, entity }], ELSEWHERE, kept);
  expect(groups.map(({ heading }) => heading)).toEqual([
    'person in the same article',
    'others',
    'kept for this folder',
  ]);
  expect(groups.at(-1)?.rows).toEqual([
    { name: 'Halvard Njie', description: '' },
    { name: 'Old Njie', description: 'also O. Njie, Njie Sr.' },
  ]);
});

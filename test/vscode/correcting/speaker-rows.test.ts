import { expect, test } from 'vitest';
import { analyze } from '../../../src/analysis/analyze.ts';
import { speakerGroups } from '../../../src/vscode/correcting/speaker-rows.ts';
import type { IndexedArticle } from '../../../src/workspace/article-index.ts';

const article = (uri: string, text: string): IndexedArticle => ({
  uri,
  model: { name: `${uri}.txt`, text, analysis: analyze(text), taggings: [], decisions: [] },
});
const HERE = article(
  'here',
  [
    '“We looked at every number,” Ingrid Solvang said.',
    '',
    'Halvard Njie, the skipper, called it “a long farewell”. Peder Lund listened in Northshore.',
    '',
    '“The boats stay,” Njie said.',
    '',
  ].join('\n'),
);
const ELSEWHERE = ['Ida Brun', 'Ingrid Solvang'].map((name) => ({ name, description: 'there.txt' }));

const shown = (quotation: number): string[] =>
  speakerGroups(HERE, HERE.model.analysis.quotations[quotation]!, ELSEWHERE).flatMap(({ heading, rows }) => [
    heading,
    ...rows.map(({ name, description }) => `  ${name} | ${description}`),
  ]);

test('names first who speaks here, the nearest before the quotation first, then others named, then the folder’s people', () => {
  expect(shown(2)).toEqual([
    'speakers here',
    '  Halvard Njie | now · ¶5 · 2 quotations',
    '  Ingrid Solvang | ¶1 · 1 quotation',
    'also named here',
    '  Peder Lund | ¶3',
    'in the folder',
    '  Ida Brun | there.txt',
  ]);
});

test('the order follows the quotation', () => {
  expect(shown(0)[1]).toBe('  Ingrid Solvang | now · ¶1 · 1 quotation');
});

test('names those whom the folder has settled before the people of its other articles, and no place', () => {
  const kept = [
    { name: 'Ida Brun', aliases: ['Brun'], type: 'person' as const },
    { name: 'Northshore', aliases: [], type: 'location' as const },
    { name: 'Peder Lund', aliases: [] },
  ];
  const groups = speakerGroups(HERE, HERE.model.analysis.quotations[2]!, ELSEWHERE, kept);
  expect(groups.at(-1)).toEqual({ heading: 'kept for this folder', rows: [{ name: 'Ida Brun', description: 'also Brun' }] }); // prettier-ignore
});

import { describe, expect, test } from 'vitest';
import {
  disagreementsIn,
  wordsOf,
  type PassageDisagreement,
} from '../../../src/annotations/agreement/disagreements.ts';
import { sliceOf } from '../../../src/article/span.ts';
import { codedArticle, type Code } from './coded-fixtures.ts';

const TEXT = 'The old bridge is closed. The mayor denies it, and she knows. It cost a lot.\n';

const ada = (tags: string, words: string): Code => ({ by: 'Ada', tags: tags.split(' '), words });
const nora = (tags: string, words: string): Code => ({ by: 'Nora', tags: tags.split(' '), words });

function shown(one: PassageDisagreement): string {
  const { first } = one;
  const words = sliceOf(TEXT, wordsOf(one));
  if (one.kind === 'only') return `only ${first.coder}, not ${one.missing}: ${first.tag} “${words}”`;
  const { second } = one;
  return `${one.kind}: ${first.coder} ${first.tag}, ${second.coder} ${second.tag} “${words}”`;
}

describe('where two people differ', () => {
  test.each<readonly [string, readonly Code[], readonly string[]]>([
    ['nowhere, where both tagged the same', [ada('claim', 'old bridge'), nora('claim', 'old bridge')], []],
    [
      'where only one tagged a passage',
      [ada('claim', 'old bridge'), nora('claim', 'a lot')],
      ['only Ada, not Nora: claim “old bridge”', 'only Nora, not Ada: claim “a lot”'],
    ],
    [
      'where the edges are others',
      [ada('claim', 'The old bridge is closed.'), nora('claim', 'old bridge')],
      ['edges: Ada claim, Nora claim “The old bridge is closed.”'],
    ],
    [
      'where the tags are others for the same words',
      [ada('claim', 'The mayor denies it'), nora('denial', 'The mayor denies it,')],
      ['tag: Ada claim, Nora denial “The mayor denies it,”'],
    ],
    [
      'where one passage lies in the other, they are two',
      [ada('denial', 'The mayor denies it, and she knows.'), nora('name', 'mayor')],
      ['only Ada, not Nora: denial “The mayor denies it, and she knows.”', 'only Nora, not Ada: name “mayor”'],
    ],
    [
      'tag by tag, where a passage has several',
      [ada('claim number', 'It cost a lot.'), nora('claim', 'It cost a lot.')],
      ['only Ada, not Nora: number “It cost a lot.”'],
    ],
    [
      'with the best partner, where several overlap',
      [ada('claim', 'The old bridge is closed.'), nora('claim', 'The old'), nora('claim', 'bridge is closed.')],
      ['edges: Ada claim, Nora claim “The old bridge is closed.”', 'only Nora, not Ada: claim “The old”'],
    ],
    [
      'not where both stand behind a passage',
      [{ by: ['Ada', 'Nora'], tags: ['claim'], words: 'old bridge' }, nora('claim', 'a lot')],
      ['only Nora, not Ada: claim “a lot”'],
    ],
  ])('%s', (_, codes, expected) => {
    expect(disagreementsIn(codedArticle('a.txt', TEXT, ...codes), 'Ada', 'Nora').map(shown)).toEqual(expected);
  });

  test('is not what both stand behind, where one tagged the same once more', () => {
    const both: Code = { by: ['Ada', 'Nora'], tags: ['claim'], words: 'old bridge' };
    const [only, ...more] = disagreementsIn(
      codedArticle('a.txt', TEXT, ada('claim', 'old bridge'), both),
      'Ada',
      'Nora',
    );
    expect(more).toEqual([]);
    expect(only).toMatchObject({ kind: 'only', missing: 'Nora' });
    expect(only?.first.tagging.creators ?? []).not.toContain('Nora');
  });

  test('is found in no time among 10,000 passages', () => {
    const text = 'words '.repeat(10_000);
    const article = codedArticle('a.txt', text);
    const taggings = Array.from({ length: 10_000 }, (_, at) => {
      const span = { start: at * 6, end: at * 6 + (at % 3 === 0 ? 5 : 4) };
      const tagging = { id: String(at), targets: [], tags: ['claim'], created: '', creator: at % 2 === 0 ? 'Ada' : 'Nora' }; // prettier-ignore
      return { tagging, anchor: { status: 'exact' as const, spans: [span], score: 1 } };
    });
    const start = performance.now();
    expect(disagreementsIn({ ...article, taggings }, 'Ada', 'Nora')).toHaveLength(10_000);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

import { describe, expect, test } from 'vitest';
import { sliceOf } from '../../../../src/article/span.ts';
import type { AnchoredTagging } from '../../../../src/article/annotation-model.ts';
import type { IndexedArticle } from '../../../../src/workspace/article-index.ts';
import { occurrences } from '../../../../src/vscode/tagging/picking/occurrence-rows.ts';
import { occurrencesOf, type Wording } from '../../../../src/vscode/tagging/passages/occurrences.ts';

describe('every occurrence', () => {
  test.each<[string, string, Wording, string[], string]>([
    ['The port. A report on the port’s port-side.', 'port', 'as written', ['port', 'port', 'port'], 'whole words'],
    ['Port and port.', 'port', 'as written', ['port'], 'letter case counts'],
    ['Port and port, PORT.', 'port', 'however written', ['Port', 'port', 'PORT'], 'or not'],
    [
      "the dockers’ vote, the dockers' vote",
      'dockers’ vote',
      'however written',
      ['dockers’ vote', "dockers' vote"],
      'marks do not',
    ],
    ['north–south, north-south', 'north-south', 'however written', ['north–south', 'north-south'], 'nor dashes'],
    [
      'ferry\nquestion, ferry\u00a0question',
      'ferry question',
      'however written',
      ['ferry\nquestion', 'ferry\u00a0question'],
      'nor kinds of blanks',
    ],
    ['İzmir, izmir', 'İzmir', 'however written', ['İzmir'], 'letters whose small form is longer stay in place'],
    ['aa aa aa', 'aa aa', 'as written', ['aa aa'], 'places do not overlap'],
    ['cafe\u0301 cafe', 'cafe', 'as written', ['cafe'], 'an accent belongs to its letter'],
    ['𝔸port port', 'port', 'as written', ['port'], 'so does what is two code units long'],
    ['“No,” he said. “No.”', '“No', 'as written', ['“No', '“No'], 'edges that are marks need no blank'],
    ['Nothing.', '', 'as written', [], 'nothing is found nowhere'],
  ])('%s: %s, %s', (text, words, wording, expected) => {
    expect(occurrencesOf(text, words, wording).map((span) => sliceOf(text, span))).toEqual(expected);
  });

  test('is found at once in 1 MB that nearly matches everywhere', () => {
    const start = performance.now();
    expect(occurrencesOf('a'.repeat(1_000_000), 'aa', 'however written')).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

test('places say their line, what stands around them and whether they are tagged', () => {
  const text =
    'Harbor news.\n\nThe port of Oldport is far from the other port, which everybody in the valley has known for long.';
  const at = (start: number, words: string): AnchoredTagging => ({
    tagging: { id: words, targets: [], tags: ['place'], created: '2031-02-03T10:00:00Z' },
    anchor: { status: 'exact', score: 1, spans: [{ start, end: start + words.length }] },
  });
  const article = (uri: string, taggings: readonly AnchoredTagging[]): IndexedArticle => ({
    uri,
    model: { name: uri, text, taggings, decisions: [], analysis: { metadata: {}, language: 'en', regions: [], quotations: [], entities: [], timeExpressions: [], problems: [] } }, // prettier-ignore
  });
  const tagged = article('a', [at(18, 'port'), at(text.indexOf('other port'), 'other port')]);
  expect(
    occurrences([tagged, article('b', [])], 'port', 'as written', 'place').map(
      (one) => `${one.article.uri}:${one.line} ${one.tagged}: ${one.excerpt}`,
    ),
  ).toEqual([
    'a:3 yes: The port of Oldport is far from the other …',
    'a:3 part: … of Oldport is far from the other port, which everybody in the valley has …',
    'b:3 no: The port of Oldport is far from the other …',
    'b:3 no: … of Oldport is far from the other port, which everybody in the valley has …',
  ]);
  expect(occurrences([tagged], 'port', 'as written', 'claim').map((one) => one.tagged)).toEqual(['no', 'no']);
});

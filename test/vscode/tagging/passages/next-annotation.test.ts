import { describe, expect, test } from 'vitest';
import type { AnchoredTagging } from '../../../../src/article/annotation-model.ts';
import { annotationFrom, type SteppedArticle } from '../../../../src/vscode/tagging/passages/next-annotation.ts';

const tagging = (...spans: [number, number][]): AnchoredTagging => ({
  tagging: { id: 'some', targets: [], tags: [], created: '2031-02-03T10:00:00Z' },
  anchor: { status: 'exact', score: 1, spans: spans.map(([start, end]) => ({ start, end })) },
});
const ORPHAN: AnchoredTagging = { ...tagging(), anchor: { status: 'orphan' } };
const A = { uri: 'a', taggings: [tagging([10, 40]), tagging([20, 30]), tagging([50, 55], [60, 65]), ORPHAN] };
const C = { uri: 'c', taggings: [tagging([5, 8]), tagging([70, 80])] };

const from = (articles: readonly SteppedArticle[], uri: string, direction: 'next' | 'previous') => {
  return (start: number, end = start): string => {
    const place = annotationFrom(articles, { uri, selection: { start, end } }, direction);
    return place === undefined ? 'nowhere' : `${place.uri} ${place.span.start}–${place.span.end}`;
  };
};

describe('in one article', () => {
  test('next goes through all passages and round; one that is selected is left', () => {
    const next = from([A], 'a', 'next');
    expect([next(0), next(10, 40), next(20, 30), next(50, 65)]).toEqual(['a 10–40', 'a 20–30', 'a 50–65', 'a 10–40']);
  });
  test('previous goes through them backwards and round', () => {
    const previous = from([A], 'a', 'previous');
    expect([previous(70), previous(50, 65), previous(20, 30), previous(10, 40)]).toEqual([
      'a 50–65',
      'a 20–30',
      'a 10–40',
      'a 50–65',
    ]);
  });
  test('there is none where all are lost', () => {
    expect(from([{ uri: 'a', taggings: [ORPHAN] }], 'a', 'next')(0)).toBe('nowhere');
  });
});

describe('in a folder', () => {
  const empty = { uri: 'b', taggings: [] };
  test.each<[string, 'next' | 'previous', number, number, string, string]>([
    ['a', 'next', 50, 65, 'c 5–8', 'on into the next article that has any'],
    ['c', 'next', 70, 80, 'a 10–40', 'and round'],
    ['c', 'previous', 5, 8, 'a 50–65', 'back to the last of the article before'],
    ['a', 'previous', 10, 40, 'c 70–80', 'and round'],
    ['b', 'next', 0, 0, 'c 5–8', 'from an article without any'],
    ['b', 'previous', 0, 0, 'a 50–65', 'and back from it'],
    ['elsewhere', 'next', 0, 0, 'a 10–40', 'from an article outside to the first'],
    ['elsewhere', 'previous', 0, 0, 'c 70–80', 'and back to the last'],
  ])('from %s %s at %i–%i leads to %4$s: %5$s', (uri, direction, start, end, expected) => {
    expect(from([A, empty, C], uri, direction)(start, end)).toBe(expected);
  });
});

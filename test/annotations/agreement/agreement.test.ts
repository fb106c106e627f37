import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../src/annotations/agreement/agreement.ts';
import { codersIn } from '../../../src/annotations/agreement/coded-article.ts';
import { codedArticle } from './coded-fixtures.ts';

const TEXT = 'The bridge is old. The mayor denies it. It cost a lot.\n\nNobody knows why. The hall is open.\n';
const [ADA, NORA] = ['Ada', 'Nora'];

const both = codedArticle(
  'bridge.txt',
  TEXT,
  { by: ADA, tags: ['denial'], words: 'The mayor denies it.' },
  { by: NORA, tags: ['denial'], words: 'The mayor denies it.' },
  { by: ADA, tags: ['claim'], words: 'The bridge is old.' },
  { by: NORA, tags: ['claim'], words: 'It cost a lot.' },
);

describe('agreement', () => {
  it('is full where two people tagged the same passage, and none where they tagged others', () => {
    const { tags, articles, coders } = agreementOf([both], [ADA, NORA]);
    expect([articles, coders]).toEqual([['bridge.txt'], [ADA, NORA]]);
    const [claim, denial] = tags;
    expect(denial).toMatchObject({ tag: 'denial', kappa: 1, alpha: 1, passages: [1, 1] });
    // Five sentences, each person one of them and not the same: (3/5 − 17/25) / (1 − 17/25).
    expect(claim?.kappa).toBeCloseTo(-0.25);
    expect(claim?.alpha).toBeLessThan(0.1);
    expect(claim?.passages).toEqual([1, 1]);
  });

  it('counts a sentence that is tagged in part, once', () => {
    const article = codedArticle(
      'a.txt',
      TEXT,
      { by: ADA, tags: ['claim'], words: 'bridge' },
      { by: ADA, tags: ['claim'], words: 'old' },
      { by: NORA, tags: ['claim'], words: 'The bridge is old.' },
    );
    const [claim] = agreementOf([article], [ADA, NORA]).tags;
    expect(claim?.kappa).toBe(1);
    expect(claim?.alpha).toBeLessThan(1);
    expect(claim?.passages).toEqual([2, 1]);
  });

  it('leaves out articles that one of them has not tagged, and says which are compared', () => {
    const alone = codedArticle('alone.txt', TEXT, { by: ADA, tags: ['claim'], words: 'bridge' });
    const { articles, tags } = agreementOf([alone, both], [ADA, NORA]);
    expect(articles).toEqual(['bridge.txt']);
    expect(tags.flatMap((tag) => tag.articles.map(({ article }) => article))).toEqual(['bridge.txt', 'bridge.txt']);
    expect(agreementOf([alone], [ADA, NORA])).toEqual({ coders: [ADA, NORA], articles: [], tags: [] });
  });

  it('takes several articles as one text, laid end to end', () => {
    const other = codedArticle(
      'hall.txt',
      TEXT,
      { by: ADA, tags: ['claim'], words: 'The hall is open.' },
      { by: NORA, tags: ['claim'], words: 'The hall is open.' },
    );
    const [claim] = agreementOf([both, other], [ADA, NORA]).tags;
    // Ten sentences: one alike, one each: (8/10 − 68/100) / (1 − 68/100).
    expect(claim?.kappa).toBeCloseTo(0.375);
    expect(claim?.passages).toEqual([2, 2]);
    expect(claim?.articles.map(({ article, kappa }) => [article, kappa === 1])).toEqual([
      ['bridge.txt', false],
      ['hall.txt', true],
    ]);
  });

  it('of three people is the mean kappa of the pairs, and one alpha', () => {
    const article = codedArticle(
      'a.txt',
      TEXT,
      { by: ADA, tags: ['claim'], words: 'The bridge is old.' },
      { by: NORA, tags: ['claim'], words: 'The bridge is old.' },
      { by: 'Ida', tags: ['claim'], words: 'It cost a lot.' },
    );
    const [claim] = agreementOf([article], [ADA, 'Ida', NORA]).tags;
    expect(claim?.kappa).toBeCloseTo((1 - 0.25 - 0.25) / 3);
    expect(claim?.alpha).toBeGreaterThan(0);
    expect(claim?.passages).toEqual([1, 1, 1]);
  });

  it('counts what several people stand behind for each of them, and knows everybody by name', () => {
    const article = codedArticle(
      'a.txt',
      TEXT,
      { by: [NORA, ADA], tags: ['claim'], words: 'The bridge is old.' },
      { by: [], tags: ['claim'], words: 'It cost a lot.' },
    );
    expect(codersIn([article])).toEqual([ADA, NORA]);
    expect(agreementOf([article], [ADA, NORA]).tags).toMatchObject([{ tag: 'claim', kappa: 1, alpha: 1 }]);
  });
});

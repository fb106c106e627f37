import { describe, expect, it } from 'vitest';
import type { GoldArticle } from '../../bench/accuracy/gold.ts';
import { goldFolder } from '../../bench/accuracy/gold-folder.ts';
import { sliceOf } from '../../src/article/span.ts';

const halves = { train: goldFolder('train'), test: goldFolder('test') };
const all = [...halves.train, ...halves.test];

describe('the gold', () => {
  it('is fifty articles and six hundred quotations at the least, in two halves', () => {
    const quotations = (articles: readonly GoldArticle[]): number =>
      articles.reduce((sum, article) => sum + (article.quotations?.length ?? 0), 0);
    for (const half of [halves.train, halves.test]) {
      expect(half.length).toBeGreaterThanOrEqual(25);
      expect(quotations(half)).toBeGreaterThanOrEqual(250);
    }
    expect(quotations(all)).toBeGreaterThanOrEqual(600);
  });

  it('has a publication date for every article', () => {
    for (const { name, published } of all)
      expect([name, published]).toEqual([name, expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)]);
  });

  it('marks no blank at the edge of a name, a time, a cue or a source', () => {
    for (const { name, text, names = [], times = [], quotations = [] } of all) {
      const marks = [...names, ...times, ...quotations.flatMap(({ cues, sources }) => [...cues, ...sources])];
      const blank = marks.map((mark) => sliceOf(text, mark)).filter((words) => words !== words.trim() || words === '');
      expect([name, blank]).toEqual([name, []]);
    }
  });

  it('puts direct content in quotation marks, and indirect content in none', () => {
    const wrong = all.flatMap(({ name, text, quotations = [] }) =>
      quotations.flatMap(({ type, parts }) => {
        const words = parts.map((part) => sliceOf(text, part));
        const open = words.map((one) => /^[“"`‘'«„”]/.test(one));
        const isRight = type === 'indirect' ? !open.some(Boolean) : open.some(Boolean);
        return isRight ? [] : [`${name}: ${type}: ${words.join(' | ')}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps the two halves apart: no speaker of one is quoted in the other', () => {
    const speakers = (articles: readonly GoldArticle[]): Set<string> =>
      new Set(articles.flatMap(({ quotations = [] }) => quotations.flatMap(({ speaker }) => speaker ?? [])));
    const train = speakers(halves.train);
    expect([...speakers(halves.test)].filter((speaker) => train.has(speaker))).toEqual([]);
  });
});

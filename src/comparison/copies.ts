import type { Steps } from '../article/steps.ts';
import type { ComparedArticle } from './compared-article.ts';
import type { LikelyCopy } from './comparison-model.ts';

/** Sentences outside quotations that two articles share when one is a copy, and their share of the shorter. */
const LEAST = 3;
const LEAST_SHARE = 0.25;
/** A sentence in more articles is no article’s own: a notice, a line about the outlet. */
const MOST_ARTICLES = 50;
const AT_ONCE = 50;
const MANY = 5_000;

/** Pairs of articles that share several longer sentences outside quotations, most first: likely agency copy. */
export function* likelyCopiesSteps(articles: readonly ComparedArticle[]): Steps<LikelyCopy[]> {
  const bySum = new Map<number, ComparedArticle[]>();
  for (const [at, article] of articles.entries()) {
    if (at % AT_ONCE === 0) yield;
    for (const sum of article.sentences) {
      const known = bySum.get(sum);
      if (known === undefined) bySum.set(sum, [article]);
      else known.push(article);
    }
  }
  const shared = new Map<ComparedArticle, Map<ComparedArticle, number>>();
  let held = 0;
  for (const having of bySum.values()) {
    if ((held += 1) % MANY === 0) yield;
    if (having.length < 2 || having.length > MOST_ARTICLES) continue;
    for (const [at, one] of having.entries()) {
      const counts = shared.get(one) ?? new Map<ComparedArticle, number>();
      shared.set(one, counts);
      for (const other of having.slice(at + 1)) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return [...shared]
    .flatMap(([one, counts]) =>
      [...counts].map(([other, sentences]) => ({ articles: [one, other], sentences, of: shorter(one, other) })),
    )
    .filter(({ sentences, of }) => sentences >= LEAST && sentences >= of * LEAST_SHARE)
    .map(({ articles: pair, sentences }) => ({ articles: pair, sentences }))
    .sort((a, b) => b.sentences - a.sentences);
}

function shorter(a: ComparedArticle, b: ComparedArticle): number {
  return Math.min(a.sentences.length, b.sentences.length);
}

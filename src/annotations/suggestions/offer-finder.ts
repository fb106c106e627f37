import type { Analysis } from '../../article/analysis-model.ts';
import type { Codebook } from '../../article/codebook.ts';
import { bySpan } from '../../article/span.ts';
import { runToEnd, type Steps } from '../../article/steps.ts';
import type { Offer } from './offers.ts';
import { ruledArticle, type PlacedLine } from './ruled-article.ts';
import { RuledLine } from './ruled-line.ts';
import { SUGGESTION_RULES } from './suggestion-rules.ts';

/** Characters of text between two steps: some milliseconds. */
const STEP = 4_000;

/** Finds offers in one article, one text after the other: remembers the lines of the last one, so that an edit is cheap. */
export class OfferFinder {
  #lines = new Map<string, RuledLine>();

  /** All that the rules named by the codebook find, in text order; only English is read. */
  *steps(text: string, analysis: Analysis, codebook: Codebook): Steps<Offer[]> {
    const ruled = codebook.tags.flatMap((tag) => {
      const rule = SUGGESTION_RULES.find(({ name }) => name === tag.suggest);
      return rule === undefined ? [] : [{ tag, rule }];
    });
    if (ruled.length === 0 || analysis.language !== 'en') return [];
    const patterns = [...new Set(ruled.flatMap(({ rule }) => rule.patterns))];
    const article = ruledArticle(text, analysis, yield* this.#read(text, patterns));
    const offers: Offer[] = [];
    for (const { tag, rule } of ruled) {
      for (const finding of rule.find(article)) offers.push({ ...finding, tag, rule: rule.name });
      yield;
    }
    return offers.sort((a, b) => bySpan(a.span, b.span));
  }

  /** The lines of the text, all patterns searched for in them. */
  *#read(text: string, patterns: readonly RegExp[]): Steps<PlacedLine[]> {
    const placed: PlacedLine[] = [];
    const lines = new Map<string, RuledLine>();
    let start = 0;
    let unread = 0;
    for (const words of text.split('\n')) {
      if (words !== '') {
        const known = this.#lines.get(words) ?? lines.get(words);
        const line = known ?? new RuledLine(words);
        lines.set(words, line);
        placed.push({ line, start, end: start + words.length });
        for (const pattern of patterns) line.places(pattern);
        unread += known === undefined ? words.length : 1;
      }
      start += words.length + 1;
      if (unread < STEP) continue;
      unread = 0;
      yield;
    }
    this.#lines = lines;
    return placed;
  }
}

/** All offers of an article that is looked at once. */
export function findOffers(text: string, analysis: Analysis, codebook: Codebook): Offer[] {
  return runToEnd(new OfferFinder().steps(text, analysis, codebook));
}

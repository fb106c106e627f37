import { overlaps, sliceOf, type Span } from '../../../article/span.ts';
import type { IndexedArticle } from '../../../workspace/article-index.ts';
import { lineNumberAt } from '../../trees/article-lines.ts';
import { occurrencesOf, type Wording } from '../passages/occurrences.ts';
import { taggingOf } from '../passages/tagging-at.ts';
import { oneLine } from '../../../article/one-line.ts';

/** One place where the words stand. */
export interface Occurrence {
  readonly article: IndexedArticle;
  readonly span: Span;
  /** Whether it has the tag already: `part` where a passage around it, or a piece of it, has. */
  readonly tagged: 'yes' | 'part' | 'no';
  /** Number of its line, from 1. */
  readonly line: number;
  /** What stands on its line before, in and after it, cut short. */
  readonly excerpt: string;
}

/** More places than anybody looks through. */
export const MOST_OCCURRENCES = 2_000;

/** Code units of a line on either side of the words. */
const BESIDE = 36;

/** Where some words stand in the articles, in their order, and whether they have the tag there. */
export function occurrences(
  articles: readonly IndexedArticle[],
  words: string,
  wording: Wording,
  tag: string,
): Occurrence[] {
  const all: Occurrence[] = [];
  for (const article of articles) {
    const { text, taggings } = article.model;
    for (const span of occurrencesOf(text, words, wording)) {
      if (all.length === MOST_OCCURRENCES) return all;
      const line = lineNumberAt(article.model, span.start);
      all.push({ article, span, tagged: taggedAs(tag, taggings, span), line, excerpt: excerptAt(text, span) });
    }
  }
  return all;
}

function taggedAs(tag: string, taggings: IndexedArticle['model']['taggings'], span: Span): Occurrence['tagged'] {
  if (taggingOf(taggings, [span])?.tagging.tags.includes(tag) === true) return 'yes';
  const isNear = taggings.some(
    ({ tagging, anchor }) =>
      tagging.tags.includes(tag) && 'spans' in anchor && anchor.spans.some((part) => overlaps(part, span)),
  );
  return isNear ? 'part' : 'no';
}

/** What stands on the line of a place before, in and after it, cut short. */
export function excerptAt(text: string, span: Span): string {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const nextLine = text.indexOf('\n', span.end);
  const lineEnd = nextLine === -1 ? text.length : nextLine;
  const start = Math.max(lineStart, span.start - BESIDE);
  const end = Math.min(lineEnd, span.end + BESIDE);
  // A word that is cut off is left out.
  const before =
    start > lineStart ? text.slice(start, span.start).replace(/^\S*\s/, '… ') : text.slice(start, span.start);
  const after = end < lineEnd ? text.slice(span.end, end).replace(/\s\S*$/, ' …') : text.slice(span.end, end);
  return oneLine(`${before}${sliceOf(text, span)}${after}`);
}

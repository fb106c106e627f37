import type { AnchoredTagging, Tagging } from '../../article/annotation-model.ts';
import { creatorsOf } from '../../article/creators-of.ts';
import { hull, type Span } from '../../article/span.ts';

/** An article as people coded it. */
export interface CodedArticle {
  /** File name, or path relative to the folder. */
  readonly name: string;
  readonly text: string;
  readonly taggings: readonly AnchoredTagging[];
}

/** One tag that one person gave one passage. */
export interface Coding {
  readonly coder: string;
  readonly tag: string;
  readonly tagging: Tagging;
  readonly spans: readonly Span[];
}

/** All people who tagged something that is found in its article, by name. */
export function codersIn(articles: readonly CodedArticle[]): string[] {
  const coders = new Set<string>();
  for (const { taggings } of articles) {
    for (const { tagging, anchor } of taggings)
      if ('spans' in anchor) for (const coder of creatorsOf(tagging)) coders.add(coder);
  }
  return [...coders].sort();
}

/** Everything that one person tagged in an article, in text order. */
export function codingsOf({ taggings }: CodedArticle, coder: string): Coding[] {
  const codings = taggings.flatMap(({ tagging, anchor }) => {
    if (!('spans' in anchor) || anchor.spans.length === 0 || !creatorsOf(tagging).includes(coder)) return [];
    return tagging.tags.map((tag): Coding => ({ coder, tag, tagging, spans: anchor.spans }));
  });
  return codings.sort((a, b) => hull(a.spans).start - hull(b.spans).start);
}

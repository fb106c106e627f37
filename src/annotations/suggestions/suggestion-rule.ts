import type { Span } from '../../article/span.ts';
import type { RuledArticle } from './ruled-article.ts';

/** A passage that a rule found. */
export interface Finding {
  readonly span: Span;
  /** Name of its sentence in `article/rule-reasons.ts`: why the passage was found. */
  readonly why: string;
  /** What the sentence speaks of, as it stands in the text. */
  readonly values: Readonly<Record<string, string>>;
}

/** What may offer a tag for passages: a codebook names it by its name. */
export interface SuggestionRule {
  readonly name: string;
  /** All patterns that `find` asks for: searching for them is the costly part, and is done line by line before. */
  readonly patterns: readonly RegExp[];
  /** In any order. Linear in the text. */
  find(article: RuledArticle): readonly Finding[];
}

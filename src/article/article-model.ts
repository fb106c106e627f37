import type { Analysis } from './analysis-model.ts';
import type { AnchoredDecision, AnchoredTagging } from './annotation-model.ts';

/** Everything known of one article: replaced as a whole, never mutated. What views, exports and comparison read. */
export interface ArticleModel {
  /** File name, or path relative to the folder exported, with `/`. */
  readonly name: string;
  /** Canonical text. */
  readonly text: string;
  /** What was found, with what people decided on top of it. */
  readonly analysis: Analysis;
  readonly taggings: readonly AnchoredTagging[];
  readonly decisions: readonly AnchoredDecision[];
  /** What people answered to the codebook's variables, by the variable's id. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Absolute IRI by which the sidecar names an article without an address. */
  readonly source?: string;
}

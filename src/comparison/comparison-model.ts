import type { Span } from '../article/span.ts';
import type { ComparedArticle, Utterance } from './compared-article.ts';
import type { LinkedNames } from './linked-names.ts';

/** How two wordings of one utterance differ, from light to heavy; the heaviest is the grade of the pair. */
export const DIFFERENCE_KINDS = [
  'punctuation',
  'case',
  'spelling',
  'ellipsis',
  'brackets',
  'cut-at-edge',
  'cut-inside',
  'words-added',
  'words-changed',
  'modal',
  'negation',
  'number',
] as const;

export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** `same`: nothing differs. `indirect`: no words inside marks on both sides, so that nothing can be said of them. */
export type Grade = 'same' | 'indirect' | DifferenceKind;

/** One place where a wording differs from the reference. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** The article shows that it changed the words there: by `…`, by `[ ]`. What is not marked is silent. */
  readonly marked: boolean;
  /** The words of this wording; empty where words are missing. UTF-16 offsets in its article. */
  readonly here: Span;
  /** The words of the reference; empty where words were added. UTF-16 offsets in the reference's article. */
  readonly there: Span;
}

/** What one source has of a shared quotation: one quotation, or several that another source joins into one. */
export interface Wording {
  readonly article: ComparedArticle;
  /** In text order. */
  readonly utterances: readonly Utterance[];
  /** Canonical name of the speaker over all articles. */
  readonly speaker?: string;
  /** Against the reference; empty for the reference itself. */
  readonly differences: readonly Difference[];
  readonly grade: Grade;
}

/** One utterance in several sources. */
export interface SharedQuotation {
  /** Stable while its reference stays: made of its words. */
  readonly id: string;
  /** Canonical name over all articles, of most sources. */
  readonly speaker?: string;
  /** The wording the others are held against: the earliest dated source that has the longest one. Also in `wordings`. */
  readonly reference: Wording;
  /** One a source, in the order of the sources. */
  readonly wordings: readonly Wording[];
  /** The heaviest grade among the wordings. */
  readonly grade: Grade;
  readonly disputes: readonly Dispute[];
}

/** The same words, but another speaker, another day, or a verb of another slant. */
export interface Dispute {
  readonly kind: 'speaker' | 'day' | 'verb';
  /** One a saying, the reference's own first: who, which day, which verb, and who has it so. */
  readonly sides: readonly DisputeSide[];
}

export interface DisputeSide {
  /** A name or the words of the article; a day; a verb in its dictionary form. Undefined: nobody is named. */
  readonly says: string | undefined;
  readonly wordings: readonly Wording[];
}

/** A quotation that stands in one source alone. */
export interface LoneQuotation {
  readonly article: ComparedArticle;
  readonly utterance: Utterance;
  readonly speaker?: string;
}

/** Two articles of which one is likely a copy of the other, or both of an agency's text. */
export interface LikelyCopy {
  readonly articles: readonly ComparedArticle[];
  /** Sentences outside quotations that they share. */
  readonly sentences: number;
}

/** What several sources say together. */
export interface Comparison {
  /** Dated ones first, by day, then those without a date; by name within. */
  readonly articles: readonly ComparedArticle[];
  /** Most sources first, then heavier grades, then the order of the text. */
  readonly shared: readonly SharedQuotation[];
  /** In the order of the sources and of the text. Only what has words inside marks. */
  readonly lone: readonly LoneQuotation[];
  readonly copies: readonly LikelyCopy[];
  /** The canonical name, over all articles, of an entity as one of them names it. */
  readonly linked: LinkedNames;
}

import type { Quotation } from '../article/analysis-model.ts';
import type { Span } from '../article/span.ts';

/** What comparing needs of one article: plain JSON, small enough to be held for ten thousand of them. */
export interface ComparedArticle {
  readonly uri: string;
  /** File name, for people. */
  readonly name: string;
  /** The outlet as the article names it, else the site of its address, else the file name without its ending. */
  readonly outlet: string;
  /** Headline or title, where the article has one. */
  readonly title?: string;
  /** Address on the web, `http:` or `https:` only. */
  readonly url?: string;
  /** Calendar day of publication, `YYYY-MM-DD`, where it is known. */
  readonly published?: string;
  /** In text order; marks that quote nobody are left out. */
  readonly utterances: readonly Utterance[];
  /** Whom and what the article names, in the order of the first mention. */
  readonly entities: readonly NamedEntity[];
  /** Days that the article speaks of, in text order; none but those with a full value (`YYYY-MM-DD`). */
  readonly days: readonly SpokenDay[];
  /** Sums of its longer sentences outside quotations: articles that share several are copies of one text. */
  readonly sentences: readonly number[];
}

/** One quotation of an article, or one of the sayings that it sets side by side, with the words that were said and what stands around them. */
export interface Utterance extends Span {
  /** `Quotation.id`; several utterances may be of one quotation. */
  readonly quotation: string;
  /** Line of the article on which it begins, from 1. */
  readonly line: number;
  readonly type: Exclude<Quotation['type'], 'scare'>;
  /** What was said, in text order: stretches inside quotation marks, without the marks, and those outside them. */
  readonly parts: readonly Part[];
  /** Canonical name of the speaker in this article. */
  readonly speaker?: string;
  /** The choice of speaker was narrow. */
  readonly doubtful?: true;
  /** The words it is ascribed to: “the mayor”, “officials”. */
  readonly source?: string;
  readonly cue?: { readonly lemma: string; readonly slant: 'neutral' | 'loaded' };
  /** Calendar day on which it was said, where the sentence says so (`YYYY-MM-DD`). */
  readonly said?: string;
  /** Whom it was said to, or who is said to report it: “told the Courier”, “according to the Courier”. */
  readonly credit?: string;
  /** The utterance that this one is a part of, where a source joins what others have apart. */
  readonly whole?: Utterance;
  /** It stands in the headline. */
  readonly inHeadline?: true;
}

/** A stretch of what was said. `text` is the article's text from `start` on. */
export interface Part {
  readonly start: number;
  readonly text: string;
  /** Inside quotation marks: the words are claimed to be those that were spoken. */
  readonly verbatim: boolean;
}

/** An entity as one article has it. */
export interface NamedEntity {
  readonly type: 'person' | 'organization' | 'location';
  readonly name: string;
  readonly mentions: number;
  /** Forms by which it is named or described, as written, each once, the canonical name left out. */
  readonly forms: readonly string[];
}

/** A day in an article. */
export interface SpokenDay extends Span {
  readonly day: string;
  /** Line of the article, from 1. */
  readonly line: number;
}

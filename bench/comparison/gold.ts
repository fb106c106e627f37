import type { Span } from '../../src/article/span.ts';

/** Kinds of difference from light to heavy; a pair is graded by its heaviest. `indirect` stands apart, and alone. */
export const DIFFERENCE_KINDS = [
  ...(['same', 'punctuation', 'case', 'spelling', 'ellipsis', 'brackets', 'cut-at-edge', 'cut-inside'] as const),
  ...(['words-added', 'words-changed', 'modal', 'negation', 'number', 'indirect'] as const),
];

export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** One report of an utterance. `parts` are UTF-16 spans in the article, without outer quotation marks and edge punctuation. */
export interface GoldReport {
  readonly article: string;
  readonly line: number;
  readonly type: 'direct' | 'mixed' | 'indirect';
  readonly role: 'reference' | 'again' | 'other';
  readonly parts: readonly Span[];
  /** Against the reference; empty where the two are the same, and for the reference itself. */
  readonly differences: readonly { readonly kind: DifferenceKind; readonly marked: boolean }[];
  readonly grade: DifferenceKind;
}

/** What one speaker said once: shared where several articles report it, alone where one does. */
export interface GoldUtterance {
  readonly number: number;
  readonly shared: boolean;
  readonly speaker: string;
  readonly reports: readonly GoldReport[];
}

/** Two articles that disagree about a shared utterance, and what each of them says. */
export interface GoldDispute {
  readonly number: number;
  readonly about: 'speaker' | 'day' | 'verb';
  readonly sides: readonly { readonly article: string; readonly says: string }[];
}

export interface ComparisonGold {
  readonly event: string;
  readonly utterances: readonly GoldUtterance[];
  readonly disputes: readonly GoldDispute[];
  /** Utterances that one article runs together in one quotation. */
  readonly joined: readonly { readonly numbers: readonly number[]; readonly article: string }[];
  /** Pairs of utterances much alike that are not the same. */
  readonly apart: readonly { readonly numbers: readonly [number, number]; readonly why: string }[];
  /** Stretches in quotation marks that report nothing of the event. */
  readonly outside: readonly { readonly article: string; readonly span: Span }[];
}

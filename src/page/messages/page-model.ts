import type { Hue } from '../../article/speaker-hues.ts';
import type { CellState } from '../../comparison/matrix.ts';

/** The views of the page, in the order of their tabs. */
export const TABS = ['matrix', 'timeline', 'shares', 'verbs', 'ledger'] as const;

export type Tab = (typeof TABS)[number];

/**
 * What the page shows, as plain JSON: names, words and days as the articles have them, never markup. Sources are named by
 * their index in `sources` everywhere else.
 */
export interface PageModel {
  readonly sources: readonly PageSource[];
  /** Sources of the folder that are not shown: beyond a few dozen nobody can read a row. */
  readonly sourcesLeftOut: number;
  readonly matrix: readonly MatrixSection[];
  /** Utterances in one source alone that are not shown. */
  readonly rowsLeftOut: number;
  readonly timeline: PageTimeline;
  /** Who has most words is first; nobody named is last, without a name. */
  readonly shares: readonly SpeakerShare[];
  readonly verbs: PageVerbs;
  /** Everybody with a ledger, of all sources; most quoted first. */
  readonly speakers: readonly PageSpeaker[];
  /** Of the speaker asked for. */
  readonly ledger?: PageLedger;
}

export interface PageSource {
  readonly uri: string;
  /** The outlet, with the file where an outlet has several. */
  readonly name: string;
  /** `YYYY-MM-DD`, where it is known. */
  readonly published?: string;
}

export interface PageSpeaker {
  /** Undefined: nobody is named. */
  readonly name?: string;
  readonly hue: Hue;
  readonly quotations: number;
}

/** Where a click leads: UTF-16 offsets in the article, and its line from 1. */
export interface PagePlace {
  readonly source: number;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** The utterances of one speaker. */
export interface MatrixSection {
  readonly speaker: PageSpeaker;
  readonly rows: readonly PageRow[];
}

export interface PageRow {
  /** Stable while the utterance stays, so that the page finds its place again. */
  readonly key: string;
  /** On one line, with quotation marks around what is verbatim. */
  readonly words: string;
  /** Several sources have it. */
  readonly isShared: boolean;
  /** One a source. */
  readonly cells: readonly PageCell[];
}

export interface PageCell {
  readonly state: CellState;
  /** The grade in words, where the source has it. */
  readonly note?: string;
  /** What the source has, in stretches; those that differ from the reference are `isChanged`. */
  readonly stretches?: readonly { readonly text: string; readonly isChanged: boolean }[];
  readonly place?: PagePlace;
}

export interface PageTimeline {
  readonly days: readonly PageDay[];
  /** Sources without a date. */
  readonly undated: readonly number[];
}

export interface PageDay {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly published: readonly number[];
  /** Sources that speak of the day, with the places where they do. */
  readonly spokenOf: readonly { readonly source: number; readonly places: readonly PagePlace[] }[];
}

export interface SpeakerShare {
  readonly speaker: PageSpeaker;
  /** Words inside quotation marks, one number a source. */
  readonly words: readonly number[];
}

export interface PageVerbs {
  readonly outlets: readonly string[];
  /** Most used first; `counts`: one number an outlet. */
  readonly rows: readonly { readonly lemma: string; readonly isLoaded: boolean; readonly counts: readonly number[] }[];
}

/** Everything that one speaker is quoted with. */
export interface PageLedger {
  readonly speaker: PageSpeaker;
  /** Other names and roles used, with how many sources use them. */
  readonly forms: readonly string[];
  readonly verbs: readonly { readonly lemma: string; readonly isLoaded: boolean; readonly count: number }[];
  readonly sources: readonly { readonly name: string; readonly count: number }[];
  readonly entries: readonly LedgerRow[];
}

export interface LedgerRow {
  readonly key: string;
  /** Day on which it was said, else of publication; undefined where neither is known. */
  readonly day?: string;
  readonly source: string;
  readonly words: string;
  readonly isIndirect: boolean;
  readonly verb?: string;
  readonly isLoaded?: true;
  readonly place: LedgerPlace;
  /** What the others have of it; empty where this source alone has it. */
  readonly elsewhere: readonly { readonly source: string; readonly note: string; readonly place: LedgerPlace }[];
  /** How this wording differs from the reference; undefined where no other source has it. */
  readonly note?: string;
}

/** A place in a source that need not be among those shown. */
export interface LedgerPlace extends Omit<PagePlace, 'source'> {
  readonly uri: string;
}

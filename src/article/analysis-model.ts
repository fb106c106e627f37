import type { problemPhrases } from './problem-phrases.ts';
import type { Span } from './span.ts';

/** What an article says of itself: date line, YAML front matter, headline, byline. Strings are as written. */
export interface Metadata {
  readonly title?: string;
  readonly outlet?: string;
  /** Absolute http(s) URL of the article. */
  readonly url?: string;
  /** Calendar day, `YYYY-MM-DD`. */
  readonly published?: string;
  readonly author?: string;
}

export type RegionKind =
  'metadata' | 'headline' | 'byline' | 'dateline' | 'caption' | 'body' | 'advertisement' | 'furniture' | 'related';

/** A stretch of one kind. Regions tile the article: the first starts at 0, each starts where the one before ends. */
export interface Region extends Span {
  readonly kind: RegionKind;
}

/** A person's word that stands in place of what was found, or confirms it. */
export interface Correction {
  /** Id of the decision. */
  readonly decision: string;
  /** Whose word it is. */
  readonly by?: string;
  /** What was found says the same. */
  readonly agrees?: true;
}

/** The words that signal reported speech: *said*, *according to*. */
export interface Cue extends Span {
  /** Dictionary form, lower case: `say` for *said*. */
  readonly lemma: string;
  readonly slant: 'neutral' | 'loaded';
}

/** A span that refers to an entity. */
export interface Mention extends Span {
  readonly form: 'name' | 'nominal' | 'pronoun';
  /** `Entity.id` of what it refers to, where that is known. */
  readonly entity?: string;
  /** Name of the rule that resolved it: hovers say why. */
  readonly rule?: string;
}

/** Reported speech. `content` excludes quotation marks; more than one part when the cue interrupts: “We will,” she said, “go.” */
export interface Quotation extends Span {
  /** Stable while the article's quotations before it stay: derived from the words and their occurrence, not from offsets. */
  readonly id: string;
  readonly type: 'direct' | 'mixed' | 'indirect' | 'scare';
  readonly content: readonly Span[];
  /** Stretches inside quotation marks, marks included. */
  readonly quoted: readonly Span[];
  readonly cue?: Cue;
  /** The words it is ascribed to. */
  readonly source?: Mention;
  /** `Entity.id` of the entity behind the source. */
  readonly speakerId?: string;
  /** The choice of speaker was narrow: shown as doubtful. */
  readonly doubtful?: true;
  /** Name of the rule that made it: hovers and the command line say why. */
  readonly rule: string;
  readonly corrected?: Correction;
}

export type EntityType = 'person' | 'organization' | 'location';

/** What the names of a folder say of somebody or something, for all articles of the folder. */
export interface SettledName {
  /** Canonical name. */
  readonly name: string;
  /** Other names in full that mean the same. */
  readonly aliases: readonly string[];
  readonly type?: EntityType;
  /** Which of the eight colors of speakers. */
  readonly color?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
  /** Id of its item in Wikidata: `Q42`. */
  readonly wikidata?: string;
}

/** What mentions refer to. `name` is its canonical name: the fullest form in the article. Mentions are in text order. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly mentions: readonly Mention[];
  readonly corrected?: Correction;
  /** What the names of the folder say of it. */
  readonly settled?: SettledName;
  /** The names it had before a person, or the names of the folder, gave it another. */
  readonly foundAs?: readonly string[];
}

/** A TIMEX3: “on Friday” → DATE 2025-01-31. No `value` where it cannot be resolved. */
export interface TimeExpression extends Span {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value?: string;
  readonly mod?: string;
  /** Name of the rule that resolved it. */
  readonly rule: string;
  /** The calendar day or year it was resolved against (`YYYY-MM-DD`, `YYYY`), where it is relative. */
  readonly anchor?: string;
  readonly corrected?: Correction;
}

/** Something odd in the text. One table turns rule and values into a sentence. */
export interface Problem extends Span {
  readonly rule: string;
  readonly values: Readonly<Record<string, string | readonly string[] | readonly ProblemPhrase[]>>;
}

/** What a problem's sentence says of one thing among several. Another table turns phrase and values into words. */
export interface ProblemPhrase {
  readonly phrase: keyof typeof problemPhrases;
  readonly values: Readonly<Record<string, string | number>>;
}

/** All that the analysis found in one article: plain JSON, everything in text order, offsets in the canonical text. */
export interface Analysis {
  readonly metadata: Metadata;
  /** Publication date that relative dates were resolved against: the option given, else `metadata.published`. */
  readonly published?: string;
  /** BCP 47 primary language as detected: `en`, or `und` for any other. */
  readonly language: string;
  readonly regions: readonly Region[];
  readonly quotations: readonly Quotation[];
  readonly entities: readonly Entity[];
  readonly timeExpressions: readonly TimeExpression[];
  readonly problems: readonly Problem[];
}

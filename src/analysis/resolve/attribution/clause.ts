import type { CueWord } from '../../retext/cues.ts';
import type { Chunk } from './noun-phrases.ts';
import type { Token } from './tokens.ts';

/** A sentence as the links are read from it. `hasQuoteBefore` tells whether a stretch stands right before a token. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** For each token the noun phrase that it is part of. */
  readonly chunkOf: readonly (Chunk | undefined)[];
  /** Text between the token before and this one, quoted stretches replaced by `”`. */
  readonly gapBefore: (token: number) => string;
}

/** The words a cue is ascribed to: tokens `first`–`last`; `heads` are the last tokens of names and nouns it may be known by. */
export interface Subject {
  readonly first: number;
  readonly last: number;
  readonly heads: readonly number[];
  /** Two who speak: *Reed and Cole*. */
  readonly joined?: true;
}

/** How a cue was tied to its subject: one name for each way a sentence can say who speaks. */
export type LinkPattern =
  | 'before'
  | 'inverted'
  | 'apposition'
  | 'relative'
  | 'shared-subject'
  | 'participle'
  | 'according-to'
  | 'possessor'
  | 'agent';

/** A cue with whoever it is ascribed to. Numbers index the sentence's tokens. */
export interface Link {
  readonly cue: CueWord;
  /** The cue's token. */
  readonly at: number;
  readonly pattern: LinkPattern;
  readonly subject: Subject;
  /** First token of the verb group: *has repeatedly* said. */
  readonly groupStart: number;
  readonly negated: boolean;
}

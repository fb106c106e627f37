import type { Utterance } from './compared-article.ts';
import { wordsOf, wordsOfPart, type Word } from './words.ts';

/**
 * What is held against what: words inside marks that were spoken in one breath (`strict`), and for speech that is
 * reported, wholly or in part, all of it (not `strict`: tenses and pronouns are those of who reports).
 */
export interface Piece {
  readonly strict: boolean;
  readonly words: readonly Word[];
}

/** Direct speech is one piece, also where its cue interrupts it. Each quoted stretch of mixed speech is one. */
export function piecesOf(utterance: Pick<Utterance, 'type' | 'parts'>): Piece[] {
  switch (utterance.type) {
    case 'direct':
      return nonEmpty([{ strict: true, words: wordsOf(utterance, 'verbatim') }]);
    case 'indirect':
      return nonEmpty([{ strict: false, words: wordsOf(utterance, 'all') }]);
    case 'mixed': {
      const quoted = utterance.parts.filter((part) => part.verbatim).map(wordsOfPart);
      return nonEmpty([
        ...quoted.map((words) => ({ strict: true, words })),
        // “plain-spoken” and “useful”: together they are more than each.
        ...(quoted.length < 2 ? [] : [{ strict: true, words: quoted.flat() }]),
        { strict: false, words: wordsOf(utterance, 'all') },
      ]);
    }
  }
}

function nonEmpty(pieces: readonly Piece[]): Piece[] {
  return pieces.filter(({ words }) => words.length > 0);
}

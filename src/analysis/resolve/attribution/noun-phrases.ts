import type { Token, TokenKind } from './tokens.ts';

/** A noun phrase without what follows its head: *the harbor spokesman Emil Dahl*. Indexes into the tokens. */
export interface Chunk {
  readonly first: number;
  /** Its head, and its last token. */
  readonly last: number;
}

const INSIDE = new Set<TokenKind>([
  'determiner',
  'possessive',
  'number',
  'noun',
  'name',
  'past',
  'ing',
  'cue',
  'adverb',
]);
const STARTS = new Set<TokenKind>(['determiner', 'possessive', 'number', 'noun', 'name']);
const HEADS = new Set<TokenKind>(['number', 'noun', 'name', 'determiner']);

/** Determiners that cannot stand alone. */
const ARTICLES = new Set(['a', 'an', 'the', 'every', 'no', 'such']);

/**
 * Finds noun phrases, left to right: a run of determiners, numbers, nouns and names, participles inside it
 * (“the proposed law”), with no punctuation but hyphens, ampersands and the full stops of abbreviations.
 */
export function chunksOf(tokens: readonly Token[], text: string): Chunk[] {
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined || !STARTS.has(token.kind)) {
      at += 1;
      continue;
    }
    let last = at;
    let head = HEADS.has(token.kind) && !ARTICLES.has(token.lower) ? at : -1;
    for (let next = at + 1; next < tokens.length; next += 1) {
      const token = tokens[next];
      const before = tokens[next - 1];
      if (token === undefined || before === undefined) break;
      if (!INSIDE.has(token.kind) || !/^[\s]?[-–&/']?[\s]?$/.test(text.slice(before.end, token.start))) break;
      // Reed | last week, The Ledger | first reported
      if (token.kind === 'cue' || opensTime(tokens, next) || isFirst(tokens, next) || isVerb(tokens, next)) break;
      // A determiner or possessive opens a phrase of its own: “told | the paper”, but “all the others”.
      if ((token.kind === 'determiner' || token.kind === 'possessive') && before.kind !== 'determiner') break;
      const isGerund =
        token.kind === 'ing' &&
        (before.owner || before.kind === 'possessive') &&
        /^(?:cue|auxiliary|preposition)$/.test(tokens[next + 1]?.kind ?? 'cue');
      if (
        (token.kind === 'past' || token.kind === 'ing' || token.kind === 'adverb') &&
        !isModifier(tokens, next, at) &&
        !isGerund
      )
        break;
      last = next;
      // the auditor’s *thinking*
      if (isGerund || token.kind === 'noun' || token.kind === 'name' || token.kind === 'number') head = next;
    }
    if (head >= at) chunks.push({ first: at, last: head });
    at = Math.max(head, last, at) + 1;
  }
  return chunks;
}

/** Reed *last week* said: a time that stands behind a name without a preposition. */
export function opensTime(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (lower !== 'last' && lower !== 'this' && lower !== 'earlier') return false;
  return TIME_NOUN.test(tokens[at + 1]?.lower ?? '') && tokens[at - 1]?.kind === 'name';
}

const TIME_NOUN = /^(?:week|month|year|night|morning|afternoon|evening|summer|fall|autumn|winter|spring|weekend)$/;

/** Harbor House *plans* to, Reed *forwards* an email: a word in -s between a name and what opens another phrase. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind !== 'noun' || tokens[at - 1]?.kind !== 'name' || !/[^s]s$/.test(token.lower)) return false;
  return (
    next !== undefined &&
    (next.kind === 'determiner' || next.kind === 'possessive' || next.lower === 'to' || next.lower === 'that')
  );
}

/** The Ledger *first* reported. */
function isFirst(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'first' && tokens[at + 1]?.kind === 'cue';
}

/** “the recently proposed law”: right behind a determiner, and a noun follows; not “Smith visited Ohio”. */
function isModifier(tokens: readonly Token[], at: number, first: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (before === undefined || next === undefined) return false;
  const opened =
    before.kind === 'determiner' ||
    before.kind === 'possessive' ||
    before.owner ||
    (before.kind === 'adverb' && at - 1 > first);
  return opened && (next.kind === 'noun' || next.kind === 'name' || next.kind === 'past' || next.kind === 'ing');
}

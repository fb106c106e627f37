import { nameClasses } from '../lexicon/name-classes.ts';
import type { NameToken } from './name-tokens.ts';

/**
 * Tokens with what an apostrophe behind a plural parts put together, before words that name a body: “the Growers*’*
 * Union”, “the Harbor Workers*'* Federation”. Elsewhere it may as well close a quotation: “the ‘Rovers’ Berg saw”.
 */
export function joinOwners(read: readonly NameToken[], text: string): readonly NameToken[] {
  if (!read.some(({ gap }) => isApostrophe(gap))) return read;
  const tokens = [...read];
  for (let at = 1; at < tokens.length; at += 1) {
    const owner = tokens[at - 1];
    const owned = tokens[at];
    if (owner === undefined || owned === undefined || !isApostrophe(owned.gap)) continue;
    if (!owner.capital || !owner.text.endsWith('s') || !namesBody(tokens, at)) continue;
    if (!/^['’] $/.test(text.slice(owner.end, owned.start))) continue;
    tokens[at - 1] = { ...owner, rest: "'s" };
    tokens[at] = { ...owned, gap: ' ', initial: false };
  }
  return tokens;
}

function isApostrophe(gap: string): boolean {
  return gap === "'" || gap === '’';
}

/** Words behind an owner that are looked at for one that names a kind of body. */
const OWNED = 3;

function namesBody(tokens: readonly NameToken[], from: number): boolean {
  for (let at = from; at < from + OWNED; at += 1) {
    const token = tokens[at];
    if (token?.capital !== true || (at > from && token.gap !== ' ')) return false;
    if (nameClasses().words.get(token.text)?.includes('organization-ending') === true) return true;
  }
  return false;
}

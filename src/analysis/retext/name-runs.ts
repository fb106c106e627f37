import { nameClasses } from '../lexicon/name-classes.ts';
import { SMALL_WORDS } from '../lexicon/small-words.ts';
import type { NameToken } from './name-tokens.ts';

/** Lower-case words that may stand inside a name: Bank *of the* North, Berg *and* Sons. */
const INNER = new Set(['of', 'the', 'for', 'and', 'on', '&', "'n'", 'in']);
const OPENING_PARTICLES = new Set('de del della den der di du la le van von bin ibn al el ter ten'.split(' '));
/** How many of them in a row: University *of the* West. */
const LONGEST_INNER = 2;

/** A half-open range of tokens that may hold names: begins and ends with a capital or a number behind one. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}

/** Runs of capitalized words, with the small words inside them. */
export function nameRunsOf(tokens: readonly NameToken[]): NameRun[] {
  const { words } = nameClasses();
  const runs: NameRun[] = [];
  let from = -1;
  let last = -1;
  const close = (): void => {
    if (from >= 0 && last >= from) runs.push({ from, to: last + 1 });
    from = -1;
    last = -1;
  };
  tokens.forEach((token, index) => {
    const joined = token.gap === ' ' || token.gap === '&';
    const rest = tokens[index - 1]?.rest ?? '';
    if (from >= 0 && (!joined || (rest !== '' && rest !== "'s"))) close();
    // “… in Tarnby D.C. *The* crews …”: the full stop of an abbreviation ended the sentence as well.
    if (SMALL_WORDS.has(token.text) && (tokens[index - 1]?.text.endsWith('.') ?? false)) close();
    if (token.capital) {
      if (last >= 0 && index - last > LONGEST_INNER + 1) close();
      if (from < 0) from = index;
      last = index;
      return;
    }
    if (from < 0) {
      // “van den Hoek”: particles may open the name.
      if (OPENING_PARTICLES.has(token.lower) && opensName(tokens, index)) from = index;
      return;
    }
    if (/^\d/.test(token.text) && last === index - 1 && token.text.length < 4) last = index;
    else if (!INNER.has(token.lower) && !(words.get(token.lower)?.includes('particle') ?? false)) close();
  });
  close();
  return runs;
}

function opensName(tokens: readonly NameToken[], index: number): boolean {
  for (let at = index + 1; at <= index + 2; at += 1) {
    const token = tokens[at];
    if (token?.gap !== ' ') return false;
    if (token.capital) return true;
    if (!OPENING_PARTICLES.has(token.lower)) return false;
  }
  return false;
}

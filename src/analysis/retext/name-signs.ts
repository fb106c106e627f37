import { nameClasses } from '../lexicon/name-classes.ts';
import type { CaseStyle } from './name-features.ts';
import type { NameRun } from './name-runs.ts';
import type { NameToken } from './name-tokens.ts';

/**
 * What one occurrence of a word tells about the others in the article, one bit each: *Berg* after “Mayor” in the first
 * paragraph is a person in the last.
 */
export const SIGNS = {
  afterTitle: 1,
  afterGivenName: 2,
  beforeSpeech: 4,
  afterIn: 8,
  withOrganizationWord: 16,
  afterThe: 32,
  insideSentence: 64,
  place: 128,
  organization: 256,
  possessive: 512,
  lastOfSeveral: 1024,
  alone: 2048,
  withPlaceWord: 4096,
  firstOfSeveral: 8192,
  bracketed: 16384,
} as const;

const SPEECH = new Set('said says told added who wrote whose asked tweeted argued insisted replied he she'.split(' '));
const IN = new Set('in near outside across throughout around'.split(' '));

/** The signs of each token of a run. `phrases` are its labels from the lists. */
export function signsOf(tokens: readonly NameToken[], run: NameRun, style: CaseStyle): number[] {
  const { words, phrases } = nameClasses();
  const has = (token: NameToken | undefined, wordClass: string): boolean =>
    token !== undefined && (words.get(token.text) as readonly string[] | undefined)?.includes(wordClass) === true;
  const before = tokens[run.from - 1];
  const first = tokens[run.from];
  const after = tokens[run.to];
  const single = run.to - run.from === 1;
  let lastOrganizationWord = -1;
  let lastPlaceWord = -1;
  for (let at = run.from; at < run.to; at += 1) {
    if (has(tokens[at], 'organization-ending')) lastOrganizationWord = at;
    if (has(tokens[at], 'place-ending')) lastPlaceWord = at;
  }
  const signs: number[] = [];
  for (let at = run.from; at < run.to; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    let sign = 0;
    const previous = tokens[at - 1];
    if (token.gap === ' ' && has(previous, 'title')) sign |= SIGNS.afterTitle;
    if (token.gap === ' ' && at > run.from && has(previous, 'given')) sign |= SIGNS.afterGivenName;
    if (at === run.to - 1 && token.rest === '' && after !== undefined && SPEECH.has(after.lower))
      sign |= SIGNS.beforeSpeech;
    if (at === run.from && token.gap === ' ' && before !== undefined && IN.has(before.lower)) sign |= SIGNS.afterIn;
    if (at === run.from && token.gap === ' ' && before?.lower === 'the') sign |= SIGNS.afterThe;
    if (at < lastOrganizationWord) sign |= SIGNS.withOrganizationWord;
    if (at < lastPlaceWord) sign |= SIGNS.withPlaceWord;
    if (!token.initial && !style.title && !style.upper && token.capital) sign |= SIGNS.insideSentence;
    const phrase = phrases.get(token.text);
    if (phrase !== undefined) sign |= phrase === 'organization' ? SIGNS.organization : SIGNS.place;
    if (token.rest === "'s") sign |= SIGNS.possessive;
    if (!single && at === run.to - 1) sign |= SIGNS.lastOfSeveral;
    if (!single && at === run.from) sign |= SIGNS.firstOfSeveral;
    if (single) sign |= SIGNS.alone;
    if (first?.gap === '(' && single) sign |= SIGNS.bracketed;
    signs.push(sign);
  }
  return signs;
}

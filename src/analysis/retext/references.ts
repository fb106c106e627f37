import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import type { Span } from '../../article/span.ts';
import { nameClasses } from '../lexicon/name-classes.ts';
import { nominalHeads, type NominalKind } from '../lexicon/nominal-heads.ts';
import { wordClasses } from '../lexicon/word-classes.ts';
import type { CueWord } from './cues.ts';
import type { Word } from './words.ts';

declare module 'vfile' {
  interface DataMap {
    references: readonly Reference[];
  }
}

/** Words that may stand for something named elsewhere: a pronoun, or a nominal with its head and what describes it. */
export type Reference = Span &
  (
    | { readonly form: 'pronoun'; readonly gender: 'm' | 'f' | 'n'; readonly subject: boolean }
    | {
        readonly form: 'nominal';
        readonly head: string;
        readonly kind: NominalKind;
        readonly modifiers: readonly string[];
        /** “the mayor”; “a mayor” is somebody new. */
        readonly definite: boolean;
        /** A reporting verb stands right beside it: “the striker said”, “added the striker”. */
        readonly speaks: boolean;
      }
  );

const PRONOUNS: ReadonlyMap<string, { readonly gender: 'm' | 'f'; readonly subject: boolean }> = new Map([
  ['he', { gender: 'm', subject: true }],
  ['him', { gender: 'm', subject: false }],
  ['his', { gender: 'm', subject: false }],
  ['himself', { gender: 'm', subject: false }],
  ['she', { gender: 'f', subject: true }],
  ['her', { gender: 'f', subject: false }],
  ['hers', { gender: 'f', subject: false }],
  ['herself', { gender: 'f', subject: false }],
]);
/** Behind these *it* is a body that speaks, not the weather: “…,” *it* added. */
const SPEECH = new Set(
  'said says added wrote announced reported warned argued insisted claimed noted continued'.split(' '),
);
const DETERMINERS: ReadonlyMap<string, boolean> = new Map([
  ['the', true],
  ['this', true],
  ['that', true],
  ['a', false],
  ['an', false],
  ['another', false],
]);
/** Classes of words that no nominal holds between its determiner and its head. */
const CLOSING: ReadonlySet<string> = new Set(
  'determiner possessive preposition conjunction subordinator auxiliary subject relative'.split(' '),
);
/** Words between the determiner and the head: the *former Berlin* mayor. */
const MOST_MODIFIERS = 5;
const PLAIN_GAP = /^[ \u00A0]+$/;
/** Contractions and possessives: he’s, he’d, the mayor’s. */
const ENDING = /['’](?:s|d|ll|re|ve)?$/;

/**
 * Finds pronouns (he, her, “it said”) and nominals (“the Berlin mayor”, “the company”) that may refer to somebody or something
 * named. Which of them do is decided article-wide (`resolve/coreference.ts`). Misses nominals without a determiner and
 * those described behind the head (“the man in the hat” is found as “the man”).
 */
export function retextReferences() {
  return (_tree: Root, file: VFile): undefined => {
    file.data.references = referencesOf(String(file), file.data.words ?? [], file.data.cues ?? []);
  };
}

function referencesOf(text: string, words: readonly Word[], cues: readonly CueWord[]): Reference[] {
  const references: Reference[] = [];
  const verbs = new Set<number>();
  for (const { form, frames, word } of cues)
    if ((form === 'past' || form === 'present') && frames.includes('quote')) verbs.add(word);
  words.forEach((word, index) => {
    const { bare, lower } = bareOf(word);
    const pronoun = PRONOUNS.get(lower);
    if (lower === 'it' && SPEECH.has(words[index + 1]?.text ?? '')) {
      references.push({
        start: word.start,
        end: word.start + bare.length,
        form: 'pronoun',
        gender: 'n',
        subject: true,
      });
    } else if (pronoun !== undefined) {
      references.push({ start: word.start, end: word.start + bare.length, form: 'pronoun', ...pronoun });
    } else if (DETERMINERS.has(lower)) {
      const nominal = nominalAt(text, words, index, verbs);
      if (nominal !== undefined) references.push(nominal);
    }
  });
  return references;
}

/** The nominal that the determiner at `index` opens: the last head in a row of words. `verbs` are the words that report. */
function nominalAt(
  text: string,
  words: readonly Word[],
  index: number,
  verbs: ReadonlySet<number>,
): Reference | undefined {
  const first = words[index];
  if (first === undefined) return undefined;
  const definite = DETERMINERS.get(first.lower) === true;
  const modifiers: string[] = [];
  let found: Reference | undefined;
  for (let at = index + 1; at <= index + 1 + MOST_MODIFIERS; at += 1) {
    const word = words[at];
    const before = words[at - 1];
    if (word === undefined || before === undefined || !PLAIN_GAP.test(text.slice(before.end, word.start))) break;
    const { bare, lower } = bareOf(word);
    // “a towel from the mayor” is no mayor.
    if (PRONOUNS.has(lower) || CLOSING.has(wordClasses.get(lower) ?? '')) break;
    const speaks = verbs.has(at + 1) || verbs.has(index - 1);
    const called = described(bare, lower, speaks);
    if (called !== undefined) {
      const { head, kind } = called;
      const { start } = first;
      const end = word.start + bare.length;
      found = { start, end, form: 'nominal', head, kind, modifiers: modifiers.slice(), definite, speaks };
    } else if (found !== undefined) break;
    if (bare !== word.text) break;
    modifiers.push(bare);
  }
  return found;
}

/** The word without the ending of a contraction or possessive. */
function bareOf({ text, lower }: Word): { readonly bare: string; readonly lower: string } {
  if (!text.includes("'") && !text.includes('’')) return { bare: text, lower };
  const bare = text.replace(ENDING, '');
  return { bare, lower: bare.toLowerCase() };
}

/** “the dad-*of*-three”. */
const PARENT = /^(dad|father|grandfather|granddad|grandad|mum|mom|mother|grandmother)-of-\p{Ll}+$/u;
/** “the *34-year-old* said”. */
const AGED = /^\d{1,3}-year-old$/;

/** What a word that may close a nominal stands for; what tells an age or a people does only of somebody who speaks. */
function described(
  word: string,
  lower: string,
  speaks: boolean,
): { readonly head: string; readonly kind: NominalKind } | undefined {
  const kind = nominalHeads().get(lower);
  if (kind !== undefined) return { head: lower, kind };
  const parent = lower.includes('-of-') ? PARENT.exec(lower)?.[1] : undefined;
  if (parent !== undefined) return { head: parent, kind: /dad|father/.test(parent) ? 'm' : 'f' };
  if (!speaks) return undefined;
  if (AGED.test(lower)) return { head: 'year-old', kind: 'p' };
  // “said the *Italian*”
  return nameClasses().countryOf.has(word) && nameClasses().words.get(word)?.includes('adjective') === true
    ? { head: lower, kind: 'p' }
    : undefined;
}

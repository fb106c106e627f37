import { fold } from '../article/name-spelling.ts';
import { stemmer } from 'stemmer';
import { american } from './american.ts';
import type { Part, Utterance } from './compared-article.ts';
import { CONTRACTIONS, FUNCTION_WORDS } from './lexicon/function-words.ts';
import { NUMBER_WORDS } from './lexicon/number-words.ts';
import { synonymOf } from './lexicon/synonyms.ts';

/** One word of what was said. A contraction is two of them, at one place: *we’ll* is *we* and *will*. */
export interface Word {
  /** UTF-16 offsets in the article. */
  readonly start: number;
  readonly end: number;
  /** As written, the whole contraction. */
  readonly written: string;
  /** In lower case, without accents, without a possessive *’s*; numbers in digits: `we`, `color`, `2`. */
  readonly form: string;
  /** Inflections share it, and words of one meaning where the lexicon says so. */
  readonly stem: string;
  /** How much finding it elsewhere says: nothing much for *the*, most for names and numbers. */
  readonly weight: number;
  readonly isVerbatim: boolean;
  /** Inside square brackets: not said so, but written by who reports. */
  readonly isBracketed: boolean;
  /** What stands between the word before and this one, in the same part; the part’s first has what opens it. */
  readonly before: string;
  /** What stands behind the last word of a part; nothing behind the others. */
  readonly after: string;
  /** The first word of a part: what the article says between the parts is nobody’s words. */
  readonly opensPart: boolean;
}

/** Longer speeches are held against others by their beginning. */
export const MOST_WORDS = 1_200;

const WORD = /[\p{N}](?:[\p{N}.,]*\p{N})?|[\p{L}\p{M}\p{N}]+(?:[’'‘ʼ-][\p{L}\p{M}\p{N}]+)*|%/gu;

/** Weights of a word by what it is. */
const WEIGHT = { function: 0.2, content: 1, named: 1.3 };

/** The words of an utterance, in text order: of its parts inside marks alone, or of all. */
export function wordsOf(utterance: Pick<Utterance, 'parts'>, which: 'verbatim' | 'all'): Word[] {
  return utterance.parts.filter((part) => which === 'all' || part.verbatim).flatMap(wordsOfPart);
}

/** The words of one part. */
export function wordsOfPart({ start, text, verbatim }: Part): Word[] {
  const found: Found[] = [];
  let from = 0;
  let bracketed = false;
  for (const match of text.matchAll(WORD)) {
    if (found.length >= MOST_WORDS) break;
    const before = text.slice(from, match.index);
    const opened = before.lastIndexOf('[');
    const closed = before.lastIndexOf(']');
    if (opened >= 0 || closed >= 0) bracketed = opened > closed;
    const written = match[0];
    from = match.index + written.length;
    found.push({ written, before, at: match.index, bracketed });
  }
  const words: Word[] = [];
  // What is behind the last word is only known now; each word is made once, since a great many are.
  for (let index = 0; index < found.length; index += 1) {
    const one = found[index];
    if (one !== undefined) addWords(words, one, start, verbatim, index === found.length - 1 ? text.slice(from) : '');
  }
  return words;
}

interface Found {
  readonly written: string;
  readonly before: string;
  readonly at: number;
  readonly bracketed: boolean;
}

function addWords(
  words: Word[],
  { written, before, at, bracketed }: Found,
  start: number,
  verbatim: boolean,
  after: string,
): void {
  const forms = formsOf(written);
  for (let index = 0; index < forms.length; index += 1) {
    const form = forms[index] ?? '';
    words.push({
      start: start + at,
      end: start + at + written.length,
      written,
      form,
      stem: stemOf(form),
      weight: weightOf(form, /^\p{Lu}/u.test(written) && words.length > 0 && !/[.!?:]/.test(before)),
      isVerbatim: verbatim,
      isBracketed: bracketed,
      before: index === 0 ? before : '',
      after: index === forms.length - 1 ? after : '',
      opensPart: words.length === 0,
    });
  }
}

/** Whether the word carries something of its own: no article, pronoun, preposition or auxiliary. */
export function isContent(word: Pick<Word, 'weight'>): boolean {
  return word.weight >= WEIGHT.content;
}

/** Whether the word is a number. */
export function isNumber({ form }: Pick<Word, 'form'>): boolean {
  return /^\d/.test(form);
}

const stems = new Map<string, string>();
/** Of one run: more would be words of many articles, and the table is made anew. */
const MOST_STEMS = 50_000;

function stemOf(form: string): string {
  let stem = stems.get(form);
  if (stem === undefined) {
    if (stems.size > MOST_STEMS) stems.clear();
    const own = /^[a-z'-]+$/.test(form) ? stemmer(american(form)) : form;
    stem = synonymOf(own) ?? own;
    stems.set(form, stem);
  }
  return stem;
}

function formsOf(written: string): readonly string[] {
  const folded = fold(written).replace(/[‘ʼ]/g, "'");
  if (folded === '%') return ['percent'];
  const contraction = CONTRACTIONS.get(folded);
  if (contraction !== undefined) return contraction;
  const [, base = folded] = /^(.+)'s?$/.exec(folded) ?? [];
  const number = NUMBER_WORDS.get(base);
  return [number ?? (/^\d/.test(base) ? base.replaceAll(',', '') : base)];
}

function weightOf(form: string, isCapital: boolean): number {
  if (FUNCTION_WORDS.has(form)) return WEIGHT.function;
  return isCapital || /^\d/.test(form) ? WEIGHT.named : WEIGHT.content;
}

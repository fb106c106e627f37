import type { Steps } from '../../article/steps.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A text as a row of words and marks, blanks left out; each with its form in a vocabulary and its place in the text. */
export interface Words {
  readonly forms: readonly number[];
  /** UTF-16 offsets, in order; no two words overlap. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Longer runs of letters are cut, so that no word costs more than another. Even, and pairs are not parted. */
const LONGEST = 48;
/** Words between two pauses. */
const STEP = 4_096;

const BLANK = 1;
const LETTER = 2;
/** Belongs to the word or mark it follows: ’ between letters, soft hyphens, combining marks behind a mark. */
const JOINER = 3;
const APOSTROPHE = 4;
/** A word by itself: scripts written without blanks. */
const SINGLE = 5;
const MARK = 6;

const IS_BLANK = /[\s\u180E\u2800\p{Cc}]/u;
const IS_JOINER = /[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/u;
const IS_SINGLE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Halves of surrogate pairs count as letters: no edge ever falls between them. */
const IS_LETTER = /[\p{L}\p{N}\p{Cs}]/u;
const IS_APOSTROPHE = /['’ʼ]/;

/** Kind of each code unit, filled as units are met. */
const kinds = new Uint8Array(0x10000);

/** Cuts a text into words and marks: `most` of them, from an offset on. One pass, in steps. */
export function* wordsOf(text: string, vocabulary: Vocabulary, from = 0, most = Infinity): Steps<Words> {
  const forms: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const { length } = text;
  for (let at = from; at < length && forms.length < most;) {
    const kind = kindAt(text, at);
    if (kind === BLANK) {
      at++;
      continue;
    }
    const end = kind === LETTER || kind === JOINER ? wordEnd(text, at) : markEnd(text, at, kind);
    forms.push(vocabulary.form(text.slice(at, end)));
    starts.push(at);
    ends.push(end);
    at = end;
    if (forms.length % STEP === 0) yield;
  }
  return { forms, starts, ends };
}

/** Whether a code unit is none of a word or mark: blanks, line ends, control characters. */
export function isBlankAt(text: string, at: number): boolean {
  return kindAt(text, at) === BLANK;
}

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return kinds[unit] || (kinds[unit] = kindOf(text.charAt(at)));
}

function kindOf(character: string): number {
  if (IS_BLANK.test(character)) return BLANK;
  if (IS_JOINER.test(character)) return JOINER;
  if (IS_APOSTROPHE.test(character)) return APOSTROPHE;
  if (IS_SINGLE.test(character)) return SINGLE;
  return IS_LETTER.test(character) ? LETTER : MARK;
}

function wordEnd(text: string, start: number): number {
  const most = Math.min(text.length, start + LONGEST);
  let at = start + 1;
  for (; at < most; at++) {
    const kind = kindAt(text, at);
    if (kind === LETTER || kind === JOINER) continue;
    if (kind === APOSTROPHE && at + 1 < text.length && kindAt(text, at + 1) === LETTER) continue;
    return at;
  }
  return isInsidePair(text, at) ? at + 1 : at;
}

/** A mark with its repetitions (`--`, `...`) and with what combines with it. */
function markEnd(text: string, start: number, kind: number): number {
  const unit = text.charCodeAt(start);
  const most = Math.min(text.length, start + LONGEST);
  let at = start + 1;
  while (kind !== SINGLE && at < most && text.charCodeAt(at) === unit) at++;
  while (at < most && kindAt(text, at) === JOINER) at++;
  return at;
}

function isInsidePair(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

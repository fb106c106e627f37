import { nameClasses } from '../lexicon/name-classes.ts';
import type { Span } from '../../article/span.ts';
import type { Word } from './words.ts';

/** A word, or the part of one that may belong to a name: `EADS` of *EADS-led*, `Berg` of *Berg’s*. */
export interface NameToken extends Span {
  readonly text: string;
  readonly lower: string;
  /** May be part of a name by its looks: has a capital. */
  readonly capital: boolean;
  /** First of its sentence, or after an opening quotation mark, a colon, a bullet: its capital says little. */
  readonly initial: boolean;
  /** What stands between the token before and this one: blank, `-`, `&`, a comma …; shortened to one character. */
  readonly gap: string;
  /** What the word had on top of the token: `'s`, `-led`. */
  readonly rest: string;
}

/** `'s` or `’` at the end of a word. */
const POSSESSIVE = /['’]s?$/;
/** A prefix in lower case before a name: *non-*EU, *ex-*Google, *mid-*Atlantic. */
const LOWER_PREFIX = /^(?:non|ex|pro|anti|pre|post|mid|then|former|sub|trans|inter|co|late|vice)[-–]/u;
/** A lower-case rest behind a name: EADS*-led*, Berg*-era*, A330*-200*; not Stratford*-upon*-Avon, nor Jae*-in*, Chi*-fung*. */
const LOWER_REST =
  /[-–](?:(?:\p{Ll}{1,12}[-–])?(?:\p{Ll}{0,12}ed|\p{Ll}{3,12}ing|\p{Ll}{2,12}(?:ern|tion|able|ist|ment|less)|era|born|style|like|wide|run|made|bound|free|friendly|area|only|type|class|size|sized|long|built|held|time|level|critic|ally|wing|rich|heavy|owner|own|specific|turned|language|themed|aligned|related)|\d[\d-]*)$/u;
/** *They’re*, *Don’t*: no name ends so. */
const CONTRACTION = /['’](?:re|ve|ll|d|m|t)$|^(?:it|he|she|that|there|what|who|let|here|where|how)['’]s$/iu;
const CAPITAL = /\p{Lu}/u;
const CAPITAL_START = /^\p{Lu}/u;
/** Between two words that may be one name. */
const PLAIN_GAP = /^[ \u00A0\t]*$/;
/** Behind these the next word is as if first in its sentence. */
const OPENING = /[“"‘'«„([•:*·>]\s*$|\n\s*$/;

/** Tokens of a segment in order: its words with possessives, prefixes and lower-case rests taken off, pairs of countries parted. */
export function nameTokensOf(text: string, words: readonly Word[], sentences: readonly Span[]): NameToken[] {
  const tokens: NameToken[] = [];
  const starts = new Set(sentences.map((sentence) => sentence.start));
  let before = 0;
  const add = (word: Word, start: number, end: number, rest: string, initial: boolean, mayName = true): void => {
    const isWhole = end - start === word.text.length;
    const token = isWhole ? word.text : text.slice(start, end);
    const between = text.slice(before, start);
    // Most gaps are one blank.
    const isPlain = between === ' ';
    tokens.push({
      start,
      end,
      text: token,
      lower: isWhole ? word.lower : token.toLowerCase(),
      capital: mayName && CAPITAL.test(token),
      initial: initial || (!isPlain && OPENING.test(between.slice(-3))),
      gap: isPlain ? ' ' : gapOf(between),
      rest,
    });
    before = end;
  };
  for (const word of words) {
    const initial = starts.has(word.start);
    let { start, end } = word;
    let rest = '';
    const written = word.text;
    if (!CAPITAL.test(written) || CONTRACTION.test(written)) {
      add(word, start, end, '', initial, false);
      continue;
    }
    const possessive = POSSESSIVE.exec(written);
    if (possessive !== null && written.length > 3 && !nameClasses().phrases.has(written.replace('’', "'"))) {
      rest = "'s";
      end -= possessive[0].length;
    }
    const prefix = LOWER_PREFIX.exec(written);
    if (prefix !== null && CAPITAL.test(written.slice(prefix[0].length))) start += prefix[0].length;
    const tail = LOWER_REST.exec(text.slice(start, end));
    if (tail !== null && CAPITAL_START.test(text.slice(start, end))) {
      rest = tail[0];
      end -= tail[0].length;
    }
    const parts = partsOf(text.slice(start, end));
    for (const part of parts)
      add(word, start + part.start, start + part.end, part.end === end - start ? rest : '', initial);
    before = word.end;
  }
  return tokens;
}

/** *Russia-Ukraine* is two names, *Rolls-Royce* and *Anne-Marie* are one. */
function partsOf(word: string): Span[] {
  const whole = { start: 0, end: word.length };
  const hyphen = word.search(/[-–]/);
  if (hyphen < 1) return [whole];
  const { phrases, words } = nameClasses();
  const isPlace = (part: string): boolean =>
    (phrases.has(part) && phrases.get(part) !== 'organization') || (words.get(part)?.includes('adjective') ?? false);
  // “(D-Ohio)”
  if (/^[RDI]$/.test(word.slice(0, hyphen)) && isPlace(word.slice(hyphen + 1)))
    return [{ start: hyphen + 1, end: word.length }];
  if (phrases.has(word) || !isPlace(word.slice(0, hyphen)) || !isPlace(word.slice(hyphen + 1))) return [whole];
  return [
    { start: 0, end: hyphen },
    { start: hyphen + 1, end: word.length },
  ];
}

function gapOf(between: string): string {
  if (PLAIN_GAP.test(between)) return ' ';
  const mark = between.trim();
  if (mark === '') return '\n';
  if (mark === '&') return '&';
  if (between.includes('\n')) return '\n';
  return mark.charAt(0);
}

import type { Target } from '../../article/annotation-model.ts';
import { sliceOf, type Span } from '../../article/span.ts';
import type { Frequency } from './frequency.ts';
import { likeness } from './likeness.ts';
import type { Pattern } from './pattern.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Words } from './words.ts';

/** Share of a quote below which what is left of it is there by chance. */
const LEAST = 0.25;
/** Words of the text that may have come in between two of the context, beyond those that are gone there. */
const STRAY = 3;
/** Share that is all of it, whatever the rounding. */
const WHOLE = 0.999;
/** Code units in which a line end is looked for. */
const NEAR = 4;
/** Words beyond a gap must say so much more than the gap is long, in bits; from so many on they are no chance. */
const LOOSE = 6;
const ENOUGH = 40;
/** Longest quote that is compared letter by letter, and words that it may have fallen apart into, beyond half as many again. */
const LETTERS = 200;
const SPLIT = 2;

/** A place where a passage may be now, and how much speaks for it. Bits are what words say of a place: see `Frequency`. */
export interface Place {
  /** Code units of the text. */
  readonly span: Span;
  /** Share of the quote that stands here, from 0 to 1; what was put in counts against it. */
  readonly quote: number;
  readonly quoteBits: number;
  /** Share of the context that stands right beside it, `undefined` where there was none, and its bits. */
  readonly prefix: number | undefined;
  readonly suffix: number | undefined;
  readonly prefixBits: number;
  readonly suffixBits: number;
  /** Whether the passage was a paragraph, or some, and is. */
  readonly paragraph: boolean;
}

/** What the places of one scan are measured in. */
export interface Scan {
  readonly text: string;
  readonly words: Words;
  readonly frequency: Frequency;
  readonly vocabulary: Vocabulary;
}

/** Where the quote lies, given which word of the text each of its words became; `undefined` where nothing of it is left. */
export function placeOf(pattern: Pattern, matches: Int32Array, scan: Scan): Place | undefined {
  const { first, last, forms } = pattern;
  const { starts, ends } = scan.words;
  const whole = placeBetween(pattern, matches, scan);
  const a = outermost(pattern, matches, first, -1, scan);
  const b = outermost(pattern, matches, last - 1, 1, scan);
  if (a === undefined || b === undefined || a > b) return whole;
  const from = (matches[a] ?? 0) - inStead(a, first, matches, -1);
  const to = (matches[b] ?? 0) + inStead(b, last - 1, matches, 1) + 1;
  let quoteBits = 0;
  let allBits = 0;
  for (let at = first; at < last; at++) {
    if (at >= a && at <= b) quoteBits += bitsLeft(pattern, at, matches, scan);
    allBits += scan.frequency.weights[forms[at] ?? 0] ?? 0;
  }
  let nowBits = 0;
  for (let at = from; at < to; at++) nowBits += scan.frequency.weights[scan.words.forms[at] ?? 0] ?? 0;
  const start = starts[from] ?? 0;
  const end = ends[to - 1] ?? start;
  const span = {
    start: a === first && from === matches[a] ? Math.min(start + pattern.before, (ends[from] ?? start) - 1) : start,
    end: b === last - 1 && to - 1 === matches[b] ? Math.max(end - pattern.behind, (starts[to - 1] ?? 0) + 1) : end,
  };
  const quote = (2 * quoteBits) / (allBits + Math.max(nowBits, quoteBits));
  if (whole !== undefined && whole.quote > quote) return whole;
  // The place it was taken out of, where all its context is still.
  if (quote < LEAST) return undefined;
  return withContext(span, quote, quoteBits, from, to, pattern, matches, scan);
}

/**
 * All that stands between prefix and suffix, where these stand as they stood: letter by letter it may be the quote still, with its
 * words cut apart, joined or changed beyond likeness.
 */
function placeBetween(pattern: Pattern, matches: Int32Array, scan: Scan): Place | undefined {
  const { first, last, forms, target } = pattern;
  const { starts, ends } = scan.words;
  if (target.quote.exact.length > LETTERS) return undefined;
  const before = first === 0 ? -1 : matches[first - 1];
  const behind = last === forms.length ? starts.length : matches[last];
  if (before === undefined || behind === undefined || behind === -1 || (first > 0 && before === -1)) return undefined;
  const count = behind - before - 1;
  if (count < 1 || count > (last - first) * 1.5 + SPLIT) return undefined;
  const span = { start: starts[before + 1] ?? 0, end: ends[behind - 1] ?? 0 };
  const quote = likeness(target.quote.exact.toLowerCase(), sliceOf(scan.text, span).toLowerCase());
  if (quote === 0) return undefined;
  let bits = 0;
  for (let at = first; at < last; at++) bits += scan.frequency.weights[forms[at] ?? 0] ?? 0;
  return withContext(span, quote, bits * quote, before + 1, behind, pattern, matches, scan);
}

function withContext(
  span: Span,
  quote: number,
  quoteBits: number,
  from: number,
  to: number,
  pattern: Pattern,
  matches: Int32Array,
  scan: Scan,
): Place {
  const prefix = contextBeside(pattern, pattern.first - 1, -1, from - 1, matches, scan);
  const suffix = contextBeside(pattern, pattern.last, 1, to, matches, scan);
  return {
    span,
    quote,
    quoteBits,
    prefix: prefix.share,
    prefixBits: prefix.bits,
    suffix: suffix.share,
    suffixBits: suffix.bits,
    paragraph: isParagraph(pattern.target) && startsLine(scan.text, span.start) && endsLine(scan.text, span.end),
  };
}

/** What is left of the prefix or the suffix, outward from the quote, as long as its words stand together. */
function contextBeside(
  pattern: Pattern,
  edge: number,
  step: -1 | 1,
  inText: number,
  matches: Int32Array,
  scan: Scan,
): { share: number | undefined; bits: number } {
  let left = 0;
  let all = 0;
  let lost = 0;
  let next = inText;
  let together = true;
  for (let at = edge; at >= 0 && at < pattern.forms.length; at += step) {
    all += scan.frequency.weights[pattern.forms[at] ?? 0] ?? 0;
    const match = matches[at] ?? -1;
    if (match === -1) lost++;
    else {
      if ((match - next) * step > lost + STRAY) together = false;
      if (together) left += bitsLeft(pattern, at, matches, scan);
      next = match + step;
      lost = 0;
    }
  }
  return { share: all === 0 ? undefined : left > all * WHOLE ? 1 : left / all, bits: left };
}

function isParagraph({ quote: { prefix, exact, suffix } }: Target): boolean {
  return startsLine(prefix + exact, prefix.length) && endsLine(exact + suffix, exact.length);
}

function startsLine(text: string, at: number): boolean {
  return /(?:^|\n) *$/.test(text.slice(Math.max(0, at - NEAR), at));
}

function endsLine(text: string, at: number): boolean {
  return /^ *(?:\n|$)/.test(text.slice(at, at + NEAR));
}

/** The weight of what is left of one word of the pattern. */
function bitsLeft(pattern: Pattern, at: number, matches: Int32Array, { words, frequency, vocabulary }: Scan): number {
  const match = matches[at] ?? -1;
  if (match === -1) return 0;
  const form = pattern.forms[at] ?? 0;
  const now = words.forms[match] ?? 0;
  const weight = frequency.weights[form] ?? 0;
  return now === form ? weight : weight * likeness(vocabulary.word(form), vocabulary.word(now));
}

/**
 * The outermost word of the quote that is still there, from one of its edges inward. A few words strewn beyond a gap are there by chance: “the”
 * of the next sentence, where the end of the quote was deleted.
 */
function outermost(pattern: Pattern, matches: Int32Array, edge: number, step: -1 | 1, scan: Scan): number | undefined {
  let start: number | undefined;
  let previous = -1;
  let bits = 0;
  for (let at = edge; at >= pattern.first && at < pattern.last; at -= step) {
    const match = matches[at] ?? -1;
    if (match === -1) continue;
    if (start === undefined) start = at;
    else {
      const gap = Math.abs(previous - match) - 1;
      if (gap > STRAY && bits < LOOSE + gap) {
        start = at;
        bits = 0;
      }
    }
    bits += bitsLeft(pattern, at, matches, scan);
    if (bits >= ENOUGH) break;
    previous = match;
  }
  return start;
}

/**
 * How many words beyond the outermost one were written in place of words that the quote lost at this edge: those between
 * it and the nearest match in the context, shared out by how many words either lost.
 */
function inStead(outermost: number, edge: number, matches: Int32Array, step: -1 | 1): number {
  const lost = Math.abs(outermost - edge);
  if (lost === 0) return 0;
  let context = edge + step;
  while (matches[context] === -1) context += step;
  const inContext = matches[context];
  if (inContext === undefined) return 0;
  const lostInContext = Math.abs(context - edge) - 1;
  const between = Math.abs(inContext - (matches[outermost] ?? 0)) - 1;
  // More words than were lost were put in, not written in their place.
  if (between > lost + lostInContext + 1) return 0;
  return Math.round((between * lost) / (lost + lostInContext));
}

/** A place where everything stands as it was described. */
export function inFull(span: Span): Place {
  return { span, quote: 1, prefix: 1, suffix: 1, quoteBits: 0, prefixBits: 0, suffixBits: 0, paragraph: false };
}

import type { Span } from '../../../article/span.ts';
import { trimmedSpan } from './trimmed-span.ts';

/** Marks that open, and what closes them. A low mark closes with any high one. */
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['‹', '›'],
  ['‘', '’'],
];

/** A closing single mark looks like an apostrophe: it is one where a letter stands before it (“the dockers’ vote”). */
const APOSTROPHE = /[\p{L}\p{N}]’$/u;

/** The span without a quotation mark at an edge whose partner lies outside, so that what is tagged reads as a whole. */
export function withoutLoneMarks(text: string, span: Span): Span | undefined {
  const words = text.slice(span.start, span.end);
  const starts = opensAlone(words) ? 1 : 0;
  const ends = closesAlone(words.slice(starts)) ? 1 : 0;
  if (starts + ends === 0) return span;
  return trimmedSpan(text, { start: span.start + starts, end: span.end - ends });
}

function opensAlone(words: string): boolean {
  const [first = ''] = words;
  if (first === '"') return isOdd(words);
  const pair = PAIRS.find(([open]) => open === first);
  return pair !== undefined && ![...pair[1]].some((close) => words.includes(close, 1));
}

function closesAlone(words: string): boolean {
  const last = words.at(-1) ?? '';
  if (last === '"') return isOdd(words);
  if (APOSTROPHE.test(words)) return false;
  const pairs = PAIRS.filter(([, close]) => close.includes(last));
  return last !== '' && pairs.length > 0 && !pairs.some(([open]) => words.slice(0, -1).includes(open));
}

function isOdd(words: string): boolean {
  return (words.split('"').length - 1) % 2 === 1;
}

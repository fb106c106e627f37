import type { Span } from '../../../article/span.ts';

/** How words must stand in a text to be found: as written, or also in other case, with other marks and blanks. */
export type Wording = 'as written' | 'however written';

const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟«»]/g, '"'],
  [/[‘’‚‛‹›]/g, "'"],
  [/[‐‑‒–—]/g, '-'],
  [/\s/g, ' '],
];

/** A letter, digit or accent: where one stands on either side of an edge, the edge lies inside a word. */
const IN_WORD = /[\p{L}\p{N}\p{M}]/u;

/** Where some words stand in a text, as whole words: *port* is not found in *report*. Places do not overlap. */
export function occurrencesOf(text: string, words: string, wording: Wording): Span[] {
  const [searched, wanted] = wording === 'as written' ? [text, words] : [plain(text), plain(words)];
  const found: Span[] = [];
  if (wanted === '') return found;
  let start = searched.indexOf(wanted);
  while (start !== -1) {
    const end = start + wanted.length;
    const isWhole = !isInsideWord(text, start) && !isInsideWord(text, end);
    if (isWhole) found.push({ start, end });
    start = searched.indexOf(wanted, isWhole ? end : start + 1);
  }
  return found;
}

/** The text without what may differ; every code unit stays where it is. */
function plain(text: string): string {
  const alike = ALIKE.reduce((all, [pattern, by]) => all.replace(pattern, by), text);
  const small = alike.toLowerCase();
  // A few letters have no small form of their length (İ): then each is looked at by itself.
  return small.length === alike.length ? small : alike.replace(/[^]/gu, sameLength);
}

function sameLength(letter: string): string {
  const small = letter.toLowerCase();
  return small.length === letter.length ? small : letter;
}

function isInsideWord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  const last = [...before].at(-1) ?? '';
  const next = at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : '';
  return IN_WORD.test(last) && IN_WORD.test(next);
}

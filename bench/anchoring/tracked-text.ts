import type { Span } from '../../src/article/span.ts';

const NEW = -1;
/** Added to the origin of a code unit in its copies. */
const COPY = 1e9;
/** Code units put into a passage from which on it is in pieces. */
const TORN = 24;
const HAS_LETTER = /[\p{L}\p{N}]/u;

/** Where a passage is after the edits. */
export interface Truth {
  /** What is left of it. */
  readonly left: Span;
  /** With what was written in place of its first and last words. */
  readonly whole: Span;
  /** The longest piece of what is left, where other text was put into the passage. */
  readonly piece: Span;
}

/** A text that knows of each of its code units which one of the text at the beginning it is. */
export class TrackedText {
  text: string;
  /** Offset at the beginning; `NEW`; or, in what was written in place of something, -2 less the offset of that. */
  #origins: number[];

  constructor(text: string) {
    this.text = text;
    this.#origins = Array.from({ length: text.length }, (_, at) => at);
  }

  /** Puts new words in the place of a span. */
  replace({ start, end }: Span, by: string): void {
    const first = this.#origins[start];
    const origin = start < end && first !== undefined ? (first >= 0 ? -2 - first : first) : NEW;
    this.#splice(start, end, by, new Array<number>(by.length).fill(origin));
  }

  /** Puts a copy of a span in elsewhere, with an end of its own. */
  copy({ start, end }: Span, to: number, ending: string): void {
    const origins = this.#origins
      .slice(start, end)
      .map((origin) => (origin >= 0 && origin < COPY ? origin + COPY : origin));
    this.#splice(to, to, this.text.slice(start, end) + ending, [
      ...origins,
      ...new Array<number>(ending.length).fill(NEW),
    ]);
  }

  /** Whether a place holds, for the most part, a copy of the passage. */
  isCopy(place: Span, passage: Span): boolean {
    const copied = this.#origins.slice(place.start, place.end).filter((origin) => {
      const at = origin - COPY;
      return at >= passage.start && at < passage.end;
    });
    return copied.length * 2 > place.end - place.start;
  }

  /** Takes a span out and puts it in elsewhere; `to` counts in the text before. */
  move({ start, end }: Span, to: number): void {
    if (to >= start && to <= end) return;
    const words = this.text.slice(start, end);
    const origins = this.#origins.slice(start, end);
    const behind = to > start ? to - (end - start) : to;
    this.#splice(start, end, '', []);
    this.#splice(behind, behind, words, origins);
  }

  /** `undefined` where nothing of the passage is left; `scattered` where its parts lie between other words. */
  truthOf(passage: Span): Truth | 'scattered' | undefined {
    const inside = (origin: number): boolean => origin >= passage.start && origin < passage.end;
    const left = this.#hull(inside);
    if (left === undefined) return undefined;
    let letters = '';
    let strange = 0;
    for (let at = left.start; at < left.end; at++) {
      const origin = this.#origins[at] ?? NEW;
      if (inside(origin)) letters += this.text.charAt(at);
      else if (origin >= 0) strange++;
    }
    if (strange * 5 > left.end - left.start) return 'scattered';
    if (!HAS_LETTER.test(letters)) return undefined;
    const inStead = (origin: number): boolean => origin <= -2 && inside(-2 - origin);
    let { start, end } = left;
    while (inStead(this.#origins[start - 1] ?? NEW)) start--;
    while (inStead(this.#origins[end] ?? NEW)) end++;
    return { left, whole: { start, end }, piece: this.#longestPiece(left, inside) };
  }

  #longestPiece(hull: Span, inside: (origin: number) => boolean): Span {
    let longest = { start: hull.start, end: hull.start };
    let start = hull.start;
    let last = hull.start;
    for (let at = hull.start; at <= hull.end; at++) {
      if (at < hull.end && !inside(this.#origins[at] ?? NEW)) continue;
      if (at === hull.end || at - last > TORN) {
        if (last + 1 - start > longest.end - longest.start) longest = { start, end: last + 1 };
        start = at;
      }
      last = at;
    }
    return longest;
  }

  #hull(isIn: (origin: number) => boolean): Span | undefined {
    const start = this.#origins.findIndex(isIn);
    return start === -1 ? undefined : { start, end: this.#origins.findLastIndex(isIn) + 1 };
  }

  #splice(start: number, end: number, words: string, origins: readonly number[]): void {
    this.text = this.text.slice(0, start) + words + this.text.slice(end);
    this.#origins.splice(start, end - start, ...origins);
  }
}

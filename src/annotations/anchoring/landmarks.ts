import type { Span } from '../../article/span.ts';

/** Code units by which a passage may stand beside its place, and share of the way to the landmark: the text between them may have changed. */
const SLACK = 16;
const SLACK_SHARE = 0.15;
/** Bits beyond which a narrower stretch says no more. */
const MOST_BITS = 6;

interface Landmark {
  readonly was: number;
  readonly now: number;
}

/** Where a passage should be, going by its neighbors. Offsets in the text as it is now. */
export interface Expected {
  /** Its start by the landmark before it and by the one behind it, and how far from there it may begin. */
  readonly places: readonly { readonly start: number; readonly slack: number }[];
  /** Between the two. */
  readonly stretch: Span;
  /** How much the stretch narrows down the place in the text, from 0 to 1. */
  readonly narrow: number;
}

/**
 * Passages that were found beyond doubt: between two that kept their distance, everything else has kept its place too.
 * So the annotations of an article help each other.
 */
export class Landmarks {
  readonly #length: number;
  readonly #all: Landmark[] = [];
  #sorted: readonly Landmark[] | undefined;

  /** @param length Code units of the text as it is now. */
  constructor(length: number) {
    this.#length = length;
  }

  add(was: Span, now: Span): void {
    this.#all.push({ was: was.start, now: now.start }, { was: was.end, now: now.end });
    this.#sorted = undefined;
  }

  /** Where a passage should be that began at `was`. */
  around(was: number): Expected {
    const sorted = (this.#sorted ??= this.#all.toSorted((a, b) => a.was - b.was));
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.was ?? 0) <= was) low = middle + 1;
      else high = middle;
    }
    const before = sorted[low - 1];
    const behind = sorted[low];
    const stretch = { start: before?.now ?? 0, end: behind?.now ?? this.#length };
    const bits = Math.log2(this.#length / Math.max(1, stretch.end - stretch.start));
    return {
      places: [before, behind]
        .filter((landmark) => landmark !== undefined)
        .map((landmark) => ({
          start: was + landmark.now - landmark.was,
          slack: SLACK + Math.abs(was - landmark.was) * SLACK_SHARE,
        })),
      stretch,
      narrow: Math.min(MOST_BITS, bits) / MOST_BITS,
    };
  }
}

import type { Steps } from '../../article/steps.ts';
import type { Frequency } from './frequency.ts';
import type { Pattern } from './pattern.ts';
import type { Words } from './words.ts';

/** A word, or two words in a row, that a pattern and the text share. Indexes of words. */
export interface Seed {
  readonly inPattern: number;
  readonly inText: number;
  readonly weight: number;
}

/** Words found more often are no seed alone, only with the word behind them. */
const RARE = 24;
/** Places of one seed that are looked at, those nearest to where the passage should be. */
const PLACES = 16;
const STEP = 8_192;

/**
 * Where the text has words of the patterns: one scan of the text for all of them. Time is that of the text and of the
 * patterns, however often their words occur.
 */
export class SeedIndex {
  readonly #frequency: Frequency;
  /** Places in the text, in order, by form and by pair of forms. */
  readonly #words: ReadonlyMap<number, readonly number[]>;
  readonly #pairs: ReadonlyMap<number, readonly number[]>;

  private constructor(
    frequency: Frequency,
    words: ReadonlyMap<number, readonly number[]>,
    pairs: ReadonlyMap<number, readonly number[]>,
  ) {
    this.#frequency = frequency;
    this.#words = words;
    this.#pairs = pairs;
  }

  static *create(text: Words, patterns: readonly Pattern[], frequency: Frequency): Steps<SeedIndex> {
    const { isWord, weights } = frequency;
    const words = new Map<number, number[]>();
    const pairs = new Map<number, number[]>();
    const sought = new Uint8Array(weights.length);
    for (const { forms } of patterns) {
      let previous = -1;
      for (const form of forms) {
        if (isWord[form] === 0) continue;
        sought[form] = 1;
        words.set(form, []);
        if (previous !== -1) pairs.set(pairKey(previous, form), []);
        previous = form;
      }
    }
    let previous = -1;
    let previousAt = 0;
    const { forms } = text;
    for (let at = 0; at < forms.length; at++) {
      if (at % STEP === 0) yield;
      const form = forms[at] ?? 0;
      if (isWord[form] === 0) continue;
      if (sought[form] === 0) {
        previous = -1;
        continue;
      }
      const places = words.get(form);
      if (places !== undefined && places.length <= RARE) places.push(at);
      if (previous !== -1) pairs.get(pairKey(previous, form))?.push(previousAt);
      previous = form;
      previousAt = at;
    }
    for (const [form, places] of words) if (places.length > RARE) words.delete(form);
    return new SeedIndex(frequency, words, pairs);
  }

  /** The seeds of a pattern, in the order of the text. `near` is the word at which its quote is expected. */
  of({ forms, first }: Pattern, near: number): Seed[] {
    const { isWord, weights } = this.#frequency;
    const seeds: Seed[] = [];
    const add = (places: readonly number[] | undefined, inPattern: number, weight: number): void => {
      if (places === undefined) return;
      const [from, to] = nearest(places, near + inPattern - first);
      for (let at = from; at < to; at++) seeds.push({ inPattern, inText: places[at] ?? 0, weight });
    };
    let previous = -1;
    let previousAt = 0;
    forms.forEach((form, at) => {
      if (isWord[form] === 0) return;
      const weight = weights[form] ?? 0;
      add(this.#words.get(form), at, weight);
      if (previous !== -1) add(this.#pairs.get(pairKey(previous, form)), previousAt, weight + (weights[previous] ?? 0));
      previous = form;
      previousAt = at;
    });
    return seeds.sort((a, b) => a.inText - b.inText);
  }
}

function pairKey(a: number, b: number): number {
  return a * 0x400_0000 + b;
}

/** The stretch of `places`, which are in order, that lies nearest to `near`. */
function nearest(places: readonly number[], near: number): [number, number] {
  if (places.length <= PLACES) return [0, places.length];
  let low = 0;
  let high = places.length - PLACES;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (near - (places[middle] ?? 0) > (places[middle + PLACES] ?? 0) - near) low = middle + 1;
    else high = middle;
  }
  return [low, low + PLACES];
}

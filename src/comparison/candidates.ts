import type { Steps } from '../article/steps.ts';
import { isNear } from './near-days.ts';
import type { Piece } from './pieces.ts';
import { isContent, type Word } from './words.ts';

/** Pieces that share a sum this often or less are all held against each other; of more, each against the next few. */
const MOST_ALIKE = 40;
const NEXT = 3;
/** A piece with no more content words than this is looked up by single words too. */
const SHORT = 2;
/** Words of a piece that are looked up. */
const MOST_LOOKED_UP = 400;
const BUCKETS = 128;
/** Bits for a piece's number in a double of 53: 32 are the sum’s. */
export const MOST_PIECES = 2 ** 21;
/** Sums of single words have this bit, the others have it not. */
const SINGLE = 0x80000000;
const AT_ONCE = 400;
const MANY = 20_000;

/**
 * Finds which pieces are worth holding against each other, without looking at all pairs: those that share two content
 * words near each other (skip-bigrams of stems, hashed), for short ones a word of the same speaker. Time grows with the
 * words, since what a great many share pairs only neighbors: copies of one quotation still form a chain.
 */
export class Candidates {
  readonly #keys: number[][] = Array.from({ length: BUCKETS }, () => []);
  readonly #isShort: boolean[] = [];
  readonly #days: (number | undefined)[] = [];
  readonly #stems = new Map<string, number>();

  /**
   * Takes the next piece; its number is how many came before. `speaker` is empty where nobody is named, `day` the number
   * of the day of publication.
   */
  add({ words }: Piece, speaker: string, day: number | undefined): void {
    const number = this.#isShort.length;
    if (number >= MOST_PIECES)
      throw new RangeError(`more than ${String(MOST_PIECES)} pieces cannot be compared at once`);
    const content = words.slice(0, MOST_LOOKED_UP).filter(isContent);
    const isShort = content.length <= SHORT;
    this.#isShort.push(isShort);
    this.#days.push(day);
    const stems = content.map((word) => this.#number(word.stem));
    const sums = new Set<number>();
    for (const [at, stem] of stems.entries()) {
      for (const next of stems.slice(at + 1, at + 3)) sums.add(mixed(Math.min(stem, next), Math.max(stem, next)));
      if (speaker !== '') sums.add((mixed(stem, this.#number(speaker)) | SINGLE) >>> 0);
    }
    const whole = this.#wholeSum(words);
    // Twice, so that pieces with nothing but this in common are a pair.
    sums.add(whole).add(mixed(whole, 1));
    for (const sum of sums) this.#keys[sum % BUCKETS]?.push(sum * MOST_PIECES + number);
  }

  /** Pairs of piece numbers, the smaller first, each pair once. */
  *pairs(): Steps<(readonly [number, number])[]> {
    const found: number[][] = Array.from({ length: BUCKETS }, () => []);
    let held = 0;
    for (const bucket of this.#keys) {
      const sorted = Float64Array.from(bucket).sort();
      yield;
      for (let from = 0; from < sorted.length;) {
        const sum = Math.floor((sorted[from] ?? 0) / MOST_PIECES);
        let to = from + 1;
        while (to < sorted.length && Math.floor((sorted[to] ?? 0) / MOST_PIECES) === sum) to += 1;
        const reach = to - from > MOST_ALIKE ? NEXT : MOST_ALIKE;
        for (let i = from; i < to; i += 1) {
          const a = (sorted[i] ?? 0) % MOST_PIECES;
          for (let j = i + 1; j < Math.min(to, i + 1 + reach); j += 1) {
            const b = (sorted[j] ?? 0) % MOST_PIECES;
            if (sum >= SINGLE && !this.#isWorthByWord(a, b)) continue;
            found[a % BUCKETS]?.push(a * MOST_PIECES + b);
          }
          if ((held += 1) % AT_ONCE === 0) yield;
        }
        from = to;
      }
    }
    const pairs: (readonly [number, number])[] = [];
    for (const bucket of found) {
      const sorted = Float64Array.from(bucket).sort();
      for (const [at, pair] of sorted.entries()) {
        if (at % MANY === MANY - 1) yield;
        if (pair === sorted[at - 1]) continue;
        const [a, b] = [Math.floor(pair / MOST_PIECES), pair % MOST_PIECES];
        // Two long pieces with one pair of words in common are two utterances.
        if (pair === sorted[at + 1] || this.#isShort[a] === true || this.#isShort[b] === true) pairs.push([a, b]);
      }
      yield;
    }
    return pairs;
  }

  /** A single word says something only of a few words, and of what was said at about the same time. */
  #isWorthByWord(a: number, b: number): boolean {
    return (this.#isShort[a] === true || this.#isShort[b] === true) && isNear(this.#days[a], this.#days[b]);
  }

  #number(word: string): number {
    let number = this.#stems.get(word);
    if (number === undefined) this.#stems.set(word, (number = this.#stems.size + 1));
    return number;
  }

  /** All words of a piece together: “I don’t want to say that” has little else to be known by. */
  #wholeSum(words: readonly Word[]): number {
    return words.slice(0, MOST_LOOKED_UP).reduce((sum, { form }) => mixed(sum, this.#number(form)), 0);
  }
}

/** A sum of 31 bits of two numbers (the multipliers are those of Murmur3’s finalizer). */
function mixed(a: number, b: number): number {
  let sum = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0xc2b2ae35);
  sum ^= sum >>> 15;
  sum = Math.imul(sum, 0x9e3779b1);
  return ((sum ^ (sum >>> 13)) >>> 0) & 0x7fffffff;
}

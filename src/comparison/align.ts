import type { Word } from './words.ts';
import { likeness } from './likeness.ts';

/** Two wordings word by word: pairs of indices into the one and the other, rising in both. */
export type Alignment = readonly (readonly [one: number, other: number])[];

/** The words that an alignment pairs. */
export function alignedWords(one: readonly Word[], other: readonly Word[]): (readonly [Word, Word])[] {
  return align(one, other).flatMap(([i, j]) => {
    const [a, b] = [one[i], other[j]];
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
}

/** What it is worth that two words that stood side by side still do. */
const ADJACENT = 0.15;

/**
 * The best alignment of two wordings: the one that pairs most of their weight, in order, and among those the one whose
 * pairs stand together (Gotoh 1982 without a price for gaps: what is missing or new costs nothing, since a wording may
 * be any part of another). Time and memory grow with the product of their lengths.
 */
export function align(one: readonly Word[], other: readonly Word[]): Alignment {
  const rows = one.length;
  const columns = other.length;
  const width = columns + 1;
  // Best sum over beginnings that end in a pair, and over all of them.
  const { paired, best } = tables((rows + 1) * width, width);
  for (let i = 1; i <= rows; i += 1) {
    const a = one[i - 1];
    for (let j = 1; j <= columns; j += 1) {
      const at = i * width + j;
      const b = other[j - 1];
      const worth = a === undefined || b === undefined ? 0 : likeness(a, b) * Math.min(a.weight, b.weight);
      const before = at - width - 1;
      paired[at] =
        worth > 0 ? worth + Math.max(best[before] ?? 0, (paired[before] ?? -Infinity) + ADJACENT) : -Infinity;
      best[at] = Math.max(paired[at] ?? 0, best[at - width] ?? 0, best[at - 1] ?? 0);
    }
  }
  return traced(one, other, paired, best);
}

let kept = { paired: new Float32Array(0), best: new Float32Array(0) };

/**
 * Tables of a size, taken again for the next alignment, since a great many are made one after the other: the first row
 * and column are those of nothing, all else is written before it is read.
 */
function tables(size: number, width: number): typeof kept {
  if (kept.best.length < size) kept = { paired: new Float32Array(size * 2), best: new Float32Array(size * 2) };
  for (let at = 0; at < size; at += at < width ? 1 : width) [kept.paired[at], kept.best[at]] = [-Infinity, 0];
  return kept;
}

function traced(
  one: readonly Word[],
  other: readonly Word[],
  paired: Float32Array,
  best: Float32Array,
): [number, number][] {
  const width = other.length + 1;
  const pairs: [number, number][] = [];
  let i = one.length;
  let j = other.length;
  let mustPair = false;
  while (i > 0 && j > 0) {
    const at = i * width + j;
    if (mustPair || (paired[at] ?? -Infinity) >= (best[at] ?? 0)) {
      pairs.push([i - 1, j - 1]);
      const before = at - width - 1;
      mustPair = (paired[before] ?? -Infinity) + ADJACENT > (best[before] ?? 0);
      i -= 1;
      j -= 1;
    } else if ((best[at - width] ?? 0) >= (best[at - 1] ?? 0)) i -= 1;
    else j -= 1;
  }
  return pairs.reverse();
}

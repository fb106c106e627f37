import type { Steps } from '../article/steps.ts';

/** So many are sorted, or merged, at once. */
const AT_ONCE = 1_000;

/** The items in order, as `toSorted` gives them, in steps (merge sort; what is equal keeps its order). */
export function* sortedSteps<T>(items: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
  let runs: T[][] = [];
  for (let from = 0; from < items.length; from += AT_ONCE) {
    runs.push(items.slice(from, from + AT_ONCE).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const longer: T[][] = [];
    for (let at = 0; at < runs.length; at += 2) {
      const [left = [], right = []] = runs.slice(at, at + 2);
      longer.push(yield* mergedSteps(left, right, compare));
    }
    runs = longer;
  }
  return runs[0] ?? [];
}

function* mergedSteps<T>(left: readonly T[], right: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
  const merged: T[] = [];
  let [l, r] = [0, 0];
  while (l < left.length || r < right.length) {
    const takesLeft = r >= right.length || (l < left.length && compare(left[l] as T, right[r] as T) <= 0);
    merged.push((takesLeft ? left[l++] : right[r++]) as T);
    if (merged.length % AT_ONCE === 0) yield;
  }
  return merged;
}

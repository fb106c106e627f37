/** A thing with how often it stands in a list. */
export interface Count<T> {
  readonly of: T;
  readonly count: number;
}

/** How often each thing stands in a list. */
export function counted<T>(things: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

/** Most first; what is as frequent in the order it came. */
export function inOrder<T>(counts: ReadonlyMap<T, number>): Count<T>[] {
  return [...counts].map(([of, count]) => ({ of, count })).sort((a, b) => b.count - a.count);
}

/** Each with each of those behind it, in order: of three people three pairs. */
export function pairsOf<T>(all: readonly T[]): (readonly [T, T])[] {
  return all.flatMap((first, at) => all.slice(at + 1).map((second) => [first, second] as const));
}

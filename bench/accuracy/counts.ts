/** Items in the gold, items found, and how many of both are right: what precision, recall and F1 are made of. */
export interface Counts {
  gold: number;
  found: number;
  right: number;
}

/** A share of pairs, such as the quotations whose speaker is right among those found. */
export interface Share {
  right: number;
  of: number;
}

export const noCounts = (): Counts => ({ gold: 0, found: 0, right: 0 });
export const noShare = (): Share => ({ right: 0, of: 0 });

/** Harmonic mean of precision and recall; undefined where there was nothing to find and nothing found. */
export function f1({ gold, found, right }: Counts): number | undefined {
  return gold + found === 0 ? undefined : (2 * right) / (gold + found);
}

/** Undefined where there was nothing to be right about. */
export function share({ right, of }: Share): number | undefined {
  return of === 0 ? undefined : right / of;
}

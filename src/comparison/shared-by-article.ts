import type { Comparison, SharedQuotation, Wording } from './comparison-model.ts';

/** A shared quotation as one article has it. */
export interface SharedHere {
  readonly quotation: SharedQuotation;
  /** The article’s own. */
  readonly wording: Wording;
}

const known = new WeakMap<Comparison, ReadonlyMap<string, readonly SharedHere[]>>();

/** The shared quotations of each article, by its URI. Made once for each comparison. */
export function sharedByArticle(comparison: Comparison): ReadonlyMap<string, readonly SharedHere[]> {
  const made = known.get(comparison);
  if (made !== undefined) return made;
  const byArticle = new Map<string, SharedHere[]>();
  for (const quotation of comparison.shared) {
    for (const wording of quotation.wordings) {
      const { uri } = wording.article;
      const here = byArticle.get(uri);
      if (here === undefined) byArticle.set(uri, [{ quotation, wording }]);
      else here.push({ quotation, wording });
    }
  }
  known.set(comparison, byArticle);
  return byArticle;
}

import { grouped } from '../article/grouped.ts';
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
  const byArticle = grouped(
    comparison.shared.flatMap((quotation) => quotation.wordings.map((wording) => ({ quotation, wording }))),
    ({ wording }) => wording.article.uri,
  );
  known.set(comparison, byArticle);
  return byArticle;
}

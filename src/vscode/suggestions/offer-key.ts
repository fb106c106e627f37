import type { Offer } from '../../annotations/suggestions/offers.ts';

/** Names one offer among those of an article, as long as its passage stays where it is. */
export interface OfferKey {
  readonly uri: string;
  readonly key: string;
}

export function offerKey({ rule, tag, span }: Offer): string {
  return `${rule} ${tag.id} ${span.start}-${span.end}`;
}

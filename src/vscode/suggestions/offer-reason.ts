import type { Offer } from '../../annotations/suggestions/offers.ts';
import { reasonFor } from '../../article/reason.ts';
import { translate } from '../translate.ts';

/** Why a tag is offered, in a sentence; `shown` makes words of the article fit to be shown. */
export function offerReason({ why, values }: Offer, shown: (words: string) => string = (words) => words): string {
  const fit = Object.fromEntries(Object.entries(values).map(([name, words]) => [name, shown(words)]));
  return reasonFor(why, fit, translate) ?? why;
}

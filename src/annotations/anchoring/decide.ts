import type { Span } from '../../article/span.ts';
import { agreement, SIGNS, type Standing } from './evidence.ts';
import type { Expected } from './landmarks.ts';
import type { Place } from './place.ts';

/** Evidence without which no place is taken. */
const LEAST = 1.8;
/** By how much the best place must agree better than the next, of 1. */
const MARGIN = 0.05;
/** Agreement from which on a passage is found beyond doubt, its position aside. */
const BEYOND_DOUBT = 0.8;
const MOST_CANDIDATES = 5;
/** Share that is all of it, whatever the rounding, and bits of context that chance does not repeat. */
const WHOLE = 0.999;
const FIRM = 15;

const NOWHERE: Expected = { places: [], stretch: { start: 0, end: Infinity }, narrow: 0 };

/** What came of looking for one target: a place, several that fit alike, or none. */
export type Decision =
  { readonly place: Place; readonly score: number } | { readonly candidates: readonly Span[] } | undefined;

/**
 * Chooses among the places found for one target. None is taken that has too little of the words and their context, nor one
 * where another fits as well: a wrong anchor is worse than none.
 *
 * @param chance Bits that any place of the text has by chance.
 */
export function decide(places: readonly Place[], expected: Expected, chance: number): Decision {
  const [firm, ...others] = places.filter(isFirm);
  if (firm !== undefined && others.length === 0) return { place: firm, score: agreement(firm, expected) };
  const { best, rivals, lead } = rank(places, expected);
  if (best === undefined) return undefined;
  const doubtful = lead < MARGIN;
  const rivalQuote = Math.max(0, ...rivals.map(({ place }) => place.quote));
  // Were there no rival, would it be taken?
  const standing = doubtful ? { lead: 1, rivalQuote: 0 } : { lead, rivalQuote };
  if (evidence(best.place, { ...standing, expected, chance }) < LEAST) return undefined;
  if (!doubtful) return { place: best.place, score: best.score };
  const close = rivals.filter(({ score }) => best.score - score < MARGIN);
  return { candidates: [best, ...close].slice(0, MOST_CANDIDATES).map(({ place }) => place.span) };
}

/** Whether the quote stands word for word with all that stood on one side of it. */
function isFirm({ quote, prefix, prefixBits, suffix, suffixBits }: Place): boolean {
  return quote > WHOLE && ((prefix === 1 && prefixBits >= FIRM) || (suffix === 1 && suffixBits >= FIRM));
}

/** The place that needs no neighbors to be believed; `undefined` where there is none. */
export function beyondDoubt(places: readonly Place[]): Place | undefined {
  const { best, lead } = rank(places, NOWHERE);
  return best !== undefined && best.score >= BEYOND_DOUBT && lead >= 2 * MARGIN ? best.place : undefined;
}

function evidence(place: Place, standing: Standing): number {
  return SIGNS.reduce((sum, { weight, of }) => sum + weight * of(place, standing), 0);
}

interface Ranked {
  readonly place: Place;
  readonly score: number;
}

/** The best place, those elsewhere, and by how much it leads. */
export function rank(
  places: readonly Place[],
  expected: Expected,
): { best: Ranked | undefined; rivals: Ranked[]; lead: number } {
  const [best, ...others] = places
    .map((place) => ({ place, score: agreement(place, expected) }))
    .sort((a, b) => b.score - a.score);
  if (best === undefined) return { best, rivals: [], lead: 0 };
  const { start, end } = best.place.span;
  const rivals = others.filter(({ place: { span } }) => span.start >= end || span.end <= start);
  return { best, rivals, lead: best.score - (rivals[0]?.score ?? 0) };
}

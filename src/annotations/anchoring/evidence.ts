import type { Expected } from './landmarks.ts';
import type { Place } from './place.ts';

/** What speaks for a place, out of 100. */
const QUOTE = 50;
const PREFIX = 20;
const SUFFIX = 20;
const POSITION = 10;

/** Bits from which on a quote is long enough to be known by its words, and below which it says little alone. */
const LONG = 80;
const TELLING = 60;
const SHORT = 25;
const VERY_SHORT = 15;
/** Share of the quote below which it is another one. */
const HALF_GONE = 0.7;

/**
 * How much of a description fits a place, from 0 to 1: the words of the quote, what stands before and behind it, and
 * whether it lies where its neighbors let it expect. What the description leaves out counts neither way.
 */
export function agreement(place: Place, expected: Expected): number {
  const position = expected.places.length === 0 ? undefined : isNear(place, expected) ? 1 : 0;
  let sum = 0;
  let all = 0;
  const weigh = (share: number | undefined, weight: number): void => {
    if (share === undefined) return;
    sum += share * weight;
    all += weight;
  };
  weigh(place.quote, QUOTE);
  weigh(place.prefix, PREFIX);
  weigh(place.suffix, SUFFIX);
  weigh(position, POSITION);
  return sum / all;
}

/** How a place stands among the others, and in the text. */
export interface Standing {
  readonly expected: Expected;
  /** By how much it agrees better than the next place elsewhere, of 1. */
  readonly lead: number;
  /** Largest share of the quote that stands elsewhere. */
  readonly rivalQuote: number;
  /** Bits that any place of the text has by chance. */
  readonly chance: number;
}

/**
 * The signs by which the best place is taken or left, and what each weighs. A short quote needs its context, a long one
 * that is there word for word nearly none.
 */
export const SIGNS: readonly {
  readonly name: string;
  readonly weight: number;
  readonly of: (place: Place, standing: Standing) => number;
}[] = [
  { name: 'always', weight: -3.26, of: () => 1 },
  { name: 'share of the quote', weight: -0.64, of: ({ quote }) => quote },
  { name: 'most of the quote is gone', weight: -5.57, of: ({ quote }) => Math.max(0, HALF_GONE - quote) },
  { name: 'length of what is left', weight: 1.53, of: ({ quoteBits }) => Math.min(1, quoteBits / LONG) },
  {
    name: 'length, word for word',
    weight: 0.42,
    of: ({ quote, quoteBits }) => (quote > 0.999 ? Math.min(1, quoteBits / TELLING) : 0),
  },
  {
    name: 'word for word, and nowhere else',
    weight: 2.37,
    of: ({ quote, quoteBits }, { rivalQuote }) =>
      quote > 0.999 && rivalQuote < 0.999 ? Math.min(1, quoteBits / SHORT) : 0,
  },
  { name: 'a paragraph', weight: 1.04, of: ({ paragraph }) => (paragraph ? 1 : 0) },
  { name: 'short', weight: -3.37, of: ({ quoteBits }) => Math.max(0, 1 - quoteBits / VERY_SHORT) },
  {
    name: 'short, in its context',
    weight: 2.26,
    of: (place) => Math.max(0, 1 - place.quoteBits / SHORT) * betterSide(place),
  },
  { name: 'prefix', weight: 1.16, of: ({ prefix = 0 }) => prefix },
  { name: 'suffix', weight: 1.05, of: ({ suffix = 0 }) => suffix },
  { name: 'better side', weight: 0.84, of: betterSide },
  {
    name: 'bits beyond chance',
    weight: 1.58,
    of: ({ quoteBits, prefixBits, suffixBits }, { chance }) => (quoteBits + prefixBits + suffixBits - chance) / 100,
  },
  { name: 'beside a landmark', weight: 0.83, of: (place, { expected }) => (isNear(place, expected) ? 1 : 0) },
  {
    name: 'beside both landmarks',
    weight: 1.12,
    of: (place, { expected: { places } }) =>
      places.length === 2 && places.every(({ start, slack }) => Math.abs(place.span.start - start) <= slack) ? 1 : 0,
  },
  { name: 'between the landmarks', weight: 1.45, of: (place, { expected }) => between(place, expected) },
  { name: 'lead', weight: 1.29, of: (_, { lead }) => Math.min(1, lead * 2) },
];

function betterSide({ prefix = 0, suffix = 0 }: Place): number {
  return Math.max(prefix, suffix);
}

function isNear({ span }: Place, { places }: Expected): boolean {
  return places.some(({ start, slack }) => Math.abs(span.start - start) <= slack);
}

function between({ span }: Place, { places, stretch, narrow }: Expected): number {
  if (places.length === 0) return 0;
  return span.start >= stretch.start && span.start <= stretch.end ? narrow : -0.5;
}

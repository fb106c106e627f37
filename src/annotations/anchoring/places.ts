import type { Span } from '../../article/span.ts';
import { align } from './align.ts';
import type { Pattern } from './pattern.ts';
import { placeOf, type Place, type Scan } from './place.ts';
import type { Seed } from './seeds.ts';

/** Stretches that are looked at closely, and the share of the best one's seeds that another must have. */
const MOST = 6;
const LEAST_SHARE = 0.2;
/** Words by which a stretch reaches beyond what its seeds promise: for what was put in. */
const SLACK = 16;

/**
 * The places where a pattern may lie: the text is laid along it where most of its seeds stand together, then where most
 * of those stand that are left. `seeds` are in the order of the text.
 */
export function placesOf(pattern: Pattern, seeds: readonly Seed[], scan: Scan): Place[] {
  const length = pattern.forms.length;
  const taken = new Uint8Array(seeds.length);
  const used: Span[] = [];
  const places: Place[] = [];
  let most = 0;
  for (let tries = 0; tries < MOST; tries++) {
    const best = densest(seeds, taken, length + SLACK);
    if (best === undefined || best.weight < most * LEAST_SHARE) break;
    most = Math.max(most, best.weight);
    const stretch = stretchOf(seeds, taken, best, length, scan.words.forms.length, used);
    const matches = align(pattern, scan.words, stretch.start, stretch.end, scan.frequency, scan.vocabulary);
    const place = placeOf(pattern, matches, scan);
    if (place !== undefined) places.push(place);
    const laid = {
      start: matches.find((match) => match !== -1) ?? 0,
      end: (matches.findLast((match) => match !== -1) ?? -1) + 1,
    };
    used.push(laid);
    take(seeds, taken, best, laid);
  }
  return places;
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** The run of seeds not taken yet, within reach of its first, that weighs most. */
function densest(seeds: readonly Seed[], taken: Uint8Array, reach: number): Run | undefined {
  let best: Run | undefined;
  let weight = 0;
  let to = 0;
  for (let from = 0; from < seeds.length; from++) {
    const limit = (seeds[from]?.inText ?? 0) + reach;
    while (to < seeds.length && (seeds[to]?.inText ?? 0) <= limit) {
      if (taken[to] === 0) weight += seeds[to]?.weight ?? 0;
      to++;
    }
    if (weight > (best?.weight ?? 0)) best = { from, to, weight };
    if (taken[from] === 0) weight -= seeds[from]?.weight ?? 0;
  }
  return best;
}

/** The words of the text that a run of seeds promises, with some slack, up to where the pattern was laid already. */
function stretchOf(
  seeds: readonly Seed[],
  taken: Uint8Array,
  { from, to }: Run,
  length: number,
  textLength: number,
  used: readonly Span[],
): Span {
  let start = textLength;
  let end = 0;
  let first = textLength;
  for (let at = from; at < to; at++) {
    const seed = seeds[at];
    if (seed === undefined || taken[at] !== 0) continue;
    first = Math.min(first, seed.inText);
    start = Math.min(start, seed.inText - seed.inPattern);
    end = Math.max(end, seed.inText - seed.inPattern + length);
  }
  start = Math.max(0, start - SLACK);
  end = Math.min(textLength, end + SLACK);
  for (const span of used) {
    if (span.end <= first) start = Math.max(start, span.end);
    else if (span.start > first) end = Math.min(end, span.start);
  }
  return { start, end: Math.max(start, end) };
}

/** Takes the seeds that the pattern was laid over; the whole run where it was laid over none, so that there is an end. */
function take(seeds: readonly Seed[], taken: Uint8Array, { from, to }: Run, laid: Span): void {
  let some = false;
  for (let at = 0; at < seeds.length; at++) {
    const { inText } = seeds[at] ?? { inText: -1 };
    if (taken[at] !== 0 || inText < laid.start || inText >= laid.end) continue;
    taken[at] = 1;
    some = true;
  }
  if (!some) taken.fill(1, from, to);
}

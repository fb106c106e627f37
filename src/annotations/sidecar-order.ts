import { CodePointIndex } from '../article/code-points.ts';
import { isObject, withKeys, type Json } from './json.ts';
import { keyOf, type Sidecar } from './sidecar.ts';
import { toAuthorship } from './stored-fields.ts';
import { answeredBy } from './stored-replies.ts';
import { toTargets } from './stored-target.ts';

interface Place {
  /** Code points; what is about the whole article comes first, what has no place of its own last. */
  readonly start: number;
  readonly created: string;
  readonly key: string;
}

/** Reads offsets as they stand: order needs no text. */
const AS_STORED = new CodePointIndex('');

/**
 * The sidecar with its annotations in their one order, by position, then created, then id, a reply behind what it
 * answers, and with their number in `total`. Two people who add the same annotations get the same file.
 */
export function ordered(sidecar: Sidecar): Sidecar {
  const places = new Map(sidecar.annotations.map((annotation) => [annotation, placeOf(annotation)]));
  const starts = new Map(sidecar.annotations.map((annotation) => [keyOf(annotation), places.get(annotation)?.start]));
  const placed = sidecar.annotations.map((annotation) => {
    const answered = answeredBy(annotation);
    const own = places.get(annotation) ?? placeOf(annotation);
    const start = (answered === undefined ? undefined : starts.get(answered)) ?? own.start;
    return { annotation, place: { ...own, start } };
  });
  const annotations = placed.sort((a, b) => byPlace(a.place, b.place)).map(({ annotation }) => annotation);
  return { collection: withKeys(sidecar.collection, { total: annotations.length }), annotations };
}

function placeOf(annotation: Json): Place {
  const key = keyOf(annotation);
  if (!isObject(annotation)) return { start: Number.MAX_SAFE_INTEGER, created: '', key };
  const targets = toTargets(annotation['target'], AS_STORED);
  const starts = targets?.map((target) => target.position.start);
  const whole = typeof annotation['target'] === 'string' && answeredBy(annotation) === undefined;
  const start = starts === undefined ? (whole ? -1 : Number.MAX_SAFE_INTEGER) : Math.min(...starts);
  return { start, created: toAuthorship(annotation)?.created ?? '', key };
}

function byPlace(a: Place, b: Place): number {
  return a.start - b.start || compare(a.created, b.created) || compare(a.key, b.key);
}

/** By code units, not by the reader's language: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import { CodePointIndex } from '../../article/code-points.ts';
import { isObject, withKeys, type Json, type JsonObject } from '../json.ts';
import { onceForEach } from '../once-for-each.ts';
import { keyOf, type Sidecar } from './sidecar.ts';
import { toAuthorship } from './stored-fields.ts';
import { answeredBy } from './stored-replies.ts';
import { toTargets } from './stored-target.ts';

interface Place {
  /** Code points; what is about the whole article comes first, what has no place of its own last. */
  readonly start: number;
  readonly created: string;
  readonly key: string;
  /** Key of the annotation that it answers: it stands where that does. */
  readonly answered: string | undefined;
}

/** Reads offsets as they stand: order needs no text. */
const AS_STORED = new CodePointIndex('');

/**
 * The sidecar with its annotations in their one order, by position, then created, then id, a reply behind what it
 * answers, and with their number in `total`. Two people who add the same annotations get the same file.
 */
export function ordered(sidecar: Sidecar): Sidecar {
  const placed = sidecar.annotations.map((annotation) => ({ annotation, place: placeOf(annotation) }));
  const answers = placed.filter(({ place }) => place.answered !== undefined);
  if (answers.length > 0) {
    const starts = new Map(placed.map(({ place }) => [place.key, place.start]));
    for (const answer of answers) {
      const start = starts.get(answer.place.answered ?? '');
      if (start !== undefined) answer.place = { ...answer.place, start };
    }
  }
  const annotations = placed.sort((a, b) => byPlace(a.place, b.place)).map(({ annotation }) => annotation);
  return { collection: withKeys(sidecar.collection, { total: annotations.length }), annotations };
}

function placeOf(annotation: Json): Place {
  if (isObject(annotation)) return placeOfObject(annotation);
  return { start: Number.MAX_SAFE_INTEGER, created: '', key: keyOf(annotation), answered: undefined };
}

const placeOfObject = onceForEach((annotation: JsonObject): Place => {
  const targets = toTargets(annotation['target'], AS_STORED);
  const starts = targets?.map((target) => target.position.start);
  const answered = answeredBy(annotation);
  const whole = typeof annotation['target'] === 'string' && answered === undefined;
  return {
    start: starts === undefined ? (whole ? -1 : Number.MAX_SAFE_INTEGER) : Math.min(...starts),
    created: toAuthorship(annotation)?.created ?? '',
    key: keyOf(annotation),
    answered,
  };
});

function byPlace(a: Place, b: Place): number {
  return a.start - b.start || compare(a.created, b.created) || compare(a.key, b.key);
}

/** By code units, not by the reader's language: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

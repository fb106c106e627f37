import { isObject, listOf, sameJson, valueIn, withKeys, type Json, type JsonObject } from '../json.ts';
import { bodyText } from './stored-fields.ts';

export interface MergedAnnotation {
  /** Both sides' changes; where both changed the same thing, as ours has it. */
  readonly annotation: JsonObject;
  /** The keys that both changed, each in its own way; `note` where the body's comment is meant. */
  readonly conflicts: readonly string[];
}

/**
 * Merges two versions of one annotation field by field; `base` is the version that both come from, absent where both
 * added it. Tags are a set, so two people may add and remove different ones. A place that both found again is no
 * conflict: either will do, since the words say where it is; other words, which a person chose, count more.
 */
export function mergeAnnotation(base: JsonObject | undefined, ours: JsonObject, theirs: JsonObject): MergedAnnotation {
  const conflicts: string[] = [];
  const merged = new Map<string, Json | undefined>();
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const [before, our, their] = [valueIn(base, key), valueIn(ours, key), valueIn(theirs, key)];
    if (sameJson(our, their) || sameJson(their, before)) merged.set(key, our);
    else if (sameJson(our, before)) merged.set(key, their);
    else if (key === 'modified') merged.set(key, later(our, their));
    else if (key === 'target') merged.set(key, sameWords(our, before) && !sameWords(their, before) ? their : our);
    else if (key === 'motivation') merged.set(key, our);
    else if (key === 'body') merged.set(key, mergeBodies(listOf(before), listOf(our), listOf(their), conflicts));
    else {
      merged.set(key, our);
      conflicts.push(key);
    }
  }
  const motivation = merged.get('motivation');
  if (motivation === 'tagging' || motivation === 'commenting') {
    const tagged = listOf(merged.get('body')).some((one) => bodyText(one, 'tagging', motivation) !== undefined);
    merged.set('motivation', tagged ? 'tagging' : 'commenting');
  }
  return { annotation: withKeys(ours, Object.fromEntries(merged)), conflicts };
}

/** Whether two places are the same words, wherever those stand. */
function sameWords(a: Json | undefined, b: Json | undefined): boolean {
  return sameJson(wordsIn(a), wordsIn(b));
}

function wordsIn(target: Json | undefined): readonly Json[] {
  const selectors = listOf(target).flatMap((part) => (isObject(part) ? listOf(part['selector']) : []));
  return selectors.flatMap((selector) => (isObject(selector) ? (selector['exact'] ?? []) : []));
}

function mergeBodies(
  base: readonly Json[],
  ours: readonly Json[],
  theirs: readonly Json[],
  conflicts: string[],
): Json[] | undefined {
  const [before, our, their] = [byKey(base), byKey(ours), byKey(theirs)];
  const merged: Json[] = [];
  for (const key of new Set([...our.keys(), ...their.keys()])) {
    const [old, mine, other] = [before.get(key), our.get(key), their.get(key)];
    // A note that one side changed and the other took away is kept: the words cannot be made again.
    const body = sameJson(mine, old) ? other : sameJson(other, old) ? mine : (mine ?? other);
    if (body !== undefined) merged.push(body);
    const both = !sameJson(mine, old) && !sameJson(other, old) && !sameJson(mine, other);
    if (both && mine !== undefined && other !== undefined) conflicts.push(key === NOTE ? NOTE : 'body');
  }
  return merged.length === 0 ? undefined : merged;
}

const NOTE = 'note';

/** A tag is told by its words, the note by being the first comment, anything else by all it says. */
function byKey(bodies: readonly Json[]): ReadonlyMap<string, Json> {
  const keyed = new Map<string, Json>();
  for (const body of bodies) {
    const tag = bodyText(body, 'tagging');
    const comment = isObject(body) && body['purpose'] === 'commenting' && !keyed.has(NOTE);
    keyed.set(tag !== undefined ? `tag ${tag}` : comment ? NOTE : JSON.stringify(body), body);
  }
  return keyed;
}

function later(a: Json | undefined, b: Json | undefined): Json | undefined {
  if (typeof a !== 'string') return b;
  return typeof b === 'string' && b > a ? b : a;
}

import { isObject, sameJson, valueIn, withKeys, type Json, type JsonObject } from '../json.ts';
import { keepAnswered } from './keep-answered.ts';
import { mergeAnnotation } from './merge-annotation.ts';
import { ordered } from './sidecar-order.ts';
import { byKey, keyOf, type Sidecar } from './sidecar.ts';
import { textHash } from './text-hash.ts';

/** One annotation that both sides changed in the same place: it is kept twice. */
export interface MergeConflict {
  /** Keeps the id: the version changed last. */
  readonly id: string;
  /** Id of the other version, an annotation of its own now. */
  readonly copyId: string;
  /** What both changed: `note`, `body`, or a key of the annotation. */
  readonly keys: readonly string[];
}

export interface MergedSidecar {
  readonly sidecar: Sidecar;
  readonly conflicts: readonly MergeConflict[];
}

/** Names the annotation that a second version was split from. */
export const CONFLICTS_WITH = 'pressmark:conflictsWith';

const NOTHING: Sidecar = { collection: {}, annotations: [] };

/**
 * Three-way merge by annotation id: nothing is lost, nothing is doubled, and both orders of `ours` and `theirs` give the
 * same annotations. An annotation that one side removed and the other changed or answered is kept; finding its place
 * again is no such change. `base` is what both come from, `undefined` where there was no file.
 */
export function mergeSidecars(base: Sidecar | undefined, ours: Sidecar, theirs: Sidecar): MergedSidecar {
  const before = byKey((base ?? NOTHING).annotations);
  const [our, their] = [byKey(ours.annotations), byKey(theirs.annotations)];
  const annotations: Json[] = [];
  const added: Json[] = [];
  const conflicts: MergeConflict[] = [];
  for (const key of new Set([...our.keys(), ...their.keys()])) {
    const [old, mine, other] = [before.get(key), our.get(key), their.get(key)];
    if (mine === undefined || other === undefined) {
      const left = mine ?? other;
      if (left === undefined || (old !== undefined && sameButPlace(old, left))) continue;
      annotations.push(left);
      if (old === undefined) added.push(left);
    } else if (!isObject(mine) || !isObject(other)) annotations.push(mine);
    else {
      const [last, first] = isLater(mine, other) ? [mine, other] : [other, mine];
      const merged = mergeAnnotation(isObject(old) ? old : undefined, last, first);
      annotations.push(merged.annotation);
      if (merged.conflicts.length === 0) continue;
      const copy = secondVersion(key, first);
      annotations.push(copy);
      conflicts.push({ id: key, copyId: keyOf(copy), keys: merged.conflicts });
    }
  }
  const collection = mergeKeys(base?.collection ?? {}, ours.collection, theirs.collection);
  const kept = byKey(annotations);
  keepAnswered(kept, added, (key) => our.get(key) ?? their.get(key));
  return { sidecar: ordered({ collection, annotations: [...kept.values()] }), conflicts };
}

/** Whether two versions of an annotation differ in nothing but where its words were found. */
export function sameButPlace(a: Json, b: Json): boolean {
  if (!isObject(a) || !isObject(b)) return sameJson(a, b);
  return sameJson(withKeys(a, { target: undefined }), withKeys(b, { target: undefined }));
}

/** The version that lost its id: named by what it says, so that merging again, here or elsewhere, adds it no second time. */
function secondVersion(id: string, version: JsonObject): JsonObject {
  const copyId = `urn:pressmark:version:${textHash(id + JSON.stringify(version))}`;
  return withKeys(version, { id: copyId, [CONFLICTS_WITH]: id });
}

function isLater(a: JsonObject, b: JsonObject): boolean {
  const [first, second] = [stamp(a), stamp(b)];
  return first === second ? JSON.stringify(a) >= JSON.stringify(b) : first > second;
}

function stamp({ modified, created }: JsonObject): string {
  const time = modified ?? created;
  return typeof time === 'string' ? time : '';
}

/** The collection's own keys: what one side changed; where both did, the same one of the two whoever merges. */
function mergeKeys(base: JsonObject, ours: JsonObject, theirs: JsonObject): JsonObject {
  const merged = new Map<string, Json | undefined>();
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const [before, our, their] = [valueIn(base, key), valueIn(ours, key), valueIn(theirs, key)];
    if (sameJson(our, before)) merged.set(key, their);
    else if (sameJson(their, before)) merged.set(key, our);
    else if (our === undefined || their === undefined) merged.set(key, our ?? their);
    else if (isObject(our) && isObject(their)) merged.set(key, mergeKeys(isObject(before) ? before : {}, our, their));
    else merged.set(key, JSON.stringify(our) <= JSON.stringify(their) ? our : their);
  }
  return withKeys(ours, Object.fromEntries(merged));
}

import { isObject, sameJson, type Json } from '../json.ts';
import { keepAnswered } from '../sidecar/keep-answered.ts';
import { mergeAnnotation } from '../sidecar/merge-annotation.ts';
import { sameButPlace } from '../sidecar/merge-sidecars.ts';
import { ordered } from '../sidecar/sidecar-order.ts';
import { byKey, keyOf, type Sidecar } from '../sidecar/sidecar.ts';

/** One stored annotation before and after: added where there is no `before`, removed where there is no `after`. */
export interface AnnotationChange {
  readonly before?: Json;
  readonly after?: Json;
}

/**
 * Applies changes, also to a sidecar that is no longer quite the one they were made for: after a merge or a saved
 * article, undoing sets back what was changed and leaves alone what was not. What others changed or answered since
 * is not removed with it.
 */
export function applyChanges(sidecar: Sidecar, changes: readonly AnnotationChange[]): Sidecar {
  const annotations = byKey(sidecar.annotations);
  const removed = new Map<string, Json>();
  for (const { before, after } of changes) {
    const key = keyOf(after ?? before ?? null);
    const now = annotations.get(key);
    if (before === undefined) {
      if (after !== undefined && now === undefined) annotations.set(key, after);
    } else if (now !== undefined) {
      if (after !== undefined) annotations.set(key, changed(before, now, after));
      else if (sameButPlace(before, now)) {
        annotations.delete(key);
        removed.set(key, now);
      }
    }
  }
  if (removed.size > 0) keepAnswered(annotations, [...annotations.values()], (key) => removed.get(key));
  return ordered({ collection: sidecar.collection, annotations: [...annotations.values()] });
}

/** The changes that take these back. */
export function invertChanges(changes: readonly AnnotationChange[]): AnnotationChange[] {
  return changes.toReversed().map(({ before, after }) => ({
    ...(after === undefined ? {} : { before: after }),
    ...(before === undefined ? {} : { after: before }),
  }));
}

function changed(before: Json, now: Json, after: Json): Json {
  if (sameJson(before, now) || !isObject(before) || !isObject(now) || !isObject(after)) return after;
  return mergeAnnotation(before, after, now).annotation;
}

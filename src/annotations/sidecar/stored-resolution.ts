import type { Resolution } from '../../article/annotation-model.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import { DECISION, storedAuthorship, toAuthorship } from './stored-fields.ts';
import { answeredBy, RESOLVED } from './stored-replies.ts';

/** The resolutions of threads, by the id of the annotation at their head; the first where several people resolved one. */
export function toResolutions(annotations: readonly Json[]): ReadonlyMap<string, Resolution> {
  const resolutions = new Map<string, Resolution>();
  for (const annotation of annotations) {
    const head = isResolution(annotation) ? answeredBy(annotation) : undefined;
    const authorship = head === undefined ? undefined : toAuthorship(annotation);
    if (head === undefined || authorship === undefined) continue;
    const { id, creator, created } = authorship;
    const known = resolutions.get(head);
    if (known !== undefined && known.created <= created) continue;
    resolutions.set(head, { id, created, ...(creator === undefined ? {} : { creator }) });
  }
  return resolutions;
}

/** Whether a stored annotation closes a thread. */
export function isResolution(annotation: Json): annotation is JsonObject {
  return isObject(annotation) && annotation[DECISION] === RESOLVED;
}

/** A resolution as it is stored: an annotation that moderates the annotation at the head of the thread. */
export function storedResolution(resolution: Resolution, head: string): JsonObject {
  return { ...storedAuthorship(resolution), [DECISION]: RESOLVED, motivation: 'moderating', target: head };
}

import type { Decision, Tagging } from '../../article/annotation-model.ts';
import type { CodePointIndex } from '../../article/code-points.ts';
import { isObject, type JsonObject } from '../json.ts';
import { CONFLICTS_WITH } from './merge-sidecars.ts';
import { onceForEach } from '../once-for-each.ts';
import { keyOf, type Sidecar } from './sidecar.ts';
import { toDecision } from './stored-decision.ts';
import { toReplies } from './stored-replies.ts';
import { toResolutions } from './stored-resolution.ts';
import { toTagging } from './stored-tagging.ts';

const taggingIn = onceForEach((index: CodePointIndex) => onceForEach((one: JsonObject) => toTagging(one, index)));
const decisionIn = onceForEach((index: CodePointIndex) => onceForEach((one: JsonObject) => toDecision(one, index)));

/** The taggings of a sidecar, with their threads. The index is that of the text that lies beside it. */
export function taggingsOf(sidecar: Sidecar, index: CodePointIndex): Tagging[] {
  const replies = toReplies(sidecar.annotations);
  const resolutions = toResolutions(sidecar.annotations);
  return sidecar.annotations.filter(isObject).flatMap((annotation) => {
    const tagging = taggingIn(index)(annotation);
    if (tagging === undefined) return [];
    const thread = replies.get(tagging.id);
    const resolved = resolutions.get(tagging.id);
    if (thread === undefined && resolved === undefined) return [tagging];
    return [{ ...tagging, ...(thread && { replies: thread }), ...(resolved && { resolved }) }];
  });
}

/** The decisions of a sidecar. */
export function decisionsOf(sidecar: Sidecar, index: CodePointIndex): Decision[] {
  return sidecar.annotations.filter(isObject).flatMap((annotation) => decisionIn(index)(annotation) ?? []);
}

/** An annotation that is kept twice because two people changed the same: ids of both versions. */
export interface KeptTwice {
  readonly id: string;
  readonly copyId: string;
}

/** Second versions of annotations that two people changed in the same place, while both versions are there. */
export function keptTwice(sidecar: Sidecar): KeptTwice[] {
  const second = sidecar.annotations.filter((annotation) => isObject(annotation) && CONFLICTS_WITH in annotation);
  if (second.length === 0) return [];
  const keys = new Set(sidecar.annotations.map(keyOf));
  return second.flatMap((annotation) => {
    const id = isObject(annotation) ? annotation[CONFLICTS_WITH] : undefined;
    return typeof id === 'string' && keys.has(id) ? [{ id, copyId: keyOf(annotation) }] : [];
  });
}

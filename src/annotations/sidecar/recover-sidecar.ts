import { isObject, type Json } from '../json.ts';
import { ordered } from './sidecar-order.ts';
import { byKey, type Sidecar } from './sidecar.ts';

/**
 * What a sidecar and the unfinished save of it say together. Which of them was written last is not known for certain,
 * so nothing of either is dropped: a removal that was cut short is not made, an annotation that both have is taken as
 * it was changed last, from the save where that does not tell.
 */
export function recoverSidecar(sidecar: Sidecar | undefined, save: Sidecar): Sidecar {
  if (sidecar === undefined) return save;
  const annotations = byKey(sidecar.annotations);
  let changed = false;
  for (const [key, annotation] of byKey(save.annotations)) {
    const known = annotations.get(key);
    if (known !== undefined && (stamp(known) > stamp(annotation) || isSame(known, annotation))) continue;
    annotations.set(key, annotation);
    changed = true;
  }
  return changed ? ordered({ collection: sidecar.collection, annotations: [...annotations.values()] }) : sidecar;
}

function isSame(a: Json, b: Json): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function stamp(annotation: Json): string {
  const time = isObject(annotation) ? (annotation['modified'] ?? annotation['created']) : undefined;
  return typeof time === 'string' ? time : '';
}

import { isObject, withKeys } from './json.ts';
import type { Sidecar } from './sidecar.ts';

/**
 * The text of a sidecar file: JSON with one annotation a block, so that a version control shows what was changed, and a
 * line end at its end. `parseSidecar` of it gives the same sidecar.
 */
export function serializeSidecar({ collection, annotations }: Sidecar): string {
  const first = isObject(collection['first']) ? collection['first'] : {};
  const page = withKeys(first, { items: annotations });
  return JSON.stringify(withKeys(collection, { first: page }), undefined, 2) + '\n';
}

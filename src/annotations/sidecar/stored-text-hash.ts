import { withKeys } from '../json.ts';
import type { Sidecar } from './sidecar.ts';

const TEXT_HASH = 'pressmark:textHash';

/** `textHash` of the canonical text that the positions in a sidecar count in; by it an article is known again under another name. */
export function textHashOf({ collection }: Sidecar): string | undefined {
  const hash = collection[TEXT_HASH];
  return typeof hash === 'string' ? hash : undefined;
}

/** The sidecar of an article whose text has this hash. */
export function withTextHash(sidecar: Sidecar, hash: string): Sidecar {
  const { collection, annotations } = sidecar;
  if (textHashOf(sidecar) === hash) return sidecar;
  if (TEXT_HASH in collection) return { collection: withKeys(collection, { [TEXT_HASH]: hash }), annotations };
  // Before the page, so that it stands at the head of a long file.
  const { first, ...head } = collection;
  return { collection: withKeys(head, { [TEXT_HASH]: hash, first }), annotations };
}

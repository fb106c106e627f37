import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Span } from '../../article/span.ts';
import { nameKey } from '../../article/name-key.ts';
import { listIn, textIn } from '../folder-files/json-nodes.ts';

/** Where a folder's file has the entry of a canonical name: the name in its quotation marks. */
export function placeOfName(text: string, name: string): Span | undefined {
  const root = parseTree(text);
  const entry = root && listIn(root, 'entities').find((node) => nameKey(textIn(node, 'name') ?? '') === nameKey(name));
  const place = entry && findNodeAtLocation(entry, ['name']);
  return place && { start: place.offset, end: place.offset + place.length };
}

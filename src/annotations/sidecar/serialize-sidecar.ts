import { isObject, withKeys, type Json, type JsonObject } from '../json.ts';
import { onceForEach } from '../once-for-each.ts';
import type { Sidecar } from './sidecar.ts';

/**
 * The text of a sidecar file: JSON with one annotation a block, so that a version control shows what was changed, and a
 * line end at its end. `parseSidecar` of it gives the same sidecar.
 */
export function serializeSidecar({ collection, annotations }: Sidecar): string {
  const first = isObject(collection['first']) ? collection['first'] : {};
  const around = (items: Json): string =>
    JSON.stringify(withKeys(collection, { first: withKeys(first, { items }) }), undefined, 2) + '\n';
  if (annotations.length === 0) return around([]);
  // Words that nothing else says stand for the annotations, which are put in as they were written before.
  const without = around([]);
  let mark = 'annotations';
  while (without.includes(mark)) mark += '.';
  const [before = '', after = ''] = around(mark).split(`"${mark}"`);
  const blocks = annotations.map((annotation) => (isObject(annotation) ? blockOf(annotation) : indented(annotation)));
  return `${before}[\n${INDENT}${blocks.join(`,\n${INDENT}`)}\n    ]${after}`;
}

/** Annotations are items of the page of the collection. */
const INDENT = '      ';

const blockOf = onceForEach((annotation: JsonObject) => indented(annotation));

function indented(annotation: Json): string {
  // Line ends inside strings are escaped: these are those of the layout.
  return JSON.stringify(annotation, undefined, 2).replaceAll('\n', `\n${INDENT}`);
}

import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Template } from '../../article/translate.ts';
import { LineIndex } from '../../article/line-index.ts';
import { isObject, listOf, withKeys, type Json, type JsonObject } from '../json.ts';
import { jsonFault } from '../json-fault.ts';
import { isNewer, type Sidecar } from './sidecar.ts';
import type { SidecarFault } from './sidecar-fault.ts';

export type ParsedSidecar = { readonly sidecar: Sidecar } | { readonly fault: SidecarFault };

/** Reads the text of a sidecar, or says where and why it cannot be read. Never throws. */
export function parseSidecar(json: string): ParsedSidecar {
  let value: Json;
  try {
    value = JSON.parse(json) as Json;
  } catch {
    return { fault: syntaxFault(json) };
  }
  if (isDeeper(value, DEEPEST))
    return { fault: { rule: 'shape', ...placeOf(json, 0), expected: 'less deep nesting' satisfies Template } };
  if (!isObject(value)) return { fault: faultAt(json, [], 'shape', '“{”') };
  if (!listOf(value['type']).includes('AnnotationCollection'))
    return { fault: faultAt(json, ['type'], 'shape', COLLECTION) };
  if (isNewer(value)) return { fault: faultAt(json, ['conformsTo'], 'newer') };
  return sidecarOf(value) ?? { fault: faultAt(json, ['first'], 'shape', 'the page of annotations' satisfies Template) };
}

const COLLECTION = '"type": "AnnotationCollection"';

const STRICT = { disallowComments: true, allowTrailingComma: false };

/** Deeper nesting than any tool writes, and far below where comparing or writing it would run out of stack. */
const DEEPEST = 100;

function sidecarOf(collection: JsonObject): { sidecar: Sidecar } | undefined {
  const first = collection['first'] ?? {};
  const items = isObject(first) ? (first['items'] ?? []) : undefined;
  if (!isObject(first) || !Array.isArray(items)) return undefined;
  return {
    sidecar: {
      collection: withKeys(collection, { first: withKeys(first, { items: undefined }) }),
      annotations: items as readonly Json[],
    },
  };
}

function isDeeper(value: Json, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part: Json) => isDeeper(part, levels - 1));
}

/** The fault at a key's value, or at the root where there is no such key. */
function faultAt(json: string, path: readonly string[], rule: SidecarFault['rule'], expected?: string): SidecarFault {
  const root = parseTree(json);
  const node = root === undefined ? undefined : (findNodeAtLocation(root, [...path]) ?? root);
  return { rule, ...placeOf(json, node?.offset ?? 0), ...(expected === undefined ? {} : { expected }) };
}

function syntaxFault(json: string): SidecarFault {
  const { offset, expected } = jsonFault(json, STRICT) ?? { offset: 0, expected: 'JSON' };
  return { rule: 'syntax', ...placeOf(json, offset), expected };
}

function placeOf(json: string, offset: number): Pick<SidecarFault, 'offset' | 'line' | 'character'> {
  return { offset, ...new LineIndex(json).positionAt(offset) };
}

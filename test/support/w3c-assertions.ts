import Ajv from 'ajv';
import draft4 from 'ajv/lib/refs/json-schema-draft-04.json' with { type: 'json' };
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Json, JsonObject } from '../../src/annotations/json.ts';

/** The W3C's own assertion schemas: not part of this repository, used where they lie beside it. */
const ROOT = join(import.meta.dirname, '../../../shared/standards/web-annotation');

export const haveAssertions = existsSync(ROOT);

interface Assertion {
  readonly name: string;
  readonly holds: (value: Json) => boolean;
}

/** Names of the assertions that do not hold for an AnnotationCollection, its embedded page and the items of that. */
export function brokenAssertions(collection: JsonObject): string[] {
  const context = 'http://www.w3.org/ns/anno.jsonld';
  const first = collection['first'] as JsonObject;
  const page = { '@context': context, partOf: collection['id'] ?? null, ...first };
  const items = first['items'] as readonly JsonObject[];
  return [
    ...broken('collections/collectionMusts.test', collection),
    ...broken('collections/pages/pageMusts.test', page),
    ...items.flatMap((item) => broken('annotations/annotationMusts.test', { '@context': context, ...item })),
  ];
}

function broken(suite: string, value: Json): string[] {
  return assertionsOf(suite)
    .filter((assertion) => !assertion.holds(value))
    .map(({ name }) => name);
}

const suites = new Map<string, readonly Assertion[]>();

function assertionsOf(suite: string): readonly Assertion[] {
  const known = suites.get(suite);
  if (known !== undefined) return known;
  const paths = flat((read(suite) as { assertions: unknown }).assertions).filter((path) =>
    existsSync(join(ROOT, path)),
  );
  const made = paths.map((name) => {
    const schema = read(name) as Record<string, unknown>;
    delete schema['id'];
    const ajv = new Ajv({
      schemaId: 'id',
      meta: false,
      unknownFormats: 'ignore',
      validateSchema: false,
      logger: false,
    });
    ajv.addMetaSchema(draft4);
    for (const file of readdirSync(join(ROOT, 'definitions')))
      ajv.addSchema(read(`definitions/${file}`) as object, file);
    const validate = ajv.compile(schema);
    const expected = schema['expectedResult'] !== 'invalid';
    return { name, holds: (value: Json) => validate(value) === expected };
  });
  suites.set(suite, made);
  return made;
}

function flat(list: unknown): string[] {
  if (typeof list === 'string') return [list];
  if (Array.isArray(list)) return list.flatMap(flat);
  return typeof list === 'object' && list !== null && 'assertions' in list ? flat(list.assertions) : [];
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as unknown;
}

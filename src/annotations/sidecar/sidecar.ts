import { isObject, listOf, sameJson, type Json, type JsonObject } from '../json.ts';

/**
 * What the file of annotations beside an article says: a W3C AnnotationCollection with one embedded page.
 *
 * The annotations stay the JSON that they are in the file, so that whatever another tool or a later version wrote in
 * them is kept; `toTagging`, `toDecision` and `publishedOf` read what Pressmark knows, `stored…` write it back into
 * the same JSON. Positions in here are code points.
 */
export interface Sidecar {
  /** The collection without its items; `first` is the page without its items. */
  readonly collection: JsonObject;
  /** Objects, or the URIs of annotations that are kept elsewhere; by position, then created, then id. */
  readonly annotations: readonly Json[];
}

export const W3C_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** Prefix of the few words that W3C has no term for: `pressmark:decision`. */
const TERMS = { pressmark: 'urn:pressmark:' };
/** Version of the format, as a URI for `conformsTo`. */
const FORMAT = 'urn:pressmark:annotations-format:';
const VERSION = 1;
const COLLECTION = 'urn:pressmark:annotations:';
const ARTICLE = 'urn:pressmark:article:';

export const GENERATOR: JsonObject = { id: 'urn:pressmark:software', type: 'Software', name: 'Pressmark' };

/**
 * A sidecar with nothing in it. `id` is a fresh UUID: the collection is named by it, and so is the article where it
 * has no address. It is written once and then read from the file, never made from the file's name or text: so it is
 * the same after the article was renamed, moved or edited.
 */
export function emptySidecar(id: string): Sidecar {
  return {
    collection: {
      '@context': [W3C_CONTEXT, TERMS],
      id: COLLECTION + id,
      type: 'AnnotationCollection',
      conformsTo: FORMAT + String(VERSION),
      label: 'Annotations made with Pressmark',
      total: 0,
      first: {
        id: `${COLLECTION}${id}:page`,
        type: 'AnnotationPage',
        partOf: { id: COLLECTION + id, type: 'AnnotationCollection' },
        startIndex: 0,
      },
    },
    annotations: [],
  };
}

/** The absolute URN by which annotations name an article that has no address; `undefined` in another tool's collection. */
export function articleUrn(sidecar: Sidecar): string | undefined {
  const { id } = sidecar.collection;
  if (typeof id === 'string' && id.startsWith(COLLECTION)) return ARTICLE + id.slice(COLLECTION.length);
  for (const annotation of sidecar.annotations) {
    for (const target of isObject(annotation) ? listOf(annotation['target']) : []) {
      const source = isObject(target) ? target['source'] : target;
      if (typeof source === 'string' && source.startsWith(ARTICLE)) return source;
    }
  }
  return undefined;
}

/** A URN for an article whose sidecar has none yet: `id` is a fresh UUID. */
export function newArticleUrn(id: string): string {
  return ARTICLE + id;
}

/** Whether the collection says that a later version of Pressmark wrote it. */
export function isNewer(collection: JsonObject): boolean {
  return listOf(collection['conformsTo']).some(
    (uri) => typeof uri === 'string' && uri.startsWith(FORMAT) && !(Number(uri.slice(FORMAT.length)) <= VERSION),
  );
}

/**
 * By what an annotation is told from others: its `id`, a URI itself, or, where another tool gave it no id, all it says.
 */
export function keyOf(annotation: Json): string {
  if (typeof annotation === 'string') return annotation;
  if (isObject(annotation) && typeof annotation['id'] === 'string') return annotation['id'];
  return JSON.stringify(annotation);
}

/** Annotations by id, in their order. Two that say different things under one id are both kept, the second by all it says. */
export function byKey(annotations: readonly Json[]): Map<string, Json> {
  const keyed = new Map<string, Json>();
  for (const annotation of annotations) {
    const key = keyOf(annotation);
    const known = keyed.get(key);
    if (known === undefined) keyed.set(key, annotation);
    else if (!sameJson(known, annotation)) keyed.set(`${key} ${JSON.stringify(annotation)}`, annotation);
  }
  return keyed;
}

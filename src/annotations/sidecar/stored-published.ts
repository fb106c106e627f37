import { isObject, listOf, type Json, type JsonObject } from '../json.ts';
import type { Sidecar } from './sidecar.ts';
import { bodyText, DECISION, storedAuthorship, textualBody, toAuthorship, type Authorship } from './stored-fields.ts';

const PUBLISHED = 'published';
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The publication date that a person set, `YYYY-MM-DD`; the last one where several did. */
export function publishedOf(sidecar: Sidecar): string | undefined {
  const set = sidecar.annotations
    .filter(isPublished)
    .map((annotation) => ({ day: dayOf(annotation), at: toAuthorship(annotation) }))
    .filter(({ day }) => day !== undefined)
    .toSorted((a, b) => compare(a.at?.modified ?? a.at?.created, b.at?.modified ?? b.at?.created));
  return set.at(-1)?.day;
}

/** Whether a stored annotation states the publication date. */
export function isPublished(annotation: Json): annotation is JsonObject {
  return isObject(annotation) && annotation[DECISION] === PUBLISHED;
}

/** The statement as it is stored: an annotation of the whole article, whose URI is `source`. */
export function storedPublished(authorship: Authorship, day: string, source: string): JsonObject {
  return {
    ...storedAuthorship(authorship),
    [DECISION]: PUBLISHED,
    motivation: 'describing',
    body: [textualBody('describing', day, 'text/plain')],
    target: source,
  };
}

function dayOf(annotation: JsonObject): string | undefined {
  const [body] = listOf(annotation['body']);
  const day = body === undefined ? undefined : bodyText(body, 'describing');
  return day !== undefined && DAY.test(day) ? day : undefined;
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

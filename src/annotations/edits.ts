import type { Decision, Tagging, Target } from '../article/annotation-model.ts';
import type { CodePointIndex } from '../article/code-points.ts';
import type { AnnotationChange } from './change.ts';
import { isObject, listOf, sameJson, withKeys, type JsonObject } from './json.ts';
import { keyOf, type Sidecar } from './sidecar.ts';
import { storedDecision } from './stored-decision.ts';
import { textualBody, type Authorship } from './stored-fields.ts';
import { isPublished, storedPublished } from './stored-published.ts';
import { answeredBy } from './stored-replies.ts';
import { storedTargets } from './stored-target.ts';
import { storedTagging, withWords } from './stored-tagging.ts';

/** The changes of one edit; none where it would change nothing. */
export type Changes = readonly AnnotationChange[];

/** The text that targets are described against, as an index, and the URI by which annotations name the article. */
export interface Described {
  readonly index: CodePointIndex;
  readonly source: string;
}

export function addTagging(tagging: Tagging, { index, source }: Described): Changes {
  return [{ after: storedTagging(tagging, index, source) }];
}

export function addDecision(decision: Decision, { index, source }: Described): Changes {
  return [{ after: storedDecision(decision, index, source) }];
}

/** Gives a tagging other tags, another note, or both; a key that is left out stays, `note: undefined` takes it away. */
export function rewordTagging(
  sidecar: Sidecar,
  before: Tagging,
  words: { readonly tags?: readonly string[]; readonly note?: string | undefined },
  modified: string,
): Changes {
  const stored = find(sidecar, before.id);
  if (stored === undefined) return [];
  const tags = [...new Set(words.tags ?? before.tags)];
  const note = 'note' in words ? words.note : before.note;
  if (sameJson(tags, before.tags) && note === before.note) return [];
  return [{ before: stored, after: withWords(stored, { tags, note }, modified) }];
}

/** Describes an annotation anew: because a person placed it elsewhere, or, without `modified`, because the text was saved. */
export function placeAnnotation(
  sidecar: Sidecar,
  id: string,
  targets: readonly Target[],
  { index, source }: Described,
  modified?: string,
): Changes {
  const stored = find(sidecar, id);
  if (stored === undefined) return [];
  const target = storedTargets(targets, index, source, stored['target']);
  if (sameJson(target, stored['target'])) return [];
  return [{ before: stored, after: withKeys(stored, modified === undefined ? { target } : { target, modified }) }];
}

/** Removes annotations with the replies to them. */
export function removeAnnotations(sidecar: Sidecar, ids: Iterable<string>): Changes {
  const gone = new Set(ids);
  const changes: AnnotationChange[] = [];
  for (const annotation of sidecar.annotations) {
    if (gone.has(keyOf(annotation)) || gone.has(answeredBy(annotation) ?? '')) changes.push({ before: annotation });
  }
  return changes;
}

/** Sets the publication date, or takes away what was set where `day` is `undefined`. */
export function setPublished(
  sidecar: Sidecar,
  day: string | undefined,
  authorship: Authorship,
  source: string,
): Changes {
  const [stored, ...more] = sidecar.annotations.filter(isPublished);
  const rest = more.map((before) => ({ before }));
  if (stored === undefined) return day === undefined ? [] : [{ after: storedPublished(authorship, day, source) }];
  if (day === undefined) return [{ before: stored }, ...rest];
  const bodies = listOf(stored['body']);
  const [body] = bodies;
  if (isObject(body) && body['value'] === day) return rest;
  const said = isObject(body) ? withKeys(body, { value: day }) : textualBody('describing', day, 'text/plain');
  const after = withKeys(stored, { body: [said, ...bodies.slice(1)], modified: authorship.created });
  return [{ before: stored, after }, ...rest];
}

function find(sidecar: Sidecar, id: string): JsonObject | undefined {
  return sidecar.annotations.filter(isObject).find((annotation) => annotation['id'] === id);
}

import type { Decision, Reply, Tagging, Target } from '../../article/annotation-model.ts';
import type { CodePointIndex } from '../../article/code-points.ts';
import type { AnnotationChange } from './change.ts';
import { isObject, listOf, sameJson, withKeys, type JsonObject } from '../json.ts';
import { CONFLICTS_WITH } from '../sidecar/merge-sidecars.ts';
import { onceForEach } from '../once-for-each.ts';
import { keyOf, type Sidecar } from '../sidecar/sidecar.ts';
import { storedDecision } from '../sidecar/stored-decision.ts';
import { storedCreators, textualBody, type Authorship } from '../sidecar/stored-fields.ts';
import { isPublished, storedPublished } from '../sidecar/stored-published.ts';
import { answeredBy, storedReply } from '../sidecar/stored-replies.ts';
import { isResolution, storedResolution } from '../sidecar/stored-resolution.ts';
import { storedTargets } from '../sidecar/stored-target.ts';
import { storedTagging, withTagReplaced, withWords } from '../sidecar/stored-tagging.ts';
import { isVariable, storedVariable } from '../sidecar/stored-variable.ts';

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

/** Removes annotations with the replies to them, and the replies to those. */
export function removeAnnotations(sidecar: Sidecar, ids: Iterable<string>): Changes {
  const removed = new Set<JsonObject>();
  for (const id of ids) {
    const stored = find(sidecar, id);
    if (stored !== undefined) removed.add(stored);
  }
  // The walk goes on to what is added during it.
  for (const one of removed) for (const answer of answersTo(sidecar, keyOf(one))) removed.add(answer);
  return [...removed].map((before) => ({ before }));
}

/** Answers an annotation; nothing where it is gone. */
export function addReply(sidecar: Sidecar, id: string, reply: Reply): Changes {
  return find(sidecar, id) === undefined ? [] : [{ after: storedReply(reply, id) }];
}

/** Closes the thread of an annotation, or opens it again: then every resolution goes, whoever made it. */
export function setResolved(sidecar: Sidecar, id: string, isResolved: boolean, authorship: Authorship): Changes {
  if (find(sidecar, id) === undefined) return [];
  const resolutions = answersTo(sidecar, id).filter(isResolution);
  if (!isResolved) return resolutions.map((before) => ({ before }));
  return resolutions.length > 0 ? [] : [{ after: storedResolution(authorship, id) }];
}

/** Says who stands behind an annotation. */
export function setCreators(sidecar: Sidecar, id: string, names: readonly string[], modified: string): Changes {
  const stored = find(sidecar, id);
  if (stored === undefined) return [];
  const creator = storedCreators(names, stored['creator']);
  if (sameJson(creator, stored['creator'])) return [];
  return [{ before: stored, after: withKeys(stored, { creator, modified }) }];
}

/** Takes away what says that an annotation is the second version of another. */
export function settleVersion(sidecar: Sidecar, id: string): Changes {
  const stored = find(sidecar, id);
  if (stored?.[CONFLICTS_WITH] === undefined) return [];
  return [{ before: stored, after: withKeys(stored, { [CONFLICTS_WITH]: undefined }) }];
}

/** Sets the publication date, or takes away what was set where `day` is `undefined`. */
export function setPublished(
  sidecar: Sidecar,
  day: string | undefined,
  authorship: Authorship,
  source: string,
): Changes {
  const known = sidecar.annotations.filter(isPublished);
  return setStatement(known, day, 'describing', authorship, () => storedPublished(authorship, day ?? '', source));
}

/** Answers a variable of the codebook for the article, or takes the answer away where `value` is `undefined`. */
export function setVariable(
  sidecar: Sidecar,
  variable: string,
  value: string | undefined,
  authorship: Authorship,
  source: string,
): Changes {
  const known = sidecar.annotations.filter((annotation) => isVariable(annotation, variable));
  const made = (): JsonObject => storedVariable(authorship, variable, value ?? '', source);
  return setStatement(known, value, 'classifying', authorship, made);
}

/** Puts a tag in the place of another in some annotations, or takes it away; one without tag, note and reply is removed. */
export function replaceTag(
  sidecar: Sidecar,
  ids: readonly string[],
  from: string,
  to: string | undefined,
  modified: string,
): Changes {
  const wanted = new Set(ids);
  return sidecar.annotations.filter(isObject).flatMap((before) => {
    const { id } = before;
    if (typeof id !== 'string' || !wanted.has(id)) return [];
    const after = withTagReplaced(before, from, to, modified);
    if (sameJson(before['body'], after['body'])) return [];
    return after['body'] === undefined && answersTo(sidecar, id).length === 0 ? [{ before }] : [{ before, after }];
  });
}

/** Changes what the first of some statements about the article says, and removes the others: one is enough. */
function setStatement(
  [stored, ...more]: readonly JsonObject[],
  value: string | undefined,
  purpose: string,
  { created }: Authorship,
  made: () => JsonObject,
): Changes {
  const rest = more.map((before) => ({ before }));
  if (stored === undefined) return value === undefined ? [] : [{ after: made() }];
  if (value === undefined) return [{ before: stored }, ...rest];
  const bodies = listOf(stored['body']);
  const [body] = bodies;
  if (isObject(body) && body['value'] === value) return rest;
  const said = isObject(body) ? withKeys(body, { value }) : textualBody(purpose, value, 'text/plain');
  return [{ before: stored, after: withKeys(stored, { body: [said, ...bodies.slice(1)], modified: created }) }, ...rest]; // prettier-ignore
}

/** The replies to an annotation, and the resolutions of its thread. */
function answersTo(sidecar: Sidecar, id: string): readonly JsonObject[] {
  return byAnswered(sidecar).get(id) ?? [];
}

const byAnswered = onceForEach(({ annotations }: Sidecar) => {
  const answers = new Map<string, JsonObject[]>();
  for (const annotation of annotations.filter(isObject)) {
    const answered = answeredBy(annotation);
    if (answered === undefined) continue;
    const known = answers.get(answered);
    if (known === undefined) answers.set(answered, [annotation]);
    else known.push(annotation);
  }
  return answers;
});

function find(sidecar: Sidecar, id: string): JsonObject | undefined {
  return byId(sidecar).get(id);
}

const byId = onceForEach(({ annotations }: Sidecar) => {
  const found = new Map<string, JsonObject>();
  for (const annotation of annotations.filter(isObject)) {
    const { id } = annotation;
    if (typeof id === 'string' && !found.has(id)) found.set(id, annotation);
  }
  return found;
});

import type { Reply } from '../article/annotation-model.ts';
import { isObject, listOf, type Json, type JsonObject } from './json.ts';
import { bodyText, storedAuthorship, textualBody, toAuthorship } from './stored-fields.ts';

/** The replies among stored annotations, by the id of the annotation that they answer, oldest first. */
export function toReplies(annotations: readonly Json[]): ReadonlyMap<string, readonly Reply[]> {
  const replies = new Map<string, Reply[]>();
  for (const annotation of annotations) {
    const answered = answeredBy(annotation);
    const authorship = toAuthorship(annotation);
    const [body] = isObject(annotation) ? listOf(annotation['body']) : [];
    const text = body === undefined ? undefined : bodyText(body, 'replying', 'replying');
    if (answered === undefined || authorship === undefined || text === undefined) continue;
    const { id, creator, created } = authorship;
    const thread = replies.get(answered) ?? [];
    thread.push({ id, text, created, ...(creator === undefined ? {} : { creator }) });
    replies.set(answered, thread);
  }
  for (const thread of replies.values()) thread.sort((a, b) => (a.created < b.created ? -1 : 1));
  return replies;
}

/** Id of the annotation that a stored reply answers; `undefined` for what is no reply. */
export function answeredBy(annotation: Json): string | undefined {
  if (!isObject(annotation) || !listOf(annotation['motivation']).includes('replying')) return undefined;
  const [target] = listOf(annotation['target']);
  return typeof target === 'string' ? target : undefined;
}

/** A reply as it is stored: an annotation whose target is the annotation answered. */
export function storedReply(reply: Reply, answered: string): JsonObject {
  return {
    ...storedAuthorship(reply),
    motivation: 'replying',
    body: [textualBody('replying', reply.text, 'text/plain')],
    target: answered,
  };
}

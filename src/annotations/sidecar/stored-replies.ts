import type { Reply } from '../../article/annotation-model.ts';
import { isObject, listOf, type Json, type JsonObject } from '../json.ts';
import { keyOf } from './sidecar.ts';
import { bodyText, DECISION, storedAuthorship, textualBody, toAuthorship } from './stored-fields.ts';

/** What the resolution of a thread has for its `DECISION`. */
export const RESOLVED = 'resolve';

/**
 * The replies among stored annotations, by the id of the annotation that they answer, oldest first. Another tool's reply
 * to a reply belongs to the thread that this is in.
 */
export function toReplies(annotations: readonly Json[]): ReadonlyMap<string, readonly Reply[]> {
  const replies = new Map<string, Reply[]>();
  const threadOf = threads(annotations);
  for (const annotation of annotations) {
    const answered = threadOf(annotation);
    if (answered === undefined) continue;
    const authorship = toAuthorship(annotation);
    const [body] = isObject(annotation) ? listOf(annotation['body']) : [];
    const text = body === undefined ? undefined : bodyText(body, 'replying', 'replying');
    if (authorship === undefined || text === undefined) continue;
    const { id, creator, created } = authorship;
    const thread = replies.get(answered) ?? [];
    thread.push({ id, text, created, ...(creator === undefined ? {} : { creator }) });
    replies.set(answered, thread);
  }
  for (const thread of replies.values()) thread.sort((a, b) => (a.created < b.created ? -1 : 1));
  return replies;
}

/** Id of the annotation that a stored reply answers, or that a resolution is about; `undefined` for what is neither. */
export function answeredBy(annotation: Json): string | undefined {
  if (!isObject(annotation)) return undefined;
  if (!listOf(annotation['motivation']).includes('replying') && annotation[DECISION] !== RESOLVED) return undefined;
  const [target] = listOf(annotation['target']);
  return typeof target === 'string' ? target : undefined;
}

/** Finds the annotation at the head of the thread that a reply is in. */
function threads(annotations: readonly Json[]): (reply: Json) => string | undefined {
  const answers = new Map<string, string>();
  for (const annotation of annotations) {
    const answered = answeredBy(annotation);
    if (answered !== undefined) answers.set(keyOf(annotation), answered);
  }
  return (reply) => {
    let head = answeredBy(reply);
    // Two that answer each other answer nobody: no more steps than there are replies.
    for (let steps = 0; head !== undefined && steps < answers.size; steps++) {
      const next = answers.get(head);
      if (next === undefined) return head;
      head = next;
    }
    return head;
  };
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

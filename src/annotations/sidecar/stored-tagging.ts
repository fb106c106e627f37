import type { Tagging } from '../../article/annotation-model.ts';
import type { CodePointIndex } from '../../article/code-points.ts';
import { isObject, listOf, withKeys, type Json, type JsonObject } from '../json.ts';
import { bodyText, DECISION, RULE, storedAuthorship, textualBody, toAuthorship } from './stored-fields.ts';
import { storedTargets, toTargets } from './stored-target.ts';

const MOTIVATIONS: readonly (Json | undefined)[] = ['tagging', 'commenting', 'highlighting'];

/**
 * Reads a stored annotation as a tagging: whoever wrote it, if it tags or comments passages given by their words.
 * `undefined` for everything else. Replies are annotations of their own: see `toReplies`.
 */
export function toTagging(annotation: Json, index: CodePointIndex): Tagging | undefined {
  const authorship = toAuthorship(annotation);
  if (authorship === undefined || !isObject(annotation) || DECISION in annotation) return undefined;
  const motivation = listOf(annotation['motivation']).find((one) => MOTIVATIONS.includes(one));
  if (typeof motivation !== 'string') return undefined;
  const targets = toTargets(annotation['target'], index);
  if (targets === undefined) return undefined;
  const bodies = listOf(annotation['body']);
  const tags = bodies.map((body) => bodyText(body, 'tagging', motivation)).filter((tag) => tag !== undefined);
  const note = bodies.map((body) => bodyText(body, 'commenting', motivation)).find((text) => text !== undefined);
  const rule = annotation[RULE];
  return {
    ...authorship,
    targets,
    tags: [...new Set(tags)],
    ...(note === undefined ? {} : { note }),
    ...(typeof rule === 'string' ? { rule } : {}),
  };
}

/** A new tagging as it is stored. */
export function storedTagging(tagging: Tagging, index: CodePointIndex, source: string): JsonObject {
  const { tags, note, targets, rule } = tagging;
  return withKeys(storedAuthorship(tagging), {
    [RULE]: rule,
    motivation: motivationOf(tags),
    body: storedBodies([], tags, note),
    target: storedTargets(targets, index, source),
  });
}

/** The stored annotation with other tags and another note; everything else it says is kept, in place. */
export function withWords(
  annotation: JsonObject,
  words: { readonly tags: readonly string[]; readonly note?: string | undefined },
  modified: string,
): JsonObject {
  const { motivation } = annotation;
  const ours = motivation === 'tagging' || motivation === 'commenting';
  const named = typeof motivation === 'string' ? motivation : undefined;
  return withKeys(annotation, {
    motivation: ours ? motivationOf(words.tags) : motivation,
    modified,
    body: storedBodies(listOf(annotation['body']), words.tags, words.note, named),
  });
}

/**
 * The stored annotation with another tag in the place of one, or without it; a tag that it has already is not doubled.
 * Everything else it says is kept, in place.
 */
export function withTagReplaced(
  annotation: JsonObject,
  from: string,
  to: string | undefined,
  modified: string,
): JsonObject {
  const { motivation } = annotation;
  const named = typeof motivation === 'string' ? motivation : undefined;
  const bodies = listOf(annotation['body']);
  const tagOf = (body: Json): string | undefined => bodyText(body, 'tagging', named);
  const isDoubled = to !== undefined && bodies.some((body) => tagOf(body) === to);
  const after = bodies.flatMap((body) => {
    if (tagOf(body) !== from) return [body];
    return to === undefined || isDoubled ? [] : [withPurpose(body, 'tagging', to)];
  });
  const isTagged = after.some((body) => tagOf(body) !== undefined);
  return withKeys(annotation, {
    motivation: named === 'tagging' && !isTagged ? 'commenting' : motivation,
    modified,
    body: after.length === 0 ? undefined : after,
  });
}

function motivationOf(tags: readonly string[]): string {
  return tags.length > 0 ? 'tagging' : 'commenting';
}

/** Absent where there is none: W3C knows no empty list of bodies. Tags that stay keep their bodies; new ones come behind them; the first comment becomes the note. */
function storedBodies(
  before: readonly Json[],
  tags: readonly string[],
  note?: string,
  motivation?: string,
): Json[] | undefined {
  const wanted = new Set(tags);
  const bodies: Json[] = [];
  let noted = false;
  let behindTags = 0;
  for (const body of before) {
    const tag = bodyText(body, 'tagging', motivation);
    const comment = bodyText(body, 'commenting', motivation);
    if (tag !== undefined) {
      if (wanted.delete(tag)) behindTags = bodies.push(withPurpose(body, 'tagging'));
    } else if (comment !== undefined && !noted) {
      noted = true;
      if (note !== undefined) bodies.push(withPurpose(body, 'commenting', note));
    } else bodies.push(body);
  }
  bodies.splice(behindTags, 0, ...[...wanted].map((tag) => textualBody('tagging', tag)));
  if (note !== undefined && !noted) bodies.push(textualBody('commenting', note, 'text/plain'));
  return bodies.length === 0 ? undefined : bodies;
}

/** Says the purpose outright: the motivation it was taken from may change. */
function withPurpose(body: Json, purpose: string, value?: string): Json {
  if (!isObject(body)) return body;
  return withKeys(body, { purpose, ...(value === undefined ? {} : { value }) });
}

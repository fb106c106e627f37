import { isObject, listOf, withKeys, type Json, type JsonObject } from '../json.ts';
import { GENERATOR } from './sidecar.ts';

/** What every annotation of ours says about itself. */
export interface Authorship {
  readonly id: string;
  readonly creator?: string;
  /** All, the first one included, where they are several. */
  readonly creators?: readonly string[];
  readonly created: string;
  readonly modified?: string;
}

/** A new annotation's fields before its body and target. */
export function storedAuthorship({ id, creator, creators, created, modified }: Authorship): JsonObject {
  const names = creators ?? (creator === undefined ? [] : [creator]);
  return withKeys(
    { id, type: 'Annotation' },
    {
      created,
      modified,
      creator: storedCreators(names),
      generator: GENERATOR,
    },
  );
}

/** Who made a stored annotation and when; `undefined` where it lacks an id or is no annotation. */
export function toAuthorship(annotation: Json): Authorship | undefined {
  if (!isObject(annotation) || !listOf(annotation['type']).includes('Annotation')) return undefined;
  const { id, created, modified } = annotation;
  if (typeof id !== 'string') return undefined;
  const creators = listOf(annotation['creator']).flatMap((agent) => nameOf(agent) ?? []);
  const [creator] = creators;
  return {
    id,
    created: typeof created === 'string' ? created : '',
    ...(typeof modified === 'string' ? { modified } : {}),
    ...(creator === undefined ? {} : { creator }),
    ...(creators.length > 1 ? { creators } : {}),
  };
}

/** People as the makers of an annotation; those who are in `before` stay as they stand there. */
export function storedCreators(names: readonly string[], before?: Json): Json | undefined {
  const agents = listOf(before);
  const stored = names.map((name): Json => agents.find((agent) => nameOf(agent) === name) ?? { type: 'Person', name });
  return stored.length > 1 ? stored : stored[0];
}

/** The name of an agent, else its URI. */
function nameOf(agent: Json | undefined): string | undefined {
  if (typeof agent === 'string') return agent;
  if (!isObject(agent)) return undefined;
  const [name] = listOf(agent['name'] ?? agent['nickname'] ?? agent['id']);
  return typeof name === 'string' ? name : undefined;
}

/** The text of a body, where it is one for this purpose. A body without a purpose has its annotation's motivation. */
export function bodyText(body: Json, purpose: string, motivation?: string): string | undefined {
  if (!isObject(body) || typeof body['value'] !== 'string') return undefined;
  return (body['purpose'] ?? motivation) === purpose ? body['value'] : undefined;
}

export function textualBody(purpose: string, value: string, format?: string): JsonObject {
  return { type: 'TextualBody', purpose, value, ...(format === undefined ? {} : { format }) };
}

/** The key that tells decisions from each other, and from taggings; W3C has no term for it. */
export const DECISION = 'pressmark:decision';

/** The rule that made an offer, in what became of it: a tagging, or a decision to reject it. */
export const RULE = 'pressmark:rule';

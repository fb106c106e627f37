import type { Entity, EntityType, Mention } from '../../article/analysis-model.ts';
import { entityId } from '../../article/entity-id.ts';
import { bySpan } from '../../article/span.ts';
import type { ParsedArticle } from '../parsed-article.ts';
import { referenceSteps } from './coreference.ts';
import { runToEnd, type Steps } from '../../article/steps.ts';
import { nameGroupSteps } from './entity-groups.ts';
import { nameSteps } from './entity-names.ts';
import type { QuotedStretch } from './quoted.ts';

/**
 * Whom and what the article names: people, organizations, places, each with all its mentions, in order of the first.
 * Names of page furniture, advertisements and related stories are left out. English only: the weights know no other.
 */
export function resolveEntities(article: ParsedArticle, quoted: readonly QuotedStretch[]): readonly Entity[] {
  return runToEnd(entitySteps(article, quoted));
}

/** `resolveEntities` in steps. */
export function* entitySteps(article: ParsedArticle, quoted: readonly QuotedStretch[]): Steps<readonly Entity[]> {
  if (article.language !== 'en') return [];
  const found = yield* nameSteps(article);
  yield;
  const groups = yield* nameGroupSteps(found);
  yield;
  const ids = new Set<string>();
  const named = groups.map((group) => ({ ...group, id: idOf(group.type, group.name, ids) }));
  const references = yield* referenceSteps(article, quoted, named);
  yield;
  const entities: Entity[] = [];
  for (const { id, type, name, names } of named) {
    const mentions: Mention[] = names.map(({ start, end, rule }) => ({ start, end, form: 'name', entity: id, rule }));
    entities.push({ id, type, name, mentions: [...mentions, ...(references.get(id) ?? [])].sort(bySpan) });
    if (entities.length % AT_ONCE === 0) yield;
  }
  return entities;
}

/** Entities listed before others get a turn. */
const AT_ONCE = 200;

/** `person:anna-berg`; a second thing of that type and name gets `-2`. */
function idOf(type: EntityType, name: string, taken: Set<string>): string {
  const plain = entityId(type, name);
  let id = plain;
  for (let count = 2; taken.has(id); count += 1) id = `${plain}-${String(count)}`;
  taken.add(id);
  return id;
}

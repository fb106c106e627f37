import type { Entity } from '../../article/analysis-model.ts';
import type { Span } from '../../article/span.ts';
import type { IndexedArticle } from '../../workspace/article-index.ts';
import { entityAt } from '../navigation/entity-at.ts';
import type { TreeNode } from '../trees/tree-node.ts';
import { articleHere, articleOf } from './article-here.ts';
import type { CorrectingParts } from './correcting-parts.ts';

/** A row of the tree, or, by a key pressed in it, that the row selected there is meant; nothing: what the word at the cursor means. */
export type EntityArgument = Pick<TreeNode, 'subject' | 'places'> | { readonly selected: true } | undefined;

/** An entity in one article; `mention`: the words by which it was pointed at, of a row the first. */
export interface EntityMeant {
  readonly article: IndexedArticle;
  readonly entity: Entity;
  readonly mention?: Span;
}

/** The entity that a command is about, once for every article that the row is about. */
export async function entitiesMeant(parts: CorrectingParts, argument: EntityArgument): Promise<EntityMeant[]> {
  if (argument !== undefined) {
    const row = 'selected' in argument ? (await parts.selectedEntities.get())[0] : argument;
    return row === undefined ? [] : entitiesOfRow(parts, row);
  }
  const here = await articleHere(parts);
  const at = here === undefined ? undefined : entityAt(here.article.model.analysis, here.selection.end);
  return here === undefined || at === undefined ? [] : [{ article: here.article, ...at }];
}

/** The entities that a row of the Entities view stands for, one an article. */
export function entitiesOfRow(
  parts: CorrectingParts,
  { subject, places }: Pick<TreeNode, 'subject' | 'places'>,
): EntityMeant[] {
  if (subject.kind !== 'entity' && subject.kind !== 'speaker') return [];
  const { kind, name } = subject;
  return [...new Set(places.map(({ uri }) => uri))].flatMap((uri) => {
    const article = articleOf(parts, uri);
    if (article === undefined) return [];
    const { entities, quotations } = article.model.analysis;
    const starts = new Set(places.filter((place) => place.uri === uri).map(({ span }) => span.start));
    const entity = entities.find(
      ({ id, name: named, mentions }) =>
        named === name &&
        (kind === 'entity'
          ? mentions.some(({ start }) => starts.has(start))
          : quotations.some(({ speakerId }) => speakerId === id)),
    );
    const mention = entity?.mentions.find(({ start }) => starts.has(start));
    return entity === undefined ? [] : [{ article, entity, ...(mention && { mention }) }];
  });
}

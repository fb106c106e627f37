import type { Entity } from '../../article/analysis-model.ts';
import type { IndexedArticle } from '../../workspace/article-index.ts';

/** An entity as another article has it. */
export interface EntityElsewhere extends IndexedArticle {
  readonly entity: Entity;
}

/**
 * The same entity in other articles of the folder: of the same type and the same name, case aside. Who is called by
 * the surname alone is whoever bears it, where only one person in the folder does.
 */
export function entityElsewhere(
  { type, name }: Pick<Entity, 'type' | 'name'>,
  articles: readonly IndexedArticle[],
): EntityElsewhere[] {
  const wanted = name.toLowerCase();
  const ofType = articles.flatMap((article) =>
    article.model.analysis.entities
      .filter((entity) => entity.type === type)
      .map((entity) => ({ ...article, entity, key: entity.name.toLowerCase() })),
  );
  const same = ofType.filter(({ key }) => key === wanted);
  if (type !== 'person') return same;
  const bearers = ofType.filter(({ key }) => isPartOf(wanted, key) || isPartOf(key, wanted));
  const fullNames = new Set(bearers.map(({ key }) => key).filter((key) => key.includes(' ')));
  return fullNames.size > 1 ? same : [...same, ...bearers];
}

/** Whether a name by itself speaks for the same entity: what `entityElsewhere` finds is among those for which it does. */
export function mayBeSame(a: Pick<Entity, 'type' | 'name'>, b: Pick<Entity, 'type' | 'name'>): boolean {
  if (a.type !== b.type) return false;
  const [one, other] = [a.name.toLowerCase(), b.name.toLowerCase()];
  return one === other || (a.type === 'person' && (isPartOf(one, other) || isPartOf(other, one)));
}

/** Both in small letters: *njie* is part of *halvard njie*. */
function isPartOf(surname: string, name: string): boolean {
  return name.endsWith(` ${surname}`);
}

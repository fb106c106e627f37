import type { Entity } from '../../article/analysis-model.ts';

/** The names that entities had which are one now, its own left out. */
export function foundAs(name: string, ...entities: readonly Entity[]): Pick<Entity, 'foundAs'> {
  const names = new Set(entities.flatMap((entity) => [...(entity.foundAs ?? []), entity.name]));
  names.delete(name);
  return names.size === 0 ? {} : { foundAs: [...names] };
}

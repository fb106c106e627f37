import type { EntityType } from './analysis-model.ts';

/** Id of an entity by its type and name, accents and case aside: `person:anna-berg`. Two of one name need more. */
export function entityId(type: EntityType, name: string): string {
  const slug = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${type}:${slug}`;
}

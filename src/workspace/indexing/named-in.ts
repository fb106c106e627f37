import type { Analysis, EntityType } from '../../article/analysis-model.ts';

/** An entity that an article mentions. */
export interface NamedIn {
  readonly type: EntityType;
  readonly name: string;
}

/** The way back from `namesOf`. */
export function namedIn(names: string): NamedIn[] {
  if (names === '') return [];
  return names.split('\n').map((line) => {
    const blank = line.indexOf(' ');
    return { type: line.slice(0, blank) as EntityType, name: line.slice(blank + 1) };
  });
}

/** The entities that have a mention, a line each, so that looking for a name opens no article. */
export function namesOf({ entities }: Analysis): string {
  return entities
    .filter(({ mentions }) => mentions.length > 0)
    .map(({ type, name }) => `${type} ${name}`)
    .join('\n');
}

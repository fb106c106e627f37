import type { Analysis, Entity, Mention } from '../../article/analysis-model.ts';
import type { Span } from '../../article/span.ts';
import { foundAt } from '../hovers/hovered.ts';

/** The words at a place that mean somebody or something, and what they mean. */
export interface EntityAt {
  readonly entity: Entity;
  readonly mention: Span;
}

/** What the name, description or pronoun at an offset means; a cursor behind the last letter is still on the word. */
export function entityAt(analysis: Analysis, offset: number): EntityAt | undefined {
  const at = (place: number): EntityAt | undefined =>
    foundAt(analysis, place)
      .flatMap((found) => (found.kind === 'mention' ? [{ entity: found.entity, mention: found.mention }] : []))
      .at(-1);
  return at(offset) ?? at(offset - 1);
}

/** Where an article introduces an entity: the first mention by its full name, else by a name, else in any words. */
export function introductionOf({ mentions, name }: Entity, text: string): Mention | undefined {
  const byName = mentions.filter(({ form }) => form === 'name');
  return byName.find(({ start, end }) => text.slice(start, end).includes(name)) ?? byName[0] ?? mentions[0];
}

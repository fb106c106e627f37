import type { Analysis, Entity } from './analysis-model.ts';
import { fnv1a } from './fnv1a.ts';

/** One of the eight colors that tell speakers apart, or `none`: nobody named, or the ninth speaker and on. */
export type Hue = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 'none';

/** The hues that are colors, in the order in which a taken slot gives way to the next. */
export const HUES = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/**
 * Hues by `Entity.id` of the article's speakers: first the color that the names of the folder give; who is known keeps the
 * hue; the others take the slot of their name, or the next that is free in this article. Who is no speaker has none: ask
 * with `?? 'none'`.
 *
 * @param known hues that others gave before, by canonical name
 */
export function speakerHues(analysis: Analysis, known: ReadonlyMap<string, Hue>): ReadonlyMap<string, Hue> {
  const speakers = namedSpeakers(analysis);
  const hues = new Map<string, Hue>();
  const taken = new Set<Hue>();
  for (const { id, name, settled } of speakers) {
    const hue = settled?.color ?? known.get(name);
    if (hue === undefined) continue;
    hues.set(id, hue);
    taken.add(hue);
  }
  for (const { id, name } of speakers) {
    if (hues.has(id)) continue;
    const slot = fnv1a(name) % HUES.length;
    const free = HUES.map((_, step) => HUES[(slot + step) % HUES.length] ?? 1).find((hue) => !taken.has(hue));
    hues.set(id, free ?? 'none');
    if (free !== undefined) taken.add(free);
  }
  return hues;
}

/** The named speakers with a quotation, in order of their first one. */
export function namedSpeakers({ quotations, entities }: Analysis): Entity[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const speakers = new Set<Entity>();
  for (const { speakerId, type } of quotations) {
    const speaker = speakerId === undefined || type === 'scare' ? undefined : byId.get(speakerId);
    if (speaker?.mentions.some(({ form }) => form === 'name') === true) speakers.add(speaker);
  }
  return [...speakers];
}

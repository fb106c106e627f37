import { DEFAULT_TAGS } from './default-tags.ts';
import { fnv1a } from './fnv1a.ts';

/** The eight colors of tags, by the names that their theme colors have. */
export const TAG_HUES = ['Red', 'Orange', 'Yellow', 'Green', 'Teal', 'Blue', 'Purple', 'Gray'] as const;

export type TagHue = (typeof TAG_HUES)[number];

const DEFAULTS: ReadonlyMap<string, TagHue> = new Map(DEFAULT_TAGS.map(({ name, hue }) => [name, hue]));

/** The color of a tag: the same for its name in every article, view and session. Case does not count. */
export function tagHue(tag: string): TagHue {
  const name = tag.toLowerCase();
  return DEFAULTS.get(name) ?? TAG_HUES[fnv1a(name) % TAG_HUES.length] ?? 'Gray';
}

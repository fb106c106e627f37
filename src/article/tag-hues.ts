import { tagIn, tagsAbove, type Codebook } from './codebook.ts';
import { fnv1a } from './fnv1a.ts';
import type { Template } from './translate.ts';

/** The eight colors of tags, as a codebook names them. */
export const TAG_HUES = [
  'red',
  'orange',
  'yellow',
  'green',
  'teal',
  'blue',
  'purple',
  'gray',
] as const satisfies readonly Template[];

export type TagHue = (typeof TAG_HUES)[number];

/** Which color a tag has, by its label. */
export type TagHueOf = (tag: string) => TagHue;

/**
 * The colors of tags: as the codebook says, where it leaves one out that of the tag above, else the same for its name in
 * every article, view and session. Case does not count.
 */
export function tagHues(codebook: Codebook): TagHueOf {
  const known = new Map<string, TagHue>();
  return (label) => {
    const name = label.toLowerCase();
    const hue = known.get(name) ?? given(codebook, name) ?? TAG_HUES[fnv1a(name) % TAG_HUES.length] ?? 'gray';
    known.set(name, hue);
    return hue;
  };
}

function given(codebook: Codebook, name: string): TagHue | undefined {
  const tag = tagIn(codebook, name);
  if (tag === undefined) return undefined;
  return [tag, ...tagsAbove(codebook, tag)].find(({ color }) => color !== undefined)?.color;
}

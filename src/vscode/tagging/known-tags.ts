import type { TaggingParts } from './tagging-parts.ts';
import { type TagGroup, tagGroups } from './tag-rows.ts';

/** The tags one can choose now. */
export function knownTags({ sidecars, memory }: Pick<TaggingParts, 'sidecars' | 'memory'>): TagGroup[] {
  const used = sidecars.all().flatMap(({ taggings }) => taggings.flatMap(({ tagging }) => tagging.tags));
  return tagGroups({ recent: memory.recent, keys: memory.keys, used: [...new Set(used)] });
}

import { window, workspace } from 'vscode';
import type { TaggingParts } from './tagging-parts.ts';
import { type TagGroup, tagGroups } from './tag-rows.ts';

/** The tags one can choose now, in one article; without one, in the article in the editor, else in the folder. */
export function knownTags(
  { sidecars, codebooks, memory }: Pick<TaggingParts, 'sidecars' | 'codebooks' | 'memory'>,
  uri = window.activeTextEditor?.document.uri.toString() ?? workspace.workspaceFolders?.[0]?.uri.toString() ?? '',
): TagGroup[] {
  const used = sidecars.all().flatMap(({ taggings }) => taggings.flatMap(({ tagging }) => tagging.tags));
  return tagGroups({
    codebook: codebooks.codebookOf(uri),
    isOwn: codebooks.hasOwn(uri),
    recent: memory.recent,
    keys: memory.keys,
    used: [...new Set(used)],
  });
}

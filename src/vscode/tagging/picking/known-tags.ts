import { window, workspace } from 'vscode';
import type { TaggingParts } from '../tagging-parts.ts';
import { type TagGroup, tagGroups } from './tag-rows.ts';

/** The tags one can choose now, in one article; without one, in the article in the editor, else in the folder. */
export function knownTags(
  { sidecars, codebooks, memory }: Pick<TaggingParts, 'sidecars' | 'codebooks' | 'memory'>,
  uri = window.activeTextEditor?.document.uri.toString() ?? workspace.workspaceFolders?.[0]?.uri.toString() ?? '',
): TagGroup[] {
  const used = sidecars.all().flatMap(({ taggings }) => taggings.flatMap(({ tagging }) => tagging.tags));
  const hueOf = codebooks.tagHuesOf(uri);
  const groups = tagGroups({
    codebook: codebooks.codebookOf(uri),
    isOwn: codebooks.hasOwn(uri),
    recent: memory.recent,
    keys: memory.keys,
    used: [...new Set(used)],
  });
  return groups.map(({ heading, rows }) => ({ heading, rows: rows.map((row) => ({ ...row, hue: hueOf(row.name) })) }));
}

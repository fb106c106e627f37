import { Uri } from 'vscode';
import { isExported } from '../../formats/export-mark.ts';
import type { Format } from '../../formats/format.ts';
import { EXPORT_FOLDER_MARK } from '../../workspace/article-files.ts';
import { workspaceFiles } from '../workspace-files.ts';

/** Whether a file is there that is no export: an article `river.md` is not replaced by a report on it. */
export async function isOthersFile(uri: string, { layout }: Pick<Format, 'layout'>): Promise<boolean> {
  const there = await workspaceFiles.read(uri);
  if (there === undefined) return false;
  // A folder of ours is told by its configuration; the texts in it bear no mark.
  const mark = Uri.joinPath(Uri.parse(uri), '..', EXPORT_FOLDER_MARK).toString();
  const marked = layout === 'folder' ? await workspaceFiles.read(mark) : there;
  return marked === undefined || !isExported(new TextDecoder().decode(marked));
}

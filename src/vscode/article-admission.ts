import { Range, type TextDocument, Uri, workspace } from 'vscode';
import { isExported } from '../formats/export-mark.ts';
import { articlePaths, EXPORT_FOLDER_MARK } from '../workspace/article-files.ts';

/**
 * Whether documents of this URI may be articles: files on a disk, near or far, and those of a virtual workspace; never
 * the older versions that git shows, output or settings.
 */
export function isArticleScheme(uri: Uri): boolean {
  if (isOnDisk(uri)) return true;
  return workspace.workspaceFolders?.some((folder) => folder.uri.scheme === uri.scheme) ?? false;
}

/** Whether a file is one on a disk, near or far, not one that an extension brings. */
export function isOnDisk(uri: Uri): boolean {
  return uri.scheme === 'file' || uri.scheme === 'vscode-remote';
}

/** Whether the settings admit a file by its path. */
export function isAdmittedPath(uri: Uri): boolean {
  const settings = workspace.getConfiguration('pressmark', uri);
  const isArticlePath = articlePaths({
    articles: settings.get<string[]>('articles', []),
    articlesExcluded: settings.get<string[]>('articlesExcluded', []),
  });
  return isArticlePath(pathInFolder(uri));
}

/** The lines at the start of a file that may bear the mark of an export; it looks no further than it needs itself. */
const MARK_LINES = 20;

/** Whether a plain text or Markdown document is read as an article. */
export async function isAdmitted(document: TextDocument): Promise<boolean> {
  const { uri } = document;
  if (!isArticleScheme(uri) || !isAdmittedPath(uri)) return false;
  const start = document.getText(new Range(0, 0, MARK_LINES, 0));
  return !isExported(start) && !(await isInExportFolder(uri));
}

/** Path relative to the workspace folder that holds the file, else its whole path; with `/`, without one at the start. */
export function pathInFolder(uri: Uri): string {
  const folder = workspace.getWorkspaceFolder(uri)?.uri.path;
  const path = folder !== undefined && uri.path.startsWith(folder) ? uri.path.slice(folder.length) : uri.path;
  return path.replace(/^\/+/, '');
}

/** Whether a file lies in a folder that a tool exported to: its texts bear no mark of their own. */
export async function isInExportFolder(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(Uri.joinPath(uri, '..', EXPORT_FOLDER_MARK));
    return true;
  } catch {
    return false;
  }
}

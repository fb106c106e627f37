import { RelativePattern, Uri, workspace, type WorkspaceFolder } from 'vscode';
import { isExported } from '../formats/export-mark.ts';
import { EXPORT_FOLDER_MARK } from '../workspace/article-files.ts';
import type { ArticleFolder } from '../workspace/article-index.ts';
import { isAdmittedPath, isInExportFolder, pathInFolder } from './article-admission.ts';
import { decodedFile } from './decoded-file.ts';
import { anyOf, findFiles } from './find-files.ts';

/** The articles in the folders that are open, where `pressmark.index.folder` wants them read. */
export const folderArticles: ArticleFolder = {
  async find() {
    const found = await Promise.all((workspace.workspaceFolders ?? []).map(articlesIn));
    return found.flat();
  },
  async read(uri) {
    const file = Uri.parse(uri);
    const text = await decodedFile(file);
    // Also asked here: a file that was just written comes by way of the watcher, not of `find`.
    if (text === undefined || isExported(text) || (await isInExportFolder(file))) return undefined;
    return { name: pathInFolder(file), text };
  },
};

/** What finds the files that a folder's settings may admit; `isAdmittedPath` has the last word. */
export function candidatePattern(folder: WorkspaceFolder): RelativePattern {
  return new RelativePattern(folder, anyOf(candidateGlobs(folder)));
}

function candidateGlobs(folder: WorkspaceFolder): readonly string[] {
  return workspace.getConfiguration('pressmark', folder).get<string[]>('articles', []);
}

async function articlesIn(folder: WorkspaceFolder): Promise<string[]> {
  if (!workspace.getConfiguration('pressmark', folder).get('index.folder', true)) return [];
  const [candidates, marks] = await Promise.all([
    findFiles(folder, candidateGlobs(folder)),
    findFiles(folder, [`**/${EXPORT_FOLDER_MARK}`]),
  ]);
  const exportFolders = new Set(marks.map(folderOf));
  return candidates
    .filter((uri) => isAdmittedPath(uri) && !exportFolders.has(folderOf(uri)))
    .map((uri) => uri.toString())
    .sort();
}

function folderOf(uri: Uri): string {
  return Uri.joinPath(uri, '..').toString();
}

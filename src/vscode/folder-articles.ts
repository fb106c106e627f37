import { type Disposable, RelativePattern, Uri, workspace, type WorkspaceFolder } from 'vscode';
import { isExported } from '../formats/export-mark.ts';
import { articlePaths, EXPORT_FOLDER_MARK } from '../workspace/article-files.ts';
import type { ArticleFolder } from '../workspace/article-index.ts';
import { isInExportFolder, pathInFolder } from './article-admission.ts';
import { decodedFile } from './decoded-file.ts';
import { anyOf, findFiles } from './find-files.ts';

/** A file written so recently may be written again within the same tick of its clock: its time tells nothing. */
const TICK_MS = 2_000;
/** Of the files found so many are judged before others have a turn. */
const AT_ONCE = 250;

/** The articles in the folders that are open, where `pressmark.index.folder` wants them read. */
export class FolderArticles implements ArticleFolder, Disposable {
  /** By URI of the folder: read from the settings once, until they change. */
  readonly #admitted = new Map<string, (path: string) => boolean>();
  readonly #subscription = workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration('pressmark')) this.#admitted.clear();
  });

  async find(): Promise<readonly (readonly string[])[]> {
    return Promise.all((workspace.workspaceFolders ?? []).map((folder) => this.#findIn(folder)));
  }

  placeOf(uri: string): number | undefined {
    const file = Uri.parse(uri);
    const folder = workspace.getWorkspaceFolder(file);
    return folder !== undefined && this.#admits(folder, file) ? folder.index : undefined;
  }

  async stampOf(uri: string): ReturnType<ArticleFolder['stampOf']> {
    try {
      const { mtime, size } = await workspace.fs.stat(Uri.parse(uri));
      return mtime > Date.now() - TICK_MS ? undefined : { mtime, size };
    } catch {
      return undefined;
    }
  }

  async read(uri: string): ReturnType<ArticleFolder['read']> {
    const file = Uri.parse(uri);
    const text = await decodedFile(file);
    // Also asked here: a file that was just written comes by way of the watcher, not of `find`.
    if (text === undefined || isExported(text) || (await isInExportFolder(file))) return undefined;
    return { name: pathInFolder(file), text };
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  async #findIn(folder: WorkspaceFolder): Promise<string[]> {
    if (!isRead(folder)) return [];
    const [candidates, marks] = await Promise.all([
      findFiles(folder, globsOf(folder).articles),
      findFiles(folder, [`**/${EXPORT_FOLDER_MARK}`]),
    ]);
    const exportFolders = new Set(marks.map(folderOf));
    const found: string[] = [];
    for (const [at, uri] of candidates.entries()) {
      if (at % AT_ONCE === AT_ONCE - 1) await new Promise((resolve) => setTimeout(resolve));
      if (this.#admits(folder, uri) && (exportFolders.size === 0 || !exportFolders.has(folderOf(uri)))) found.push(uri.toString()); // prettier-ignore
    }
    return found.sort();
  }

  #admits(folder: WorkspaceFolder, file: Uri): boolean {
    const key = folder.uri.toString();
    let admits = this.#admitted.get(key);
    if (admits === undefined) {
      admits = isRead(folder) ? articlePaths(globsOf(folder)) : () => false;
      this.#admitted.set(key, admits);
    }
    return admits(pathInFolder(file));
  }
}

/** What finds the files that a folder's settings may admit; `placeOf` has the last word. */
export function candidatePattern(folder: WorkspaceFolder): RelativePattern {
  return new RelativePattern(folder, anyOf(globsOf(folder).articles));
}

function isRead(folder: WorkspaceFolder): boolean {
  return workspace.getConfiguration('pressmark', folder).get('index.folder', true);
}

function globsOf(folder: WorkspaceFolder): Parameters<typeof articlePaths>[0] {
  const settings = workspace.getConfiguration('pressmark', folder);
  return {
    articles: settings.get<string[]>('articles', []),
    articlesExcluded: settings.get<string[]>('articlesExcluded', []),
  };
}

function folderOf(uri: Uri): string {
  return Uri.joinPath(uri, '..').toString();
}

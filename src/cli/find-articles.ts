import type { Dirent } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { EXPORT_MARK_WITHIN, isExported } from '../formats/export-mark.ts';
import { articlePaths, EXPORT_FOLDER_MARK } from '../workspace/article-files.ts';
import type { CommandIo } from './command-io.ts';
import { DEFAULT_GLOBS } from './default-globs.ts';
import { faultWords } from './file-fault.ts';

/** A file to be read as an article. */
export interface ArticleFile {
  /** Absolute path. */
  readonly path: string;
  /** As the person would write it: what messages begin with. */
  readonly shown: string;
  /** Name in exports: relative to the folder it was found in, with `/`. */
  readonly name: string;
}

const isArticlePath = articlePaths(DEFAULT_GLOBS);

/**
 * The articles that paths lead to, each once, in the order of the paths and of names within a folder. A file that is
 * named is an article whatever it is called; of a folder, those that the editor would read as articles.
 *
 * @returns also whether a path could not be read; it was named on standard error
 */
export async function findArticles(
  paths: readonly string[],
  io: CommandIo,
): Promise<{ readonly files: ArticleFile[]; readonly failed: boolean }> {
  const files = new Map<string, ArticleFile>();
  let failed = false;
  for (const shown of paths) {
    const path = resolve(io.folder, shown);
    try {
      if (!(await stat(path)).isDirectory()) files.set(path, { path, shown, name: basename(path) });
      else {
        for (const file of await articlesBelow(path)) {
          const name = relative(path, file).split(sep).join('/');
          if (!files.has(file)) files.set(file, { path: file, shown: join(shown, name), name });
        }
      }
    } catch (error) {
      failed = true;
      io.note(`${shown}: ${faultWords(error)} (unreadable)`);
    }
  }
  return { files: named([...files.values()], io.folder), failed };
}

async function articlesBelow(root: string): Promise<string[]> {
  const found: string[] = [];
  const visit = async (folder: string): Promise<void> => {
    const entries = (await readdir(folder, { withFileTypes: true })).sort(byName);
    if (entries.some((entry) => entry.name === EXPORT_FOLDER_MARK)) return;
    for (const entry of entries) {
      const path = join(folder, entry.name);
      // Nothing below such a folder is an article: it is not read at all.
      if (entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.')) await visit(path);
      if (!entry.isFile() || !isArticlePath(relative(root, path).split(sep).join('/'))) continue;
      if (!isExported(await startOf(path))) found.push(path);
    }
  };
  await visit(root);
  return found;
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}

/** Enough of a file to see the mark of an export; nothing where it cannot be read: reading it as an article will say so. */
export async function startOf(path: string): Promise<string> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(EXPORT_MARK_WITHIN), 0, EXPORT_MARK_WITHIN, 0);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return '';
  }
}

/** Files of one name, from two folders that were given, are told by their paths. */
function named(files: readonly ArticleFile[], folder: string): ArticleFile[] {
  const counts = new Map<string, number>();
  for (const { name } of files) counts.set(name, (counts.get(name) ?? 0) + 1);
  return files.map((file) =>
    (counts.get(file.name) ?? 0) < 2 ? file : { ...file, name: relative(folder, file.path).split(sep).join('/') },
  );
}

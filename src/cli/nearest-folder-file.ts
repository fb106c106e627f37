import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ParsedFolderFile } from '../annotations/folder-files/parse-folder-file.ts';
import type { FolderFile } from '../workspace/folder-files/folder-file.ts';

/** A codebook, or the names of a folder, with the absolute path and the text of its file. */
export interface FolderFileHere<T> extends ParsedFolderFile<T> {
  readonly path: string;
  readonly text: string;
}

/** Such a file in the folder of an article, or in the nearest one above; `undefined` where there is none that can be opened. */
export async function nearestFolderFile<T>(
  article: string,
  file: FolderFile<T>,
): Promise<FolderFileHere<T> | undefined> {
  const folder = dirname(article);
  if (folder === article) return undefined;
  const path = join(folder, file.name);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return nearestFolderFile(folder, file);
  }
  return { path, text, ...file.parse(text) };
}

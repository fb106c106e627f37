import { dirname } from 'node:path';
import { canonicalIn, type FolderNames, NO_NAMES } from '../article/folder-names.ts';
import { NAMES_FILE } from '../workspace/names/names-file.ts';
import type { CommandIo } from './command-io.ts';
import { folderFileFaults } from './folder-file-faults.ts';
import { problemLine } from './located-problem.ts';
import { nearestFolderFile } from './nearest-folder-file.ts';

/** The names in force for articles, as a command asks for one after the other. */
export interface NearestNames {
  /** Those of the nearest file of names, in the folder of an article or above. @param path absolute, of the article */
  of(path: string): Promise<FolderNames>;
  /** What the first of all these files that knows a name calls it. */
  readonly canonical: FolderNames['canonical'];
  /** Whether one of the files could not be read: it was named on standard error, and nothing was taken from it. */
  readonly failed: boolean;
}

/** @param paths as the person gave them: messages name files alike */
export function nearestNames(paths: readonly string[], io: CommandIo): NearestNames {
  /** By the path of the file, and by the folder of articles: a file is read once for each folder. */
  const files = new Map<string, FolderNames>();
  const folders = new Map<string, FolderNames>();
  let failed = false;
  const read = async (path: string): Promise<FolderNames> => {
    const file = await nearestFolderFile(path, NAMES_FILE);
    if (file === undefined) return NO_NAMES;
    const known = files.get(file.path);
    if (known !== undefined) return known;
    if (file.content === undefined) {
      failed = true;
      for (const fault of folderFileFaults(file, paths, io)) io.note(problemLine(fault));
    }
    const names = file.content ?? NO_NAMES;
    files.set(file.path, names);
    return names;
  };
  return {
    async of(path) {
      const folder = dirname(path);
      const names = folders.get(folder) ?? (await read(path));
      folders.set(folder, names);
      return names;
    },
    canonical: (name, type) => canonicalIn(files.values(), name, type),
    get failed() {
      return failed;
    },
  };
}

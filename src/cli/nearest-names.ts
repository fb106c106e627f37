import { type FolderNames, NO_NAMES } from '../article/folder-names.ts';
import { NAMES_FILE } from '../workspace/names/names-file.ts';
import type { CommandIo } from './command-io.ts';
import { folderFileFaults } from './folder-file-faults.ts';
import { problemLine } from './located-problem.ts';
import { nearestFolderFile } from './nearest-folder-file.ts';

/** The names in force for articles, as a command asks for one after the other. */
export interface NearestNames {
  /** Those of the nearest file of names, in the folder of an article or above. @param path absolute, of the article */
  of(path: string): Promise<FolderNames>;
  /** Whether one of the files could not be read: it was named on standard error, and nothing was taken from it. */
  readonly failed: boolean;
}

/** @param paths as the person gave them: messages name files alike */
export function nearestNames(paths: readonly string[], io: CommandIo): NearestNames {
  const unreadable = new Set<string>();
  return {
    async of(path) {
      const file = await nearestFolderFile(path, NAMES_FILE);
      if (file === undefined || file.content !== undefined) return file?.content ?? NO_NAMES;
      if (!unreadable.has(file.path)) {
        for (const fault of folderFileFaults(file, paths, io)) io.note(problemLine(fault));
      }
      unreadable.add(file.path);
      return NO_NAMES;
    },
    get failed() {
      return unreadable.size > 0;
    },
  };
}

import { relative, resolve } from 'node:path';
import type { CommandIo } from './command-io.ts';
import { locatedProblems, type LocatedProblem } from './located-problem.ts';
import type { FolderFileHere } from './nearest-folder-file.ts';

/** What is wrong with a file of a folder. It is shown as the person would write it, who gave `paths`. */
export function folderFileFaults(
  { path, text, problems }: FolderFileHere<unknown>,
  paths: readonly string[],
  io: Pick<CommandIo, 'folder'>,
): LocatedProblem[] {
  const isRelative = paths.every((given) => resolve(io.folder, given) !== given);
  const shown = isRelative ? relative(io.folder, path) : path;
  return locatedProblems({ path, shown }, text, problems);
}

import { Disposable } from 'vscode';
import { followFolderFiles } from '../folder-files/follow-folder-files.ts';
import type { ShownAnnotations } from '../trees/shown-annotations.ts';
import type { CodebookParts } from './codebook-parts.ts';
import { registerEditCodebook } from './edit-codebook.ts';
import { registerNewTag } from './new-tag.ts';
import { registerSetVariables } from './set-variables.ts';
import { registerTagChanges } from './register-tag-changes.ts';

/** Codebooks: which are in force, and the commands that change them. */
export function registerCodebooks(parts: CodebookParts, shown: ShownAnnotations): Disposable {
  const { codebooks } = parts;
  return Disposable.from(
    registerEditCodebook(codebooks),
    registerNewTag(parts),
    registerTagChanges(parts, shown),
    registerSetVariables(parts),
    followFolderFiles(codebooks),
  );
}

import { Disposable } from 'vscode';
import { registerAnnotationCommands } from './annotation-commands.ts';
import { registerAnnotationHovers } from './annotation-hovers.ts';
import { registerSidecarProblems } from './sidecar-problems.ts';
import { registerTagActions } from './tag-actions.ts';
import { registerTagCommands } from './tag-commands.ts';
import type { TaggingParts } from './tagging-parts.ts';
import { registerTaggingKeys } from './tagging-keys.ts';

/** Everything by which people tag passages and change what they tagged. */
export function registerTagging(parts: TaggingParts): Disposable {
  const { store, sidecars, edits } = parts;
  return Disposable.from(
    edits,
    registerTagCommands(parts),
    registerAnnotationCommands(parts),
    registerTagActions(store),
    registerAnnotationHovers(store),
    registerSidecarProblems(store, sidecars),
    registerTaggingKeys(store, sidecars, edits),
  );
}

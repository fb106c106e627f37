import { Disposable } from 'vscode';
import { registerAnnotationCommands } from './annotation-commands.ts';
import { AnnotationEdits } from './annotation-edits.ts';
import { registerAnnotationHovers } from './annotation-hovers.ts';
import { SaveFaults } from './save-faults.ts';
import { registerSidecarProblems } from './sidecar-problems.ts';
import { registerTagActions } from './tag-actions.ts';
import { registerTagCommands } from './tag-commands.ts';
import type { TaggingParts } from './tagging-parts.ts';
import { registerTaggingKeys } from './tagging-keys.ts';

/** Everything by which people tag passages and change what they tagged. */
export function registerTagging(given: Omit<TaggingParts, 'edits'>): Disposable {
  const { store, sidecars } = given;
  const faults = new SaveFaults(sidecars);
  const edits = new AnnotationEdits(sidecars, faults);
  const parts: TaggingParts = { ...given, edits };
  return Disposable.from(
    edits,
    sidecars.onDidChange(({ uri, fault }) => {
      if (fault === undefined) faults.repaired(uri);
    }),
    registerTagCommands(parts),
    registerAnnotationCommands(parts),
    registerTagActions(store),
    registerAnnotationHovers(store),
    registerSidecarProblems(store, sidecars),
    registerTaggingKeys(store, sidecars, edits),
  );
}

import { Disposable } from 'vscode';
import { registerAnnotationCommands } from './annotation-commands.ts';
import { registerAnnotationHovers } from './annotation-hovers.ts';
import { registerAnnotationSteps } from './annotation-steps.ts';
import { registerBulkCommands } from './bulk-commands.ts';
import { registerDoubtCommands } from './doubt-commands.ts';
import { registerPlaceCommands } from './place-commands.ts';
import { registerStickyCommands } from './sticky-commands.ts';
import { registerTagActions } from './tag-actions.ts';
import { registerTagCommands } from './tag-commands.ts';
import { registerTagEvery } from './tag-every.ts';
import type { TaggingParts } from './tagging-parts.ts';
import { registerTaggingKeys } from './tagging-keys.ts';

/** Everything by which people tag passages and change what they tagged. */
export function registerTagging(parts: TaggingParts): Disposable {
  const { store, sidecars, edits } = parts;
  return Disposable.from(
    edits,
    registerTagCommands(parts),
    registerStickyCommands(parts),
    registerTagEvery(parts),
    registerAnnotationCommands(parts),
    registerAnnotationSteps(parts),
    registerPlaceCommands(parts),
    registerBulkCommands(parts),
    registerDoubtCommands(parts),
    registerTagActions(store),
    registerAnnotationHovers(store),
    registerTaggingKeys(store, sidecars, edits),
  );
}

import { l10n } from 'vscode';
import type { AnnotationEdit } from '../../workspace/sidecars/sidecar-edit.ts';
import type { EditOutcome } from '../../workspace/sidecars/sidecar-store.ts';
import { stepDone } from '../walkthrough-step.ts';
import { askAnnotator } from './picking/ask-annotator.ts';
import type { Passage } from './passages/passage-in-editor.ts';
import type { TaggingParts } from './tagging-parts.ts';
import { taggingOf } from './passages/tagging-at.ts';

/** Gives a passage a tag, beside those that it has. */
export async function giveTag(parts: TaggingParts, passage: Passage, tag: string, note?: string): Promise<EditOutcome> {
  await askAnnotator(parts.annotator);
  await parts.memory.used(tag);
  const outcome = await parts.edits.edit(l10n.t('Tagged {0}', tag), tag, tagEdit(passage, tag, note));
  stepDone('pressmark.hasTagged');
  return outcome;
}

/** Gives a passage a tag, or takes it away where it has it; without tag and note nothing is left of an annotation. */
export async function toggleTag(parts: TaggingParts, passage: Passage, tag: string): Promise<void> {
  const tagging = taggingOf(passage.model.taggings, passage.spans)?.tagging;
  if (tagging?.tags.includes(tag) !== true) await giveTag(parts, passage, tag);
  else await parts.edits.edit(l10n.t('Removed {0}', tag), tag, untagEdit(passage.uri, tagging, tag));
}

/** The edit that gives a passage a tag. */
export function tagEdit({ uri, model, spans }: Passage, tag: string, note?: string): AnnotationEdit {
  const known = taggingOf(model.taggings, spans)?.tagging;
  if (known !== undefined) return { type: 'reword', uri, id: known.id, tags: [...known.tags, tag] };
  const tagging = { type: 'tag', uri, spans, tags: [tag] } as const;
  return note === undefined ? tagging : { ...tagging, note };
}

/** The edit that takes a tag from an annotation, and the annotation away where nothing is left of it. */
export function untagEdit(uri: string, { id }: { readonly id: string }, tag: string): AnnotationEdit {
  return { type: 'retag', uri, ids: [id], from: tag, to: undefined };
}

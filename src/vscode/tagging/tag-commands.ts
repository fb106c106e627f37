import { commands, Disposable, l10n } from 'vscode';
import { excerpt } from '../hovers/excerpt.ts';
import type { TreeNode } from '../trees/tree-node.ts';
import { knownModel } from '../known-model.ts';
import { askNote } from './picking/ask-note.ts';
import { changeTags } from './change-tags.ts';
import { giveTag, toggleTag } from './give-tag.ts';
import { knownTags } from './picking/known-tags.ts';
import { openedForEdits } from './opened-for-edits.ts';
import { ownModel } from './own-taggings.ts';
import { type Passage, passageInEditor, wordsOf } from './passages/passage-in-editor.ts';
import { spansOfQuotation } from './passages/passage-of.ts';
import { suggestedTagName } from './picking/suggested-tag-name.ts';
import { pickTag } from './picking/tag-pick.ts';
import type { TaggingParts } from './tagging-parts.ts';
import { taggingAt, taggingOf } from './passages/tagging-at.ts';

/** Tag…, Tag Again, and the tag button on quotations in the tree. */
export function registerTagCommands(parts: TaggingParts): Disposable {
  return Disposable.from(
    commands.registerCommand('pressmark.tag', () => tagInEditor(parts)),
    commands.registerCommand('pressmark.tagAgain', () => tagAgain(parts)),
    commands.registerCommand('pressmark.tagQuotation', async (row: Pick<TreeNode, 'subject'>) => {
      const passage = quotationOf(parts, row);
      if (passage === undefined) return;
      await openedForEdits(parts, passage);
      await tag(parts, passage);
    }),
  );
}

/** While a tag is kept on, the passage takes it without a question. */
async function tagInEditor(parts: TaggingParts): Promise<void> {
  const here = await passageInEditor(parts);
  if (here === undefined) return;
  const { sticky } = parts;
  if (sticky.tag !== undefined) return toggleTag(parts, here, sticky.tag);
  const known = taggingAt(here.model.taggings, here.selection);
  if (known !== undefined) await changeTags(parts, here, known.tagging);
  else await tag(parts, here, here.isSelected ? suggestedTagName(wordsOf(here)) : undefined);
}

async function tagAgain(parts: TaggingParts): Promise<void> {
  const [last] = parts.memory.recent;
  if (last === undefined) return tagInEditor(parts);
  const here = await passageInEditor(parts);
  if (here !== undefined) await giveTag(parts, here, last);
}

/** Asks for a tag and gives it; a passage that has annotations already shows all tags with checkboxes. */
async function tag(parts: TaggingParts, passage: Passage, suggestedName?: string): Promise<void> {
  const known = taggingOf(passage.model.taggings, passage.spans);
  if (known !== undefined) return changeTags(parts, passage, known.tagging);
  const words = wordsOf(passage);
  const options = {
    defines: parts.codebooks.hasOwn(passage.uri),
    ...(suggestedName === undefined ? {} : { suggestedName }),
  };
  const picked = await pickTag(l10n.t('Tag “{0}”', excerpt(words, 60)), knownTags(parts, passage.uri), options);
  if (picked === undefined) return;
  const noted =
    picked.and === 'note'
      ? await askNote(excerpt(words, 120), undefined, l10n.t('Note on {0}', picked.tag))
      : { note: undefined };
  if (noted === undefined) return;
  await giveTag(parts, passage, picked.tag, noted.note);
  if (picked.and === 'keep') parts.sticky.keep(picked.tag);
  if (picked.and === 'define') {
    await commands.executeCommand('pressmark.newTag', { uri: passage.uri, label: picked.tag });
  }
}

function quotationOf(parts: TaggingParts, { subject }: Pick<TreeNode, 'subject'>): Passage | undefined {
  if (subject.kind !== 'quotation') return undefined;
  const { uri, id } = subject;
  const model = knownModel(parts, uri);
  const quotation = model?.analysis.quotations.find((other) => other.id === id);
  if (model === undefined || quotation === undefined) return undefined;
  return { uri, model: ownModel(model, parts.annotator.name), spans: spansOfQuotation(quotation) };
}

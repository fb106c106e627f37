import {
  commands,
  Disposable,
  l10n,
  type Selection,
  type TextEditor,
  TextEditorSelectionChangeKind,
  window,
} from 'vscode';
import type { TreeNode } from '../trees/tree-node.ts';
import { giveTag, toggleTag } from './give-tag.ts';
import { knownTags } from './picking/known-tags.ts';
import { passageInEditor } from './passages/passage-in-editor.ts';
import { pickTag } from './picking/tag-pick.ts';
import type { TaggingParts } from './tagging-parts.ts';
import { taggingOf } from './passages/tagging-at.ts';

/** A selection made with the mouse must stay as it is for so long before it is tagged. */
const REST_MS = 300;

/** What the mouse tagged last: where a selection began, and the annotation made of it. */
interface Painted {
  readonly editor: TextEditor;
  readonly anchor: Selection['anchor'];
  readonly uri: string;
  readonly id: string;
}

/** Keep Tag On…: from then on every selection takes the tag, until Escape; the same selection again gives it back. */
export function registerStickyCommands(parts: TaggingParts): Disposable {
  const { sticky } = parts;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Painted | undefined;

  const paint = async (editor: TextEditor, { anchor }: Selection): Promise<void> => {
    const passage = await passageInEditor(parts);
    if (sticky.tag === undefined || passage === undefined || passage.editor !== editor) return;
    const { uri, spans, model } = passage;
    // The hand rested, and then pulled the same selection further: one passage is meant.
    if (last !== undefined && last.editor === editor && last.anchor.isEqual(anchor)) {
      await parts.edits.edit(l10n.t('Tagged {0}', sticky.tag), sticky.tag, { type: 'place', uri, id: last.id, spans });
      return;
    }
    if (taggingOf(model.taggings, spans) !== undefined) return toggleTag(parts, passage, sticky.tag);
    const [id] = (await giveTag(parts, passage, sticky.tag)).added;
    if (id !== undefined) last = { editor, anchor, uri, id };
  };

  return Disposable.from(
    commands.registerCommand('pressmark.keepTag', async (row?: Pick<TreeNode, 'subject'>) => {
      const tag = row?.subject.kind === 'tag' ? row.subject.name : await askTag(parts);
      if (tag !== undefined) sticky.keep(tag);
    }),
    commands.registerCommand('pressmark.endTag', () => sticky.end()),
    sticky.onDidChange(() => {
      clearTimeout(timer);
      void commands.executeCommand('setContext', 'pressmark.sticky', sticky.tag !== undefined);
    }),
    window.onDidChangeTextEditorSelection(({ kind, textEditor, selections }) => {
      clearTimeout(timer);
      const [selection] = selections;
      if (sticky.tag === undefined || kind !== TextEditorSelectionChangeKind.Mouse || selection === undefined) return;
      if (selection.isEmpty) last = undefined;
      // Several are being gathered: Ctrl+' takes them as one passage.
      if (selection.isEmpty || selections.length > 1 || textEditor !== window.activeTextEditor) return;
      timer = setTimeout(() => {
        if (textEditor === window.activeTextEditor && textEditor.selection.isEqual(selection))
          void paint(textEditor, selection);
      }, REST_MS);
    }),
    { dispose: () => clearTimeout(timer) },
  );
}

async function askTag(parts: TaggingParts): Promise<string | undefined> {
  const picked = await pickTag(l10n.t('Keep a tag on: every selection takes it until Escape'), knownTags(parts), {
    plain: true,
  });
  return picked?.tag;
}

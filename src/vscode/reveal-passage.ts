import { type Disposable, type Range, type TextEditor, TextEditorRevealType, window } from 'vscode';

/** An editor just opened has its size, and with it its line breaks, within this time. */
const SETTLED_AFTER_MS = 1_000;

/**
 * Brings the selected passage to the middle of an editor, unless it is seen already. In an editor that has just been opened every
 * line may seem to be in sight until it knows its size; when it does, and the passage is not, it is brought there once more,
 * unless another was selected meanwhile.
 */
export function revealPassage(editor: TextEditor, passage: Range): void {
  editor.revealRange(passage, TextEditorRevealType.InCenterIfOutsideViewport);
  const settling: Disposable = window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
    if (textEditor !== editor || visibleRanges.some((seen) => seen.intersection(passage) !== undefined)) return;
    settling.dispose();
    if (!editor.selections.every((selection) => passage.contains(selection))) return;
    editor.revealRange(passage, TextEditorRevealType.InCenterIfOutsideViewport);
  });
  setTimeout(() => void settling.dispose(), SETTLED_AFTER_MS);
}

import { Selection, Uri, ViewColumn, window, workspace } from 'vscode';
import { LineIndex } from '../../article/line-index.ts';
import { toCanonical } from '../../article/canonical-text.ts';
import { toRange } from '../convert.ts';
import { revealPassage } from '../reveal-passage.ts';
import type { Place, TreeNode } from './tree-node.ts';

/** Leads from a row to its passage; again, to the next, and round. */
export class PassageTour {
  #last: { readonly id: string; readonly at: number } | undefined;
  #isMoving = false;

  /** Whether the selection is being changed by us, so that the tree need not follow it. */
  get isMoving(): boolean {
    return this.#isMoving;
  }

  /**
   * Selects the row's next passage, centered. The focus stays where it is unless `focus` asks for it.
   */
  async goTo(node: TreeNode, focus = false): Promise<void> {
    const at = this.#last?.id === node.id ? (this.#last.at + 1) % node.places.length : 0;
    const place = node.places[at];
    if (place === undefined) return;
    this.#last = { id: node.id, at };
    await this.show(place, focus);
  }

  /** Opens the article in the active editor group, or in `column`, and selects the passage. */
  async show({ uri, span }: Place, focus: boolean, column: ViewColumn = ViewColumn.Active): Promise<void> {
    this.#isMoving = true;
    try {
      const document = await workspace.openTextDocument(Uri.parse(uri));
      const editor = await window.showTextDocument(document, {
        preserveFocus: !focus,
        preview: true,
        viewColumn: column,
      });
      const range = toRange(new LineIndex(toCanonical(document.getText())), span);
      editor.selection = new Selection(range.start, range.end);
      revealPassage(editor, range);
    } finally {
      // The editor tells of a new selection a little later.
      setTimeout(() => (this.#isMoving = false), 100);
    }
  }
}

import type { TreeView } from 'vscode';
import type { TreeNode } from './tree-node.ts';

/** The editor asks a view that is made anew for its rows within some milliseconds, under load within a second. */
const PATIENCE_MS = 2_000;
const PAUSE_MS = 25;

/** The rows that are selected in a view, for the commands of keys that are pressed in it: these are given none. */
export class SelectedRows {
  #view: Pick<TreeView<TreeNode>, 'selection'> | undefined;

  /** Names the view, once it was made. */
  of(view: Pick<TreeView<TreeNode>, 'selection'>): void {
    this.#view = view;
  }

  /**
   * The rows; none where none is selected. While the view is made anew the editor knows what is selected by names of rows
   * that it has not got yet, and says nothing is: so that is asked again.
   */
  async get(): Promise<readonly TreeNode[]> {
    const until = Date.now() + PATIENCE_MS;
    while (this.#view?.selection.length === 0 && Date.now() < until)
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    return this.#view?.selection ?? [];
  }
}

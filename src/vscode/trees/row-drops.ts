import { DataTransferItem, type TreeDragAndDropController } from 'vscode';
import type { TreeNode } from './tree-node.ts';

/** Lets rows of a view be dropped on another row of the same view; `drop` is told which on which. */
export function rowDrops(
  view: string,
  drop: (dragged: readonly TreeNode[], target: TreeNode) => Thenable<unknown> | undefined,
): TreeDragAndDropController<TreeNode> {
  const type = `application/vnd.code.tree.${view.toLowerCase()}`;
  return {
    dragMimeTypes: [],
    dropMimeTypes: [type],
    handleDrag(rows, transfer) {
      transfer.set(type, new DataTransferItem(rows));
    },
    async handleDrop(target, transfer) {
      // The very rows that were dragged: they never leave this extension host.
      const rows = transfer.get(type)?.value as readonly TreeNode[] | undefined;
      if (rows !== undefined && target !== undefined) await drop(rows, target);
    },
  };
}

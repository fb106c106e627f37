import { Disposable, type TreeView, window, workspace } from 'vscode';
import type { ArticleStore } from '../../workspace/article-store.ts';
import { fromPosition } from '../convert.ts';
import { currentArticle } from '../current-article.ts';
import type { ArticleTree } from './article-tree.ts';
import type { PassageTour } from './passage-tour.ts';
import type { TreeNode } from './tree-node.ts';

/** The cursor must rest this long before the tree follows. */
const REST_MS = 150;

/** Selects in a tree the row of what the cursor is on, among rows whose parents are open: following opens nothing. */
export function followCursor(
  view: TreeView<TreeNode>,
  tree: ArticleTree,
  store: ArticleStore,
  tour: PassageTour,
): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;

  const follow = async (): Promise<void> => {
    const editor = window.activeTextEditor;
    const article = editor === undefined ? undefined : currentArticle(store, editor.document);
    if (editor === undefined || article === undefined || !view.visible) return;
    const offset = fromPosition(article.lines, editor.selection.active);
    const node = nearest(tree.roots, article.uri, offset, (row) => tree.isOpen(row));
    // Selected already, perhaps with others: then those stay selected too.
    if (node === undefined || view.selection.some(({ id }) => id === node.id)) return;
    // A refresh may have taken the row away in between: then there is nothing to select.
    await view.reveal(node, { select: true, focus: false, expand: false }).then(undefined, () => undefined);
  };

  return Disposable.from(
    // Its sister event is lost where a refresh comes in between, so the tree notes itself what was opened.
    view.onDidCollapseElement(({ element }) => tree.closed(element)),
    window.onDidChangeTextEditorSelection(({ kind, textEditor }) => {
      clearTimeout(timer);
      const isWanted = workspace.getConfiguration('pressmark').get('tree.followCursor', true);
      if (!isWanted || kind === undefined || tour.isMoving || !store.has(textEditor.document.uri.toString())) return;
      timer = setTimeout(() => void follow(), REST_MS);
    }),
    { dispose: () => clearTimeout(timer) },
  );
}

/** The row with the shortest passage around the offset, of those that can be seen. */
function nearest(
  nodes: readonly TreeNode[],
  uri: string,
  offset: number,
  isOpen: (node: TreeNode) => boolean,
): TreeNode | undefined {
  let best: { node: TreeNode; length: number } | undefined;
  const visit = (node: TreeNode): void => {
    for (const { uri: other, span } of node.children.length > 0 && isOpen(node) ? [] : node.places) {
      const length = span.end - span.start;
      if (other !== uri || span.start > offset || offset > span.end) continue;
      if (best === undefined || length < best.length) best = { node, length };
    }
    if (isOpen(node)) node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return best?.node;
}

import { l10n, type TreeView, window } from 'vscode';
import type { ArticleIndex } from '../../workspace/article-index.ts';
import type { FolderIndex } from '../folder-index.ts';
import { untilHidden } from '../until-hidden.ts';
import type { TreeNode } from './tree-node.ts';
import type { Sort, TreeChoice } from './tree-options.ts';

/** Asks for words that rows must hold and filters while one types; Escape brings the filter of before back. */
export async function askFilter(choice: TreeChoice): Promise<void> {
  const before = choice.options.filter;
  const box = window.createInputBox();
  box.placeholder = l10n.t('Words that a row must hold; empty shows all');
  box.value = before;
  let isAccepted = false;
  await untilHidden(
    box,
    box.onDidChangeValue((filter) => choice.choose({ filter: filter.trim() })),
    box.onDidAccept(() => {
      isAccepted = true;
      box.hide();
    }),
  );
  if (!isAccepted) choice.choose({ filter: before });
}

const SORTS: readonly { readonly label: string; readonly sort: Sort }[] = [
  { label: `$(list-ordered) ${l10n.t('In the text')}`, sort: 'text' },
  { label: `$(case-sensitive) ${l10n.t('By name')}`, sort: 'name' },
  { label: `$(symbol-number) ${l10n.t('By count')}`, sort: 'count' },
];

/** Asks for the order of the rows. */
export async function askSort(choice: TreeChoice): Promise<void> {
  const picked = await window.showQuickPick(
    SORTS.map((row) => ({ ...row, description: row.sort === choice.options.sort ? l10n.t('now') : '' })),
    { placeHolder: l10n.t('Order of the rows') },
  );
  if (picked !== undefined) choice.choose({ sort: picked.sort });
}

/** Shows all articles of the folder, reading them with progress in the view where that was not done yet. */
export async function showFolder(
  view: TreeView<TreeNode>,
  viewId: string,
  choice: TreeChoice,
  folder: FolderIndex,
  index: ArticleIndex,
): Promise<void> {
  choice.choose({ scope: 'folder' });
  const reading = index.progress.status === 'stopped' ? folder.goOn() : folder.start();
  if (view.visible) await window.withProgress({ location: { viewId } }, () => reading);
}

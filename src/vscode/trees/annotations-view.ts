import { commands, Disposable, l10n, window } from 'vscode';
import { ArticleTree } from './article-tree.ts';
import { registerView, type TreeParts } from './register-view.ts';
import type { ShownAnnotations } from './shown-annotations.ts';
import { askFilter, askSort, showFolder } from './tree-actions.ts';
import type { TreeNode } from './tree-node.ts';

/** The Annotations view: what was tagged, by tag or by article, what is in doubt, and what is not found in the text. */
export function registerAnnotationsView(
  parts: TreeParts,
  annotations: ShownAnnotations,
): { tree: ArticleTree; disposable: Disposable } {
  const { folder, index, codebooks } = parts;
  const { choice } = annotations;
  const tree = new ArticleTree(() => annotations.nodes());
  const view = window.createTreeView('pressmark.annotations', {
    treeDataProvider: tree,
    showCollapseAll: true,
    canSelectMany: true,
  });
  annotations.selected.of(view);
  const showBadge = (): void => {
    const lost = tree.roots.find(({ id }) => id === 'group:lost')?.children.length ?? 0;
    const tooltip =
      lost === 1
        ? l10n.t('1 passage was not found in the text')
        : l10n.t('{0} passages were not found in the text', lost);
    view.badge = lost === 0 ? undefined : { value: lost, tooltip };
  };
  const disposable = Disposable.from(
    registerView(view, tree, choice, parts, {
      filtered: 'pressmark.annotationsFiltered',
      scope: 'pressmark.annotationsScope',
    }),
    tree.onDidChangeTreeData(showBadge),
    codebooks.onDidChange(() => tree.refresh()),
    commands.registerCommand('pressmark.annotations.filter', () => askFilter(choice)),
    commands.registerCommand('pressmark.annotations.filterByTag', ({ subject }: TreeNode) => {
      if (subject.kind === 'tag') choice.choose({ onlyTag: subject.name });
    }),
    commands.registerCommand('pressmark.annotations.clearFilter', () => choice.choose({ filter: '', onlyTag: '' })),
    commands.registerCommand('pressmark.annotations.sort', () => askSort(choice)),
    commands.registerCommand('pressmark.annotations.groupByTag', () => choice.choose({ grouping: 'tag' })),
    commands.registerCommand('pressmark.annotations.groupByArticle', () => choice.choose({ grouping: 'article' })),
    commands.registerCommand('pressmark.annotations.showArticle', () => choice.choose({ scope: 'article' })),
    commands.registerCommand('pressmark.annotations.showFolder', () =>
      showFolder(view, 'pressmark.annotations', choice, folder, index),
    ),
  );
  return { tree, disposable };
}

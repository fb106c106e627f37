import { commands, Disposable, l10n, window } from 'vscode';
import type { Comparison } from '../../comparison/comparison-model.ts';
import { LEAST_ARTICLES, type ComparingParts } from './ask-comparison.ts';
import { numberText } from '../number-text.ts';
import { ArticleTree } from '../trees/article-tree.ts';
import { registerView, type TreeParts } from '../trees/register-view.ts';
import { askFilter, askSort } from '../trees/tree-actions.ts';
import { TreeChoice, type TreeOptions } from '../trees/tree-options.ts';
import type { TreeNode } from '../trees/tree-node.ts';
import type { ChosenReferences } from './chosen-references.ts';
import { sourceNodes } from './source-nodes.ts';

/** The Sources view: what several sources share, dispute or have alone. Somebody who looks at it has the folder compared. */
export function registerSourcesView(
  parts: TreeParts,
  { comparing, folder, index }: ComparingParts,
  references: ChosenReferences,
): { tree: ArticleTree; disposable: Disposable } {
  const choice = new TreeChoice({ scope: 'folder', sort: 'count' });
  let made: { comparison: Comparison; options: TreeOptions; nodes: readonly TreeNode[] } | undefined;
  // While somebody types the tree is asked again and again, and the comparison is the same.
  const nodes = (): readonly TreeNode[] => {
    const { comparison } = comparing;
    const { options } = choice;
    if (comparison === undefined || index.progress.read < LEAST_ARTICLES) return [];
    if (made?.comparison !== comparison || made.options !== options) {
      made = { comparison, options, nodes: sourceNodes(comparison, options, (quotation) => references.of(quotation)) };
    }
    return made.nodes;
  };
  const tree = new ArticleTree(nodes);
  const view = window.createTreeView('pressmark.sources', { treeDataProvider: tree, showCollapseAll: true });
  const shareNothing = (): string => {
    const { comparison } = comparing;
    if (comparison === undefined || comparison.articles.length < LEAST_ARTICLES || comparison.shared.length > 0)
      return '';
    return l10n.t('The {0} articles share no quotation.', numberText(comparison.articles.length));
  };
  const compare = async (): Promise<void> => {
    if (!view.visible) return;
    await window.withProgress({ location: { viewId: 'pressmark.sources' } }, async () => {
      await folder.start();
      if (index.progress.read >= LEAST_ARTICLES) await comparing.ask();
    });
  };
  void compare();
  const disposable = Disposable.from(
    registerView(view, tree, choice, parts, { filtered: 'pressmark.sourcesFiltered' }, shareNothing),
    view.onDidChangeVisibility(() => void compare()),
    comparing.onDidChange(() => choice.choose({})),
    references.onDidChange(() => {
      made = undefined;
      tree.refresh();
    }),
    commands.registerCommand('pressmark.sources.filter', () => askFilter(choice)),
    commands.registerCommand('pressmark.sources.clearFilter', () => choice.choose({ filter: '' })),
    commands.registerCommand('pressmark.sources.sort', () => askSort(choice)),
  );
  return { tree, disposable };
}

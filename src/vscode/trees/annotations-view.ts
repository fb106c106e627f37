import { commands, Disposable, window } from 'vscode';
import { tagHue } from '../../article/tag-hues.ts';
import { annotationNodes } from './annotation-nodes.ts';
import { ArticleTree } from './article-tree.ts';
import { registerView, type TreeParts } from './register-view.ts';
import { askFilter, askSort, showFolder } from './tree-actions.ts';
import { TreeChoice } from './tree-options.ts';

/** The Annotations view: what was tagged, by tag or by article, and what is not found in the text. */
export function registerAnnotationsView(parts: TreeParts): { tree: ArticleTree; disposable: Disposable } {
  const { shown, folder, index } = parts;
  const choice = new TreeChoice();
  const tree = new ArticleTree(() =>
    annotationNodes(shown.of(choice.options.scope), (tag) => `pressmark.tag${tagHue(tag)}Border`, choice.options),
  );
  const view = window.createTreeView('pressmark.annotations', { treeDataProvider: tree, showCollapseAll: true });
  const showBadge = (): void => {
    const lost = tree.roots.find(({ id }) => id === 'group:lost')?.children.length ?? 0;
    const tooltip = lost === 1 ? '1 passage was not found in the text' : `${lost} passages were not found in the text`;
    view.badge = lost === 0 ? undefined : { value: lost, tooltip };
  };
  const disposable = Disposable.from(
    registerView(view, tree, choice, parts, {
      filtered: 'pressmark.annotationsFiltered',
      scope: 'pressmark.annotationsScope',
    }),
    tree.onDidChangeTreeData(showBadge),
    commands.registerCommand('pressmark.annotations.filter', () => askFilter(choice)),
    commands.registerCommand('pressmark.annotations.clearFilter', () => choice.choose({ filter: '' })),
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

import { commands, Disposable, window } from 'vscode';
import type { SpeakerHues } from '../../workspace/speaker-hues.ts';
import { ArticleTree } from './article-tree.ts';
import { entityDrop } from './entity-drop.ts';
import { entityNodes } from './entity-nodes.ts';
import { registerView, type TreeParts } from './register-view.ts';
import { rowDrops } from './row-drops.ts';
import { askFilter, askSort, showFolder } from './tree-actions.ts';
import { TreeChoice } from './tree-options.ts';

/** The Entities view: who speaks, and who, what, where and when is named. */
export function registerEntitiesView(
  parts: TreeParts,
  hues: SpeakerHues,
): { tree: ArticleTree; disposable: Disposable } {
  const { shown, folder, index } = parts;
  const choice = new TreeChoice();
  const tree = new ArticleTree(() =>
    entityNodes(shown.of(choice.options.scope), ({ model }) => hues.of(model.analysis), choice.options),
  );
  const view = window.createTreeView('pressmark.entities', {
    treeDataProvider: tree,
    showCollapseAll: true,
    dragAndDropController: rowDrops('pressmark.entities', (rows, target) => {
      const drop = entityDrop(rows, target);
      return drop && commands.executeCommand('pressmark.mergeEntity', drop.dragged, drop.into);
    }),
  });
  parts.selectedEntities.of(view);
  const disposable = Disposable.from(
    registerView(view, tree, choice, parts, {
      filtered: 'pressmark.entitiesFiltered',
      scope: 'pressmark.entitiesScope',
    }),
    hues.onDidChange(() => tree.refresh()),
    commands.registerCommand('pressmark.entities.filter', () => askFilter(choice)),
    commands.registerCommand('pressmark.entities.clearFilter', () => choice.choose({ filter: '' })),
    commands.registerCommand('pressmark.entities.sort', () => askSort(choice)),
    commands.registerCommand('pressmark.entities.showArticle', () => choice.choose({ scope: 'article' })),
    commands.registerCommand('pressmark.entities.showFolder', () =>
      showFolder(view, 'pressmark.entities', choice, folder, index),
    ),
  );
  return { tree, disposable };
}

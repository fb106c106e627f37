import { commands, Disposable, type Memento, Uri } from 'vscode';
import type { ArticleSources } from '../../workspace/article-sources.ts';
import type { TreeParts } from '../trees/register-view.ts';
import type { ArticleTree } from '../trees/article-tree.ts';
import type { ComparingParts } from './ask-comparison.ts';
import { ChosenReferences } from './chosen-references.ts';
import { registerComparing } from './register-comparing.ts';
import { registerDifferenceHovers } from './difference-hovers.ts';
import { registerDifferenceProblems } from './difference-problems.ts';
import { registerSharedCommands } from './shared-commands.ts';
import { registerSharedKey } from './shared-key.ts';
import { registerSourcesView } from './sources-view.ts';
import { registerWordingDocuments } from './wording-documents.ts';

/** What several sources of one event say together: the Sources view, wordings side by side, and what shows in the article itself. */
export function registerSources(
  trees: TreeParts,
  comparingParts: ComparingParts,
  sources: ArticleSources,
  memory: Memento,
  docs: Uri,
): { tree: ArticleTree; disposable: Disposable } {
  const { store, index } = trees;
  const { comparing } = comparingParts;
  const references = new ChosenReferences(memory);
  const view = registerSourcesView(trees, comparingParts, references);
  const disposable = Disposable.from(
    view.disposable,
    registerComparing(store, comparingParts),
    registerSharedCommands({ ...comparingParts, store, sources }, references),
    registerWordingDocuments(store, comparingParts),
    registerSharedKey(store, sources, comparing),
    registerDifferenceHovers(store, sources, comparing),
    registerDifferenceProblems(store, index, sources, comparing, Uri.joinPath(docs, 'problems')),
    commands.registerCommand('pressmark.sources.explain', () =>
      commands.executeCommand('markdown.showPreview', Uri.joinPath(docs, 'comparison.md')),
    ),
  );
  return { tree: view.tree, disposable };
}

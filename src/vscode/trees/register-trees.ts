import { commands, Disposable, env, l10n } from 'vscode';
import type { SpeakerHues } from '../../workspace/speaker-hues.ts';
import { knownModel } from '../known-model.ts';
import { stepDone } from '../walkthrough-step.ts';
import { tell } from '../tell.ts';
import { registerAnnotationsView } from './annotations-view.ts';
import type { ArticleTree } from './article-tree.ts';
import { copiedQuotation } from './copied-quotation.ts';
import { registerDimmedRows } from './dimmed-rows.ts';
import { registerEntitiesView } from './entities-view.ts';
import type { TreeParts } from './register-view.ts';
import type { ShownAnnotations } from './shown-annotations.ts';
import type { TreeNode } from './tree-node.ts';

/** The trees of the sidebar and the commands that the rows of all share; `others` are registered by whoever made them. */
export function registerTrees(
  parts: TreeParts,
  hues: SpeakerHues,
  shownAnnotations: ShownAnnotations,
  ...others: readonly ArticleTree[]
): Disposable {
  const { index, folder, tour } = parts;
  const entities = registerEntitiesView(parts, hues);
  const annotations = registerAnnotationsView(parts, shownAnnotations);
  let reading: string | undefined;
  const tellReading = (): void => {
    const { status } = index.progress;
    if (status === reading) return;
    reading = status;
    void commands.executeCommand('setContext', 'pressmark.reading', status);
  };
  return Disposable.from(
    entities.disposable,
    annotations.disposable,
    registerDimmedRows(),
    index.onDidChange(tellReading),
    // Gives how far it came.
    commands.registerCommand('pressmark.stopReading', () => {
      index.stop();
      return index.progress;
    }),
    commands.registerCommand('pressmark.goOnReading', () => folder.goOn()),
    commands.registerCommand('pressmark.goToPassage', async (node: TreeNode) => {
      await tour.goTo(node);
      if (node.subject.kind === 'speaker') stepDone('pressmark.hasGoneToSpeaker');
    }),
    commands.registerCommand('pressmark.goToText', (node: TreeNode) => tour.goTo(node, true)),
    commands.registerCommand('pressmark.showMore', (more: TreeNode) => {
      for (const tree of [entities.tree, annotations.tree, ...others]) tree.showMore(more);
    }),
    commands.registerCommand('pressmark.copyLabel', (node: TreeNode) => env.clipboard.writeText(node.label)),
    commands.registerCommand('pressmark.copyFromTree', async ({ subject }: TreeNode) => {
      if (subject.kind !== 'quotation') return;
      const model = knownModel(parts, subject.uri);
      const quotation = model?.analysis.quotations.find(({ id }) => id === subject.id);
      if (model === undefined || quotation === undefined) return;
      await env.clipboard.writeText(copiedQuotation(model, quotation));
      tell(l10n.t('Copied with attribution'));
    }),
  );
}

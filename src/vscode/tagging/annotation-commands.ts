import { commands, Disposable, Selection, TextEditorRevealType, window } from 'vscode';
import type { Tagging } from '../../article/annotation-model.ts';
import { fromRange, toRange } from '../convert.ts';
import { activeArticle } from '../current-article.ts';
import type { TreeNode } from '../trees/tree-node.ts';
import { changeWords } from './change-tags.ts';
import type { TaggingParts } from './tagging-parts.ts';
import { taggingAt, taggingFrom } from './tagging-at.ts';

/** What a command on an annotation may be given: a row of the tree, or what a link in a hover names. */
type Argument = Pick<TreeNode, 'subject'> | { readonly uri: string; readonly id: string } | undefined;

/** Edit and Remove Annotation, in the tree, in a hover and at the cursor; Next and Previous; Undo and Redo. */
export function registerAnnotationCommands(parts: TaggingParts): Disposable {
  const { edits, store } = parts;
  return Disposable.from(
    commands.registerCommand('pressmark.editAnnotation', async (argument: Argument) => {
      const meant = annotationMeant(parts, argument);
      if (meant !== undefined) await changeWords(parts, meant.uri, meant.tagging);
    }),
    commands.registerCommand('pressmark.removeAnnotation', async (argument: Argument) => {
      const meant = annotationMeant(parts, argument);
      if (meant === undefined) return;
      const { uri, tagging } = meant;
      const what = tagging.tags.join(', ') || 'note';
      await edits.edit(`Removed ${what}`, what, { type: 'remove', uri, ids: [tagging.id] });
    }),
    commands.registerCommand('pressmark.nextAnnotation', () => step(store, 'next')),
    commands.registerCommand('pressmark.previousAnnotation', () => step(store, 'previous')),
    commands.registerCommand('pressmark.undoAnnotationChange', () => edits.undo()),
    commands.registerCommand('pressmark.redoAnnotationChange', () => edits.redo()),
  );
}

function annotationMeant(
  { store, sidecars }: Pick<TaggingParts, 'store' | 'sidecars'>,
  argument: Argument,
): { readonly uri: string; readonly tagging: Tagging } | undefined {
  if (argument !== undefined && 'subject' in argument) {
    return argument.subject.kind === 'annotation' ? annotationMeant({ store, sidecars }, argument.subject) : undefined;
  }
  if (argument !== undefined && 'id' in argument) {
    const { uri, id } = argument;
    const found = sidecars.annotationsOf(uri)?.taggings.find(({ tagging }) => tagging.id === id);
    return found === undefined ? undefined : { uri, tagging: found.tagging };
  }
  const editor = window.activeTextEditor;
  const article = activeArticle(store);
  if (editor === undefined || article === undefined) return undefined;
  const selection = fromRange(article.lines, editor.selection);
  const cursor = { start: selection.end, end: selection.end };
  const found = taggingAt(article.model.taggings, selection) ?? taggingAt(article.model.taggings, cursor);
  return found === undefined ? undefined : { uri: article.uri, tagging: found.tagging };
}

/** Selects the whole passage, so that it is seen and a screen reader says it. */
function step(store: TaggingParts['store'], direction: 'next' | 'previous'): void {
  const editor = window.activeTextEditor;
  const article = activeArticle(store);
  if (editor === undefined || article === undefined) return;
  const target = taggingFrom(article.model.taggings, fromRange(article.lines, editor.selection), direction);
  if (target === undefined) return;
  const range = toRange(article.lines, target);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

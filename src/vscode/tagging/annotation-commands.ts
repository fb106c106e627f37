import { commands, Disposable } from 'vscode';
import { plural } from '../article-counts.ts';
import type { TreeNode } from '../trees/tree-node.ts';
import {
  annotationMeant,
  annotationsMeant,
  type AnnotationArgument,
  type FoundAnnotation,
} from './annotations-meant.ts';
import { changeWords } from './change-tags.ts';
import { idsByArticle } from './ids-by-article.ts';
import type { TaggingParts } from './tagging-parts.ts';

/** Edit and Remove Annotation, in the tree, in a hover and at the cursor; Undo and Redo. */
export function registerAnnotationCommands(parts: TaggingParts): Disposable {
  const { edits } = parts;
  return Disposable.from(
    commands.registerCommand('pressmark.editAnnotation', async (argument: AnnotationArgument) => {
      const meant = await annotationMeant(parts, argument);
      if (meant !== undefined) await changeWords(parts, meant.uri, meant.tagging);
    }),
    commands.registerCommand('pressmark.removeAnnotation', async (argument: AnnotationArgument, rows?: TreeNode[]) => {
      const meant = await annotationsMeant(parts, argument, rows);
      if (meant.length === 0) return;
      const what = namedTogether(meant);
      const removals = [...idsByArticle(meant)].map(([uri, ids]) => ({ type: 'remove', uri, ids }) as const);
      await edits.edit(`Removed ${what}`, what, ...removals);
    }),
    commands.registerCommand('pressmark.undoAnnotationChange', () => edits.undo()),
    commands.registerCommand('pressmark.redoAnnotationChange', () => edits.redo()),
  );
}

/** One by its tags, several by their number. */
function namedTogether([first, ...more]: readonly FoundAnnotation[]): string {
  if (more.length > 0) return plural(more.length + 1, 'annotation');
  return first?.tagging.tags.join(', ') || 'note';
}

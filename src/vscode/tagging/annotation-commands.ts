import { commands, Disposable, l10n } from 'vscode';
import { counted } from '../../article/counted.ts';
import { translate } from '../translate.ts';
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
      await edits.edit(l10n.t('Removed {0}', what), what, ...removals);
    }),
    commands.registerCommand('pressmark.undoAnnotationChange', () => edits.undo()),
    commands.registerCommand('pressmark.redoAnnotationChange', () => edits.redo()),
  );
}

/** One by its tags, several by their number. */
function namedTogether([first, ...more]: readonly FoundAnnotation[]): string {
  if (more.length > 0) return counted(more.length + 1, 'annotation', translate);
  return first?.tagging.tags.join(', ') || l10n.t('note');
}

import { commands, type CommentReply, type CommentThread, Disposable, l10n } from 'vscode';
import { hull } from '../../article/span.ts';
import { annotationMeant, type AnnotationArgument } from '../tagging/annotations-meant.ts';
import { askAnnotator } from '../tagging/picking/ask-annotator.ts';
import type { TaggingParts } from '../tagging/tagging-parts.ts';
import type { AnnotationId } from '../trees/shown-annotations.ts';
import { ArticleThreads } from './article-threads.ts';
import type { ThreadComment } from './thread-comment.ts';

/** Threads on annotations: discuss, reply, resolve, and the notes that are too long for one line. */
export function registerThreads(parts: TaggingParts): Disposable {
  const { store, edits, annotator, tour } = parts;
  const threads = new ArticleThreads(store);
  const resolve = async (argument: CommentThread | AnnotationArgument, isResolved: boolean): Promise<void> => {
    const meant =
      argument !== undefined && 'comments' in argument ? threads.annotationOf(argument) : await named(argument);
    if (meant === undefined) return;
    await askAnnotator(annotator);
    const done = isResolved ? l10n.t('Thread resolved') : l10n.t('Thread opened again');
    await edits.edit(done, l10n.t('The thread'), { type: 'resolve', isResolved, ...meant });
  };
  const named = async (argument: AnnotationArgument): Promise<AnnotationId | undefined> => {
    const meant = await annotationMeant(parts, argument);
    return meant === undefined ? undefined : { uri: meant.uri, id: meant.tagging.id };
  };
  return Disposable.from(
    threads,
    commands.registerCommand('pressmark.discuss', async (argument: AnnotationArgument) => {
      const meant = await annotationMeant(parts, argument);
      if (meant === undefined || !('spans' in meant.anchor)) return;
      const { uri, tagging, anchor } = meant;
      await tour.show({ uri, span: hull(anchor.spans) }, true);
      threads.open({ uri, id: tagging.id });
    }),
    commands.registerCommand('pressmark.reply', async ({ thread, text }: CommentReply) => {
      const meant = threads.annotationOf(thread);
      if (meant === undefined || text.trim() === '') return;
      await askAnnotator(annotator);
      await edits.edit(l10n.t('Replied'), l10n.t('The reply'), { type: 'reply', text: text.trim(), ...meant });
    }),
    commands.registerCommand('pressmark.resolveThread', (about: CommentThread | AnnotationArgument) =>
      resolve(about, true),
    ),
    commands.registerCommand('pressmark.reopenThread', (about: CommentThread | AnnotationArgument) =>
      resolve(about, false),
    ),
    commands.registerCommand('pressmark.removeReply', async ({ uri, id }: ThreadComment) => {
      await edits.edit(l10n.t('Reply removed'), l10n.t('The thread'), { type: 'remove', uri, ids: [id] });
    }),
    commands.registerCommand('pressmark.editThreadNote', (comment: ThreadComment) => threads.edit(comment, true)),
    commands.registerCommand('pressmark.cancelThreadNote', (comment: ThreadComment) => threads.restore(comment)),
    commands.registerCommand('pressmark.saveThreadNote', async (comment: ThreadComment) => {
      const { uri, id } = comment;
      threads.edit(comment, false);
      const note = comment.body.trim();
      await edits.edit(l10n.t('Note saved'), l10n.t('The note'), {
        type: 'reword',
        uri,
        id,
        note: note === '' ? undefined : note,
      });
      threads.restore(comment);
    }),
  );
}

import {
  type Comment,
  CommentMode,
  comments,
  type CommentThread,
  CommentThreadCollapsibleState,
  CommentThreadState,
  Disposable,
  l10n,
  Uri,
  workspace,
} from 'vscode';
import type { Tagging } from '../../article/annotation-model.ts';
import { hull } from '../../article/span.ts';
import type { ArticleStore } from '../../workspace/article-store.ts';
import { toRange } from '../convert.ts';
import { currentArticle } from '../current-article.ts';
import type { AnnotationId } from '../trees/shown-annotations.ts';
import { hasThread, threadComments } from './thread-comment.ts';

interface Shown {
  readonly thread: CommentThread;
  /** What the thread was made of: where it is the same, the thread is left alone, and whatever is being typed in it. */
  said: string;
}

/** The threads of annotations in the open articles, in the editor and in the Comments panel. */
export class ArticleThreads implements Disposable {
  readonly #store: ArticleStore;
  readonly #controller = comments.createCommentController('pressmark.threads', 'Pressmark');
  readonly #subscription: Disposable;
  /** By article, then by annotation. */
  readonly #shown = new Map<string, Map<string, Shown>>();
  /** Annotations that somebody wants to discuss, though nobody has yet. */
  readonly #asked = new Set<string>();

  constructor(store: ArticleStore) {
    this.#store = store;
    this.#controller.options = { prompt: l10n.t('Reply…'), placeHolder: l10n.t('Write a reply') };
    this.#subscription = Disposable.from(
      this.#controller,
      store.onDidChange(({ uri, what }) => {
        if (what === 'closed') this.#close(uri);
        else this.#show(uri);
      }),
    );
  }

  /** The annotation that a thread is about. */
  annotationOf(thread: CommentThread): AnnotationId | undefined {
    for (const [uri, threads] of this.#shown) {
      for (const [id, shown] of threads) if (shown.thread === thread) return { uri, id };
    }
    return undefined;
  }

  /** Opens the thread of an annotation, begun where there is none. Its article must be shown. */
  open({ uri, id }: AnnotationId): void {
    this.#asked.add(id);
    this.#show(uri);
    const shown = this.#shown.get(uri)?.get(id);
    if (shown !== undefined) shown.thread.collapsibleState = CommentThreadCollapsibleState.Expanded;
  }

  /** Lets a comment be edited, or not any more. */
  edit(comment: Comment, isEdited: boolean): void {
    for (const { thread } of [...this.#shown.values()].flatMap((threads) => [...threads.values()])) {
      if (!thread.comments.includes(comment)) continue;
      comment.mode = isEdited ? CommentMode.Editing : CommentMode.Preview;
      // The editor looks at comments anew when it is given a new list of them.
      thread.comments = [...thread.comments];
    }
  }

  /** Shows the threads of an article as they are, also where somebody had begun to change one. */
  restore({ uri, id }: AnnotationId): void {
    const shown = this.#shown.get(uri)?.get(id);
    if (shown !== undefined) shown.said = '';
    this.#show(uri);
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  #show(uri: string): void {
    const document = workspace.textDocuments.find((other) => other.uri.toString() === uri);
    const article = document === undefined ? undefined : currentArticle(this.#store, document);
    // Behind its document by an edit: the editor moves the threads itself, until the analysis is there.
    if (article === undefined) return;
    const before = this.#shown.get(uri) ?? new Map<string, Shown>();
    const now = new Map<string, Shown>();
    for (const { tagging, anchor } of article.model.taggings) {
      if (!('spans' in anchor) || !(hasThread(tagging) || this.#asked.has(tagging.id))) continue;
      const range = toRange(article.lines, hull(anchor.spans));
      const known = before.get(tagging.id);
      const shown = known ?? { thread: this.#controller.createCommentThread(Uri.parse(uri), range, []), said: '' };
      if (known !== undefined && known.thread.range?.isEqual(range) !== true) known.thread.range = range;
      tell(shown, uri, tagging);
      now.set(tagging.id, shown);
    }
    for (const [id, { thread }] of before) if (!now.has(id)) thread.dispose();
    this.#shown.set(uri, now);
  }

  #close(uri: string): void {
    for (const [id, { thread }] of this.#shown.get(uri) ?? []) {
      thread.dispose();
      this.#asked.delete(id);
    }
    this.#shown.delete(uri);
  }
}

function tell(shown: Shown, uri: string, tagging: Tagging): void {
  const { thread } = shown;
  const { tags, note, replies, resolved } = tagging;
  const said = JSON.stringify([tags, note, replies, resolved]);
  if (said === shown.said) return;
  shown.said = said;
  thread.comments = threadComments(uri, tagging);
  thread.label =
    resolved === undefined
      ? tags.join(', ') || l10n.t('Note')
      : l10n.t('Resolved by {0}', resolved.creator ?? l10n.t('somebody'));
  thread.state = resolved === undefined ? CommentThreadState.Unresolved : CommentThreadState.Resolved;
  thread.contextValue = resolved === undefined ? 'open' : 'resolved';
}

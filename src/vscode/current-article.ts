import { type CancellationToken, type Disposable, type TextDocument, type TextEditor, window } from 'vscode';
import type { Article, ArticleStore } from '../workspace/article-store.ts';

/** How long an answer waits for an analysis: one of 1 MB is there much sooner. */
const PATIENCE_MS = 10_000;

/** Scheme of the documents in which comments are written. */
const COMMENT = 'comment';

/** The article of a document, if it describes the document as it is now: answers about places must not be behind. */
export function currentArticle(store: ArticleStore, document: TextDocument): Article | undefined {
  const article = store.get(document.uri.toString());
  return article?.version === document.version ? article : undefined;
}

/** The same, waiting for the analysis where it still runs; for questions that the editor asks once and not again. */
export async function awaitedArticle(
  store: ArticleStore,
  document: TextDocument,
  token: CancellationToken,
): Promise<Article | undefined> {
  const waits: Disposable[] = [];
  if (currentArticle(store, document) === undefined) {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, PATIENCE_MS);
      waits.push(
        { dispose: () => clearTimeout(timer) },
        token.onCancellationRequested(() => resolve()),
        store.onDidChange(() => {
          if (currentArticle(store, document) !== undefined) resolve();
        }),
      );
    });
  }
  for (const wait of waits) wait.dispose();
  return token.isCancellationRequested ? undefined : currentArticle(store, document);
}

/** The article in the active editor, if it describes it as it is now. */
export function activeArticle(store: ArticleStore): Article | undefined {
  const document = window.activeTextEditor?.document;
  return document === undefined ? undefined : currentArticle(store, document);
}

/**
 * The editor that views are about: the active one. While somebody writes a comment in it, or looks at what is no text,
 * as at a report beside it, it is the one that is still to be seen.
 */
export function shownEditor(): TextEditor | undefined {
  const active = window.activeTextEditor;
  if (active !== undefined && active.document.uri.scheme !== COMMENT) return active;
  // Output and comments are text as well, but stand in no column.
  return window.visibleTextEditors.find(
    ({ document, viewColumn }) => viewColumn !== undefined && document.uri.scheme !== COMMENT,
  );
}

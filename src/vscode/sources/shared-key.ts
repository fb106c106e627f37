import { Disposable, window } from 'vscode';
import type { ArticleSources } from '../../workspace/article-sources.ts';
import type { ArticleStore } from '../../workspace/article-store.ts';
import type { ComparisonStore } from '../../workspace/comparison-store.ts';
import { contextSetter } from '../context-setter.ts';
import { fromRange } from '../convert.ts';
import { activeArticle } from '../current-article.ts';

/** Tells the editor whether the cursor is in a quotation that other sources have too: `pressmark.inSharedQuotation`. */
export function registerSharedKey(
  store: ArticleStore,
  sources: ArticleSources,
  comparing: ComparisonStore,
): Disposable {
  const set = contextSetter();
  const update = (): void => {
    const editor = window.activeTextEditor;
    const article = activeArticle(store);
    // Behind the document by an edit: what was true stays until the analysis is there.
    if (editor !== undefined && article === undefined && store.has(editor.document.uri.toString())) return;
    const isShared = article !== undefined && editor !== undefined && sources.at(article, fromRange(article.lines, editor.selection).end) !== undefined; // prettier-ignore
    set('pressmark.inSharedQuotation', isShared);
  };
  update();
  return Disposable.from(
    store.onDidChange(update),
    comparing.onDidChange(update),
    window.onDidChangeActiveTextEditor(update),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) update();
    }),
  );
}

import { Disposable, window } from 'vscode';
import type { ArticleStore } from '../workspace/article-store.ts';
import { fromRange } from './convert.ts';
import { activeArticle, shownEditor } from './current-article.ts';
import { quotationAt } from './tagging/passages/passage-of.ts';
import { contextSetter } from './context-setter.ts';

/**
 * Tells the editor what menus, keys and welcome texts depend on: `pressmark.editor` is `none`, `other` or `article`,
 * `pressmark.isArticle` and `pressmark.hasQuotations` are about the active editor, `pressmark.inQuotation` and
 * `pressmark.onDate` about its cursor. Set only when they change.
 */
export function registerContextKeys(store: ArticleStore): Disposable {
  const set = contextSetter();
  const update = (): void => {
    const uri = shownEditor()?.document.uri.toString();
    const isArticle = uri !== undefined && store.has(uri);
    const quotations = uri === undefined ? undefined : store.get(uri)?.model.analysis.quotations;
    set('pressmark.editor', uri === undefined ? 'none' : isArticle ? 'article' : 'other');
    // What commands on the text need: beside a report that is looked at, there is none.
    const isText = window.activeTextEditor !== undefined;
    set('pressmark.isArticle', isText && isArticle);
    set('pressmark.hasQuotations', isText && (quotations?.some(({ type }) => type !== 'scare') ?? false));
    place();
  };
  const place = (): void => {
    const editor = window.activeTextEditor;
    const article = activeArticle(store);
    // Behind the document by an edit: what was true stays until the analysis is there.
    if (editor !== undefined && article === undefined && store.has(editor.document.uri.toString())) return;
    const analysis = article?.model.analysis;
    const cursor = article === undefined || editor === undefined ? -1 : fromRange(article.lines, editor.selection).end;
    set('pressmark.inQuotation', analysis !== undefined && quotationAt(analysis, cursor) !== undefined);
    set(
      'pressmark.onDate',
      analysis?.timeExpressions.some(({ start, end }) => start <= cursor && cursor <= end) ?? false,
    );
  };
  update();
  return Disposable.from(
    store.onDidChange(update),
    window.onDidChangeActiveTextEditor(update),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) place();
    }),
  );
}

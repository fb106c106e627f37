import { commands, Disposable, window } from 'vscode';
import type { ArticleStore } from '../workspace/article-store.ts';

/**
 * Tells the editor what menus, keys and welcome texts depend on: `pressmark.editor` is `none`, `other` or `article`,
 * `pressmark.isArticle` and `pressmark.hasQuotations` are about the active editor. Set only when they change.
 */
export function registerContextKeys(store: ArticleStore): Disposable {
  const known = new Map<string, unknown>();
  const set = (key: string, value: unknown): void => {
    if (known.get(key) === value) return;
    known.set(key, value);
    void commands.executeCommand('setContext', key, value);
  };
  const update = (): void => {
    const uri = window.activeTextEditor?.document.uri.toString();
    const isArticle = uri !== undefined && store.has(uri);
    const quotations = uri === undefined ? undefined : store.get(uri)?.model.analysis.quotations;
    set('pressmark.editor', uri === undefined ? 'none' : isArticle ? 'article' : 'other');
    set('pressmark.isArticle', isArticle);
    set('pressmark.hasQuotations', quotations?.some(({ type }) => type !== 'scare') ?? false);
  };
  update();
  return Disposable.from(store.onDidChange(update), window.onDidChangeActiveTextEditor(update));
}

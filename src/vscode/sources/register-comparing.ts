import { Disposable } from 'vscode';
import type { ArticleStore } from '../../workspace/article-store.ts';
import { contextSetter } from '../context-setter.ts';
import { type ComparingParts, LEAST_ARTICLES } from './ask-comparison.ts';

/**
 * Compares on its own once an article is open and the folder was read, never fewer than two articles. Tells menus and
 * welcome texts that there are two, or may be, `pressmark.canCompare`, and what became of them: `pressmark.compared` is `not` yet,
 * `nothing` where they share no quotation, else `shared`.
 */
export function registerComparing(store: ArticleStore, { comparing, index }: ComparingParts): Disposable {
  const set = contextSetter();
  let isAsked = false;
  const follow = (): void => {
    const { status, total } = index.progress;
    const isOpen = store.articles().length > 0;
    // Where the folder is read when somebody asks, it may have two: to ask is to read it.
    set('pressmark.canCompare', status === 'idle' ? isOpen : total >= LEAST_ARTICLES);
    // Once: from then on it follows the articles by itself, and not at every key.
    if (isAsked || status !== 'done' || total < LEAST_ARTICLES || !isOpen) return;
    isAsked = true;
    void comparing.ask();
  };
  const tell = (): void => {
    const shared = comparing.comparison?.shared.length;
    set('pressmark.compared', shared === undefined ? 'not' : shared === 0 ? 'nothing' : 'shared');
  };
  tell();
  follow();
  return Disposable.from(index.onDidChange(follow), store.onDidChange(follow), comparing.onDidChange(tell));
}

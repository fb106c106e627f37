import { Disposable, window } from 'vscode';
import type { ArticleIndex, IndexedArticle } from '../../workspace/article-index.ts';
import type { ArticleStore } from '../../workspace/article-store.ts';
import { Emitter, type Event } from '../../workspace/event.ts';
import type { Scope } from './tree-options.ts';
import { shownEditor } from '../current-article.ts';

/** Which articles the trees are about: the one in the editor, or all of the folder. Tells when any of them changes. */
export class ShownArticles implements Disposable {
  readonly #store: ArticleStore;
  readonly #index: ArticleIndex;
  readonly #changed = new Emitter<void>();
  readonly #subscription: Disposable;
  readonly onDidChange: Event<void> = this.#changed.event;

  constructor(store: ArticleStore, index: ArticleIndex) {
    this.#store = store;
    this.#index = index;
    const changed = (): void => this.#changed.fire();
    this.#subscription = Disposable.from(
      store.onDidChange(changed),
      index.onDidChange(changed),
      window.onDidChangeActiveTextEditor(changed),
    );
  }

  of(scope: Scope): readonly IndexedArticle[] {
    if (scope === 'folder') return this.#index.articles();
    const uri = shownEditor()?.document.uri.toString();
    const article = uri === undefined ? undefined : this.#store.get(uri);
    return article === undefined ? [] : [{ uri: article.uri, model: article.model }];
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}

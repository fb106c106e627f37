import { Disposable, window } from 'vscode';
import type { ArticleIndex, IndexedArticle } from '../../workspace/article-index.ts';
import type { ArticleStore } from '../../workspace/article-store.ts';
import { Emitter, type Event } from '../../workspace/event.ts';
import type { Scope } from './tree-options.ts';
import { shownEditor } from '../current-article.ts';
import type { ArticleModel } from '../../article/article-model.ts';

/** So many articles of a folder are shown at once, and all that are annotated: each is held open for it. */
export const MOST_SHOWN = 500;

interface Opened {
  readonly version: number;
  readonly model: ArticleModel;
}

/**
 * Which articles the trees are about: the one in the editor, or those of the folder, opened in slices while they are asked
 * for. Tells when any of them changes.
 */
export class ShownArticles implements Disposable {
  readonly #store: ArticleStore;
  readonly #index: ArticleIndex;
  readonly #changed = new Emitter<void>();
  readonly #subscription: Disposable;
  /** Articles of the folder as they were when they were opened here, in its order. */
  #opened = new Map<string, Opened>();
  /** Whether somebody asked for the folder since it was last looked through. */
  #isAsked = false;
  #looking = 0;
  /** Whether something was opened or let go of that nobody was told of. */
  #isUntold = false;
  readonly onDidChange: Event<void> = this.#changed.event;

  constructor(store: ArticleStore, index: ArticleIndex) {
    this.#store = store;
    this.#index = index;
    const changed = (): void => this.#changed.fire();
    this.#subscription = Disposable.from(
      store.onDidChange(changed),
      index.onDidChange(() => {
        void this.#look();
        changed();
      }),
      window.onDidChangeActiveTextEditor(changed),
    );
  }

  of(scope: Scope): readonly IndexedArticle[] {
    if (scope === 'folder') return this.#ofFolder();
    const uri = shownEditor()?.document.uri.toString();
    const article = uri === undefined ? undefined : this.#store.get(uri);
    return article === undefined ? [] : [{ uri: article.uri, model: article.model }];
  }

  dispose(): void {
    this.#looking += 1;
    this.#subscription.dispose();
  }

  #ofFolder(): readonly IndexedArticle[] {
    const isFirst = !this.#isAsked && this.#opened.size === 0;
    this.#isAsked = true;
    if (isFirst) void this.#look();
    return [...this.#opened].map(([uri, { model }]) => ({ uri, model: this.#store.get(uri)?.model ?? model }));
  }

  /** Opens what is new or has changed, and lets go of what nobody asks for any more. */
  async #look(): Promise<void> {
    this.#looking += 1;
    const looking = this.#looking;
    const uris = this.#isAsked ? this.#wanted() : [];
    if (uris.length === 0 && this.#opened.size === 0) return;
    this.#isAsked = false;
    const opened = new Map<string, Opened>();
    if (uris.length !== this.#opened.size) this.#isUntold = true;
    await this.#index.inSlices(
      uris,
      (uri) => {
        const version = this.#index.versionOf(uri);
        const known = this.#opened.get(uri);
        if (version === undefined) return;
        if (known?.version === version) return void opened.set(uri, known);
        this.#isUntold = true;
        for (const { model } of this.#index.articles([uri])) opened.set(uri, { version, model });
      },
      () => looking !== this.#looking,
    );
    if (looking !== this.#looking) {
      // What was opened need not be opened again by the look that came between.
      for (const [uri, one] of opened) this.#opened.set(uri, one);
      return;
    }
    this.#opened = opened;
    if (!this.#isUntold) return;
    this.#isUntold = false;
    this.#changed.fire();
  }

  #wanted(): string[] {
    const first = this.#index.uris().slice(0, MOST_SHOWN);
    const annotated = [...this.#index.annotated()].map(({ uri }) => uri);
    return annotated.length === 0 ? first : [...new Set([...first, ...annotated])];
  }
}

import type { ArticleIndex, IndexedArticle } from '../../workspace/article-index.ts';
import { type Disposable, Emitter, type Event } from '../../workspace/event.ts';
import { occurrencesOf } from './passages/occurrences.ts';
import { MOST_OCCURRENCES } from './picking/occurrence-rows.ts';

/**
 * The articles of the folder but one that hold some words, however written: looked for in slices, by their texts alone,
 * and again in those that change.
 */
export class ArticlesWithWords implements Disposable {
  readonly #index: ArticleIndex;
  readonly #words: string;
  readonly #but: string;
  readonly #listening: Disposable;
  readonly #changed = new Emitter<void>();
  /** Which version of an article was looked at, and how often it holds the words. */
  readonly #seen = new Map<string, { readonly version: number; readonly places: number }>();
  #looking = 0;
  #isLooking = false;

  /** Fires when there may be others, and when all were looked at. */
  readonly onDidChange: Event<void> = this.#changed.event;

  constructor(index: ArticleIndex, words: string, but: string) {
    this.#index = index;
    this.#words = words;
    this.#but = but;
    this.#listening = index.onDidChange(() => void this.#look());
    void this.#look();
  }

  get isLooking(): boolean {
    return this.#isLooking;
  }

  /** In the order of the folder, as many as hold all the places that are shown. */
  articles(): IndexedArticle[] {
    const holding: string[] = [];
    let places = 0;
    for (const uri of this.#index.uris()) {
      const here = this.#seen.get(uri)?.places ?? 0;
      if (here === 0) continue;
      holding.push(uri);
      places += here;
      if (places >= MOST_OCCURRENCES) break;
    }
    return holding.flatMap((uri) => {
      const model = this.#index.get(uri);
      return model === undefined ? [] : [{ uri, model }];
    });
  }

  dispose(): void {
    this.#looking += 1;
    this.#listening.dispose();
  }

  async #look(): Promise<void> {
    this.#looking += 1;
    const looking = this.#looking;
    const isOver = (): boolean => looking !== this.#looking;
    this.#isLooking = true;
    await this.#index.inSlices(this.#index.uris(), (uri) => this.#lookAt(uri), isOver);
    if (isOver()) return;
    this.#isLooking = false;
    this.#changed.fire();
  }

  #lookAt(uri: string): void {
    const version = this.#index.versionOf(uri);
    if (uri === this.#but || version === undefined || this.#seen.get(uri)?.version === version) return;
    const text = this.#index.textOf(uri) ?? '';
    this.#seen.set(uri, { version, places: occurrencesOf(text, this.#words, 'however written').length });
  }
}

import { Emitter, type Event } from '../../workspace/event.ts';

export type Scope = 'article' | 'folder';
export type Sort = 'text' | 'name' | 'count';
/** How the annotations are gathered. */
export type Grouping = 'tag' | 'article';

/** What a person chose for a tree. */
export interface TreeOptions {
  readonly scope: Scope;
  readonly sort: Sort;
  readonly grouping: Grouping;
  /** Words that a row must hold; empty: all rows. */
  readonly filter: string;
}

/** The options of one tree and who wants to hear of them. */
export class TreeChoice {
  #options: TreeOptions = { scope: 'article', sort: 'text', grouping: 'tag', filter: '' };
  readonly #changed = new Emitter<void>();
  readonly onDidChange: Event<void> = this.#changed.event;

  get options(): TreeOptions {
    return this.#options;
  }

  choose(options: Partial<TreeOptions>): void {
    this.#options = { ...this.#options, ...options };
    this.#changed.fire();
  }
}

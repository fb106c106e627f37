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
  /** The one tag whose annotations are shown; empty: those of all tags. */
  readonly onlyTag: string;
}

/** The options of one tree and who wants to hear of them. */
export class TreeChoice {
  #options: TreeOptions;
  readonly #changed = new Emitter<void>();
  readonly onDidChange: Event<void> = this.#changed.event;

  constructor(first: Partial<TreeOptions> = {}) {
    this.#options = { scope: 'article', sort: 'text', grouping: 'tag', filter: '', onlyTag: '', ...first };
  }

  get options(): TreeOptions {
    return this.#options;
  }

  /** What rows must be or hold to be shown, for people; undefined where all are. */
  get filterWords(): string | undefined {
    const { filter, onlyTag } = this.#options;
    const words = [onlyTag, filter === '' ? '' : `“${filter}”`].filter((part) => part !== '');
    return words.length === 0 ? undefined : words.join(', ');
  }

  choose(options: Partial<TreeOptions>): void {
    this.#options = { ...this.#options, ...options };
    this.#changed.fire();
  }
}

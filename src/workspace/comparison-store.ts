import type { comparisonSteps } from '../comparison/compare.ts';
import type { ComparedArticle } from '../comparison/compared-article.ts';
import type { Comparison } from '../comparison/comparison-model.ts';
import type { SettledNames } from '../comparison/linked-names.ts';
import { type Disposable, Emitter, type Event } from './event.ts';
import type { Scheduler } from './scheduler.ts';

/** Where the articles to compare come from. */
export interface ComparedArticles {
  /** Somebody wants them as they are now: gathers what is new, and from the first time on follows what changes. */
  gather(): void;
  /** All that were gathered; the same objects where nothing about them changed. */
  articles(): readonly ComparedArticle[];
  /** Whether more are being read or gathered: nothing is compared until they are there. */
  isReading(): boolean;
  /** Fires when either may have changed. */
  readonly onDidChange: Event<void>;
  /** What the folder says of names for good. */
  readonly settled?: SettledNames;
}

/** Loads what compares, when somebody asks for the first time: a window in which nothing is compared never pays for it. */
export type LoadComparing = () => Promise<typeof comparisonSteps>;

/**
 * What the articles of the folder say together, made anew in the background when they change, once somebody asked for
 * it. Views are functions of `comparison`; it is replaced as a whole, never mutated.
 */
export class ComparisonStore implements Disposable {
  readonly #source: ComparedArticles;
  readonly #scheduler: Scheduler;
  readonly #load: LoadComparing;
  readonly #changed = new Emitter<void>();
  readonly #subscription: Disposable;
  #comparison: Comparison | undefined;
  #isLoading = false;
  #steps: typeof comparisonSteps | undefined;
  #running: Disposable | undefined;
  #isWanted = false;
  #waiting: ((comparison: Comparison | undefined) => void)[] = [];

  /** Fires after `comparison` gives the new state. */
  readonly onDidChange: Event<void> = this.#changed.event;

  constructor(source: ComparedArticles, scheduler: Scheduler, load: LoadComparing) {
    this.#source = source;
    this.#scheduler = scheduler;
    this.#load = load;
    this.#subscription = source.onDidChange(() => this.#follow());
  }

  /** The last comparison; undefined until one was asked for and is done. It may be behind the articles for a moment. */
  get comparison(): Comparison | undefined {
    return this.#comparison;
  }

  /** Compares from now on. Resolves with a comparison of the articles as they are now, once they are read; undefined where it was stopped. */
  ask(): Promise<Comparison | undefined> {
    this.#isWanted = true;
    this.#source.gather();
    this.#follow();
    if (this.#comparison !== undefined && this.#isSettled()) return Promise.resolve(this.#comparison);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Drops what is being compared, and compares no more until somebody asks again; the last comparison stays. */
  stop(): void {
    this.#isWanted = false;
    this.#running?.dispose();
    this.#running = undefined;
    this.#tellWaiting(undefined);
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#running?.dispose();
    this.#waiting = [];
  }

  #isSettled(): boolean {
    return this.#running === undefined && !this.#source.isReading() && this.#isCurrent(this.#source.articles());
  }

  /** Whether the comparison is one of just these articles. */
  #isCurrent(articles: readonly ComparedArticle[]): boolean {
    const compared = new Set(this.#comparison?.articles);
    return compared.size === articles.length && articles.every((article) => compared.has(article));
  }

  /** One comparison at a time: what changes meanwhile is compared after it, so that constant change never starves it. */
  #follow(): void {
    if (!this.#isWanted || this.#running !== undefined || this.#source.isReading()) return;
    if (this.#steps === undefined) {
      void this.#loadOnce();
      return;
    }
    const articles = this.#source.articles();
    if (this.#comparison !== undefined && this.#isCurrent(articles)) {
      this.#tellWaiting(this.#comparison);
      return;
    }
    const steps = this.#steps(articles, this.#source.settled);
    this.#running = this.#scheduler.run(
      steps,
      (comparison) => {
        this.#running = undefined;
        this.#comparison = comparison;
        this.#changed.fire();
        this.#follow();
      },
      'background',
    );
  }

  async #loadOnce(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    this.#steps = await this.#load();
    this.#follow();
  }

  #tellWaiting(comparison: Comparison | undefined): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const tell of waiting) tell(comparison);
  }
}

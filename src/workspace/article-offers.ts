import type { OfferFinder } from '../annotations/suggestions/offer-finder.ts';
import { type Offer, openOffers } from '../annotations/suggestions/offers.ts';
import type { Analysis } from '../article/analysis-model.ts';
import type { ArticleModel } from '../article/article-model.ts';
import type { Codebook } from '../article/codebook.ts';
import type { ArticleStore } from './article-store.ts';
import type { CodebookStore } from './codebooks/codebook-store.ts';
import { type Disposable, Emitter, type Event } from './event.ts';
import type { Scheduler } from './scheduler.ts';

interface Entry {
  readonly finder: OfferFinder;
  /** What `offers` were found in, or are being looked for in. */
  asked?: { readonly analysis: Analysis; readonly codebook: Codebook };
  running?: Disposable;
  /** All that was found; absent while it is being looked for. */
  offers?: readonly Offer[];
  /** What is left of them, and of what it was made. */
  open?: { readonly model: ArticleModel; readonly left: readonly Offer[] };
}

const NONE: readonly never[] = [];

/** What it takes to know which tags are offered where. */
export interface OfferParts {
  readonly store: ArticleStore;
  readonly codebooks: CodebookStore;
  readonly scheduler: Scheduler;
  /** Whether somebody wants to see the offers in an article: only then are they looked for. */
  readonly isWanted: (uri: string) => boolean;
}

/**
 * The tags offered for passages of the open articles. Subscribe to the store after this one: then offers are there when
 * an article is painted, or follow soon where it is large.
 */
export class ArticleOffers implements Disposable {
  readonly #parts: OfferParts;
  readonly #entries = new Map<string, Entry>();
  readonly #changed = new Emitter<string>();
  readonly #subscriptions: readonly Disposable[];
  /** Makes finders, once their patterns were built. */
  #newFinder: (() => OfferFinder) | undefined;

  /** Fires with an article's URI when `of` gives something else for another reason than the store's. */
  readonly onDidChange: Event<string> = this.#changed.event;

  constructor(parts: OfferParts) {
    this.#parts = parts;
    this.#subscriptions = [
      parts.store.onDidChange(({ uri, what }) => {
        if (what === 'closed') this.#forget(uri);
        else this.#look(uri);
      }),
      parts.codebooks.onDidChange(() => this.lookAgain()),
    ];
  }

  /** The open offers of an article as it is in the store, in text order; none while they are being looked for. */
  of(uri: string): readonly Offer[] {
    const entry = this.#entries.get(uri);
    const model = this.#parts.store.get(uri)?.model;
    if (entry?.offers === undefined || entry.asked?.analysis !== model?.analysis || model === undefined) return NONE;
    if (entry.open?.model !== model) {
      entry.open = { model, left: openOffers(entry.offers, model.taggings, model.decisions) };
    }
    return entry.open.left;
  }

  /** To be called when `isWanted` may give another answer. */
  lookAgain(): void {
    for (const { uri } of this.#parts.store.articles()) {
      this.#look(uri);
      this.#changed.fire(uri);
    }
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    for (const uri of [...this.#entries.keys()]) this.#forget(uri);
  }

  #look(uri: string): void {
    const { store, codebooks, scheduler, isWanted } = this.#parts;
    const model = store.get(uri)?.model;
    if (model === undefined || !isWanted(uri)) {
      this.#forget(uri);
      return;
    }
    if (this.#newFinder === undefined) {
      void this.#load();
      return;
    }
    const entry = this.#entries.get(uri) ?? { finder: this.#newFinder() };
    this.#entries.set(uri, entry);
    const [analysis, codebook] = [model.analysis, codebooks.codebookOf(uri)];
    if (entry.asked?.analysis === analysis && entry.asked.codebook === codebook) return;
    entry.asked = { analysis, codebook };
    entry.running?.dispose();
    delete entry.offers;
    let isLate = false;
    entry.running = scheduler.run(entry.finder.steps(model.text, analysis, codebook), (offers) => {
      entry.offers = offers;
      if (isLate) this.#changed.fire(uri);
    });
    isLate = true;
  }

  /** Where nobody wants offers, waking does not pay for the patterns that find them. */
  async #load(): Promise<void> {
    const { OfferFinder: Finder } = await import('../annotations/suggestions/offer-finder.ts');
    this.#newFinder = () => new Finder();
    this.lookAgain();
  }

  #forget(uri: string): void {
    this.#entries.get(uri)?.running?.dispose();
    this.#entries.delete(uri);
  }
}

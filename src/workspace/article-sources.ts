import type { ArticleModel } from '../article/article-model.ts';
import type { Comparison } from '../comparison/comparison-model.ts';
import { type SharedPassage, sharedPassages } from '../comparison/shared-passages.ts';
import type { Event } from './event.ts';
import type { ComparisonStore } from './comparison-store.ts';

interface Made {
  readonly comparison: Comparison;
  readonly passages: readonly SharedPassage[];
}

/** What comparing says of the passages of an article as it is now; looked for once for each of its models. */
export class ArticleSources {
  readonly #comparing: ComparisonStore;
  readonly #made = new WeakMap<ArticleModel, Made>();

  /** Fires after `of` gives the new state for all articles. */
  readonly onDidChange: Event<void>;

  constructor(comparing: ComparisonStore) {
    this.#comparing = comparing;
    this.onDidChange = comparing.onDidChange;
  }

  /** The shared quotations of an article, in the order of the comparison; none before it was compared. */
  of({ uri, model }: { readonly uri: string; readonly model: ArticleModel }): readonly SharedPassage[] {
    const { comparison } = this.#comparing;
    if (comparison === undefined) return [];
    const known = this.#made.get(model);
    if (known?.comparison === comparison) return known.passages;
    const passages = sharedPassages(comparison, uri, model);
    this.#made.set(model, { comparison, passages });
    return passages;
  }

  /** The shared quotation at an offset of an article, its edges included. */
  at(article: { readonly uri: string; readonly model: ArticleModel }, offset: number): SharedPassage | undefined {
    return this.of(article).find(({ passages }) => passages.some(({ start, end }) => start <= offset && offset <= end));
  }
}

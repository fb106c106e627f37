import type { Analyzer, ArticleAnalyzer } from './analyzer.ts';

/**
 * An analyzer that is loaded when the first article needs it: the parser and the lexicons are most of the program, and
 * a window without an article never pays for them.
 */
export class LazyAnalyzer implements Analyzer {
  readonly #load: () => Promise<Analyzer>;
  #loading: Promise<void> | undefined;
  #loaded: Analyzer | undefined;

  constructor(load: () => Promise<Analyzer>) {
    this.#load = load;
  }

  /** Whether articles can be analyzed now. */
  get isLoaded(): boolean {
    return this.#loaded !== undefined;
  }

  /** Loads it, once; to be awaited before the first article. */
  load(): Promise<void> {
    this.#loading ??= this.#load().then((analyzer) => {
      this.#loaded = analyzer;
    });
    return this.#loading;
  }

  forArticle(): ArticleAnalyzer {
    if (this.#loaded === undefined) throw new Error('an article came before the analyzer was loaded');
    return this.#loaded.forArticle();
  }
}

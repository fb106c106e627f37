import { Disposable, type Uri, workspace } from 'vscode';
import type { ArticleIndex } from '../workspace/article-index.ts';
import type { ArticleStore } from '../workspace/article-store.ts';
import type { LazyAnalyzer } from '../workspace/lazy-analyzer.ts';
import type { SidecarStore } from '../workspace/sidecar-store.ts';
import { articleUriOf } from '../workspace/sidecar-uri.ts';
import { isAdmittedPath } from './article-admission.ts';
import { candidatePattern } from './folder-articles.ts';

/** Every sidecar of the folder; what a save leaves beside it is looked for by whoever reads it. */
const SIDECARS = '**/*.annotations.json';

/**
 * Reads the folder's articles and their annotations once the first article was opened, or a view asks, and follows the
 * files from then on.
 */
export class FolderIndex implements Disposable {
  readonly #index: ArticleIndex;
  readonly #store: ArticleStore;
  readonly #sidecars: SidecarStore;
  readonly #analyzer: LazyAnalyzer;
  readonly #subscription: Disposable;
  #watching: Disposable | undefined;
  #started: Promise<void> | undefined;

  constructor(index: ArticleIndex, store: ArticleStore, sidecars: SidecarStore, analyzer: LazyAnalyzer) {
    this.#index = index;
    this.#store = store;
    this.#sidecars = sidecars;
    this.#analyzer = analyzer;
    this.#subscription = Disposable.from(
      store.onDidChange(() => void this.start()),
      sidecars.onDidChange(({ uri, taggings, published }) => index.annotate(uri, taggings, published)),
      workspace.onDidChangeWorkspaceFolders(() => void this.#again()),
      workspace.onDidChangeConfiguration((change) => {
        const settings = ['pressmark.articles', 'pressmark.articlesExcluded', 'pressmark.index.folder'];
        if (settings.some((setting) => change.affectsConfiguration(setting))) void this.#again();
      }),
    );
  }

  /** Starts reading, if that was not done yet; resolves when it is done or stopped. */
  start(): Promise<void> {
    this.#started ??= this.#read();
    return this.#started;
  }

  /** Reads on after `ArticleIndex.stop`. */
  goOn(): Promise<void> {
    this.#started = this.#read();
    return this.#started;
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#watching?.dispose();
    this.#index.dispose();
  }

  async #again(): Promise<void> {
    if (this.#started !== undefined) await this.goOn();
  }

  async #read(): Promise<void> {
    this.#watch();
    await this.#analyzer.load();
    await this.#index.start();
    const sidecars = await workspace.findFiles(SIDECARS);
    await Promise.all(sidecars.map((uri) => this.#readSidecar(uri)));
  }

  #watch(): void {
    this.#watching?.dispose();
    const articles = (workspace.workspaceFolders ?? []).map((folder) =>
      workspace.createFileSystemWatcher(candidatePattern(folder)),
    );
    const sidecars = workspace.createFileSystemWatcher(SIDECARS, false, true, true);
    const changed = (uri: Uri): void => void this.#changed(uri);
    this.#watching = Disposable.from(
      ...articles,
      ...articles.flatMap((watcher) => [
        watcher.onDidCreate(changed),
        watcher.onDidChange(changed),
        watcher.onDidDelete((uri) => this.#index.removed(uri.toString())),
      ]),
      sidecars,
      sidecars.onDidCreate((uri) => void this.#readSidecar(uri)),
    );
  }

  async #changed(uri: Uri): Promise<void> {
    if (!isAdmittedPath(uri)) return;
    const key = uri.toString();
    await this.#index.changed(key);
    const text = this.#index.get(key)?.text;
    if (text !== undefined && !this.#store.has(key)) this.#sidecars.articleChangedOnDisk(key, text);
  }

  /** Reads the annotations of an article that is not open; those of open ones are read where they are opened. */
  async #readSidecar(uri: Uri): Promise<void> {
    const key = articleUriOf(uri.toString());
    const model = key === undefined ? undefined : this.#index.get(key);
    if (key === undefined || model === undefined || this.#sidecars.annotationsOf(key) !== undefined) return;
    const { taggings, published } = await this.#sidecars.articleOpened(key, model.text, model.analysis.metadata.url);
    this.#index.annotate(key, taggings, published);
  }
}

import { Disposable, Uri, workspace } from 'vscode';
import type { ArticleIndex } from '../workspace/article-index.ts';
import type { ArticleStore } from '../workspace/article-store.ts';
import type { LazyAnalyzer } from '../workspace/lazy-analyzer.ts';
import type { SidecarStore } from '../workspace/sidecars/sidecar-store.ts';
import { articleUriOf, SIDECAR_FILES, sidecarUriOf } from '../workspace/sidecars/sidecar-uri.ts';
import { isAdmittedPath } from './article-admission.ts';
import { candidatePattern } from './folder-articles.ts';
import { sidecarFiles } from './sidecar-files.ts';

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
      sidecars.onDidChange((annotations) => index.annotate(annotations.uri, annotations, annotations.published)),
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
    // Also those that are hidden from the file explorer.
    const sidecars = await sidecarFiles();
    const annotated = new Set(sidecars.map((uri) => articleUriOf(uri.toString())));
    await Promise.all([...annotated].map((uri) => this.#annotate(uri)));
  }

  #watch(): void {
    this.#watching?.dispose();
    const articles = (workspace.workspaceFolders ?? []).map((folder) =>
      workspace.createFileSystemWatcher(candidatePattern(folder)),
    );
    const sidecars = workspace.createFileSystemWatcher(SIDECAR_FILES, false, true, true);
    const changed = (uri: Uri): void => void this.#changed(uri);
    this.#watching = Disposable.from(
      ...articles,
      ...articles.flatMap((watcher) => [
        watcher.onDidCreate(changed),
        watcher.onDidChange(changed),
        watcher.onDidDelete((uri) => this.#index.removed(uri.toString())),
      ]),
      sidecars,
      sidecars.onDidCreate((uri) => void this.#annotate(articleUriOf(uri.toString()))),
    );
  }

  async #changed(uri: Uri): Promise<void> {
    if (!isAdmittedPath(uri)) return;
    const key = uri.toString();
    await this.#index.changed(key);
    const text = this.#index.get(key)?.text;
    if (text !== undefined && !this.#store.has(key)) this.#sidecars.articleChangedOnDisk(key, text);
    // The sidecar may have come first, by the same pull or rename.
    if (this.#sidecars.annotationsOf(key) !== undefined || (await exists(sidecarUriOf(key)))) await this.#annotate(key);
  }

  /** Gives an article of the index its annotations, read where they are not known; those of open ones are read where they are opened. */
  async #annotate(key: string | undefined): Promise<void> {
    const model = key === undefined ? undefined : this.#index.get(key);
    if (key === undefined || model === undefined) return;
    const known = this.#sidecars.annotationsOf(key);
    if (known === undefined && this.#store.has(key)) return;
    const { text, analysis } = model;
    const annotations = known ?? (await this.#sidecars.articleOpened(key, text, analysis.metadata.url));
    this.#index.annotate(key, annotations, annotations.published);
  }
}

async function exists(uri: string): Promise<boolean> {
  try {
    await workspace.fs.stat(Uri.parse(uri));
    return true;
  } catch {
    return false;
  }
}

import { Disposable, l10n, RelativePattern, Uri, window, workspace } from 'vscode';
import type { ArticleIndex } from '../workspace/article-index.ts';
import type { ArticleStore } from '../workspace/article-store.ts';
import { NO_ANNOTATIONS } from '../workspace/annotated-model.ts';
import type { SidecarStore } from '../workspace/sidecars/sidecar-store.ts';
import { articleUriOf, SIDECAR_FILES, sidecarUriOf } from '../workspace/sidecars/sidecar-uri.ts';
import { fileName } from './file-name.ts';
import { candidatePattern } from './folder-articles.ts';
import { FoldersChanged } from './folders-changed.ts';
import { sidecarFiles } from './sidecar-files.ts';

/** What the folder's articles are read with. */
export interface FolderIndexParts {
  readonly index: ArticleIndex;
  readonly store: ArticleStore;
  readonly sidecars: SidecarStore;
  /** Whether they are read without anybody asking, once the first article was opened. */
  readonly isEager: boolean;
}

/** So many annotated articles are looked at side by side. */
const SIDE_BY_SIDE = 8;

/**
 * Reads the folder's articles and their annotations once the first article was opened, or a view asks, and follows the
 * files from then on.
 */
export class FolderIndex implements Disposable {
  readonly #index: ArticleIndex;
  readonly #store: ArticleStore;
  readonly #sidecars: SidecarStore;
  readonly #subscription: Disposable;
  #watching: Disposable | undefined;
  #started: Promise<void> | undefined;

  constructor({ index, store, sidecars, isEager }: FolderIndexParts) {
    this.#index = index;
    this.#store = store;
    this.#sidecars = sidecars;
    this.#subscription = Disposable.from(
      store.onDidChange(() => {
        if (isEager) void this.start();
      }),
      sidecars.onDidChange((annotations) => index.annotate(annotations.uri, annotations, annotations.published)),
      index.onDidLeaveOut((uri) => {
        const words = l10n.t('{0} is left out of what is shown of the folder: it cannot be analyzed in the background. Its annotations are kept; open it to see them.', fileName(Uri.parse(uri))); // prettier-ignore
        void window.showWarningMessage(words);
      }),
      workspace.onDidChangeWorkspaceFolders(() => this.#settingsChanged()),
      workspace.onDidChangeConfiguration((change) => {
        const settings = ['pressmark.articles', 'pressmark.articlesExcluded', 'pressmark.index.folder'];
        if (settings.some((setting) => change.affectsConfiguration(setting))) this.#settingsChanged();
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

  #settingsChanged(): void {
    if (this.#started === undefined) return;
    this.#watch();
    void this.#lookAgain();
  }

  async #lookAgain(): Promise<void> {
    this.#started = this.#read(() => this.#index.lookAgain());
    await this.#started;
  }

  async #read(read = (): Promise<void> => this.#index.start()): Promise<void> {
    if (this.#watching === undefined) this.#watch();
    await read();
    // Also those that are hidden from the file explorer.
    const sidecars = await sidecarFiles();
    const annotated = [...new Set(sidecars.map((uri) => articleUriOf(uri.toString())))].values();
    await Promise.all(
      Array.from({ length: SIDE_BY_SIDE }, async () => {
        for (const uri of annotated) await this.#annotate(uri);
      }),
    );
    // The date may have been of the session before, and its file gone since.
    for (const uri of this.#index.dated()) {
      const known = this.#sidecars.annotationsOf(uri);
      this.#index.annotate(uri, known ?? NO_ANNOTATIONS, known?.published);
    }
  }

  #watch(): void {
    const before = this.#watching;
    const folders = workspace.workspaceFolders ?? [];
    const articles = folders.map((folder) => workspace.createFileSystemWatcher(candidatePattern(folder)));
    const everything = folders.map((folder) =>
      workspace.createFileSystemWatcher(new RelativePattern(folder, '**'), false, true, false),
    );
    const sidecars = workspace.createFileSystemWatcher(SIDECAR_FILES, false, true, true);
    const changed = (uri: Uri): void => void this.#changed(uri.toString());
    const foldersChanged = new FoldersChanged(this.#index, () => this.#lookAgain());
    this.#watching = Disposable.from(
      foldersChanged,
      ...articles,
      ...articles.flatMap((watcher) => [
        watcher.onDidCreate(changed),
        watcher.onDidChange(changed),
        watcher.onDidDelete(changed),
      ]),
      ...everything,
      ...everything.flatMap((watcher) => [
        watcher.onDidCreate((uri) => foldersChanged.created(uri)),
        watcher.onDidDelete((uri) => foldersChanged.deleted(uri)),
      ]),
      sidecars,
      sidecars.onDidCreate((uri) => void this.#annotate(articleUriOf(uri.toString()))),
    );
    // Only now: what happens meanwhile is told of by one of them.
    before?.dispose();
  }

  async #changed(key: string): Promise<void> {
    await this.#index.changed(key);
    const text = this.#index.textOf(key);
    if (text === undefined) return;
    if (!this.#store.has(key)) this.#sidecars.articleChangedOnDisk(key, text);
    // The sidecar may have come first, by the same pull or rename.
    if (this.#sidecars.annotationsOf(key) !== undefined || (await exists(sidecarUriOf(key)))) await this.#annotate(key);
  }

  /** Gives an article of the index its annotations, read where they are not known; those of open ones are read where they are opened. */
  async #annotate(key: string | undefined): Promise<void> {
    if (key === undefined || !this.#index.has(key)) return;
    let known = this.#sidecars.annotationsOf(key);
    if (known === undefined) {
      const model = this.#store.has(key) ? undefined : this.#index.get(key);
      if (model === undefined) return;
      known = await this.#sidecars.articleOpened(key, model.text, model.analysis.metadata.url);
    }
    this.#index.annotate(key, known, known.published);
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

import { Disposable, l10n, Uri, workspace } from 'vscode';
import { findAdoptions } from '../workspace/sidecars/sidecar-adoption.ts';
import type { ArticleIndex } from '../workspace/article-index.ts';
import type { ArticleStore } from '../workspace/article-store.ts';
import type { SidecarStore } from '../workspace/sidecars/sidecar-store.ts';
import { articleUriOf } from '../workspace/sidecars/sidecar-uri.ts';
import { workspaceFiles } from './workspace-files.ts';
import { sidecarFiles } from './sidecar-files.ts';
import { tellLonger } from './tell.ts';
import { fileName } from './file-name.ts';

/** Files must have been at rest for so long: whoever moves an article elsewhere may be about to move its sidecar too. */
const REST_MS = 2_000;

/**
 * Lets annotations follow their articles: one that is renamed or moved in the editor takes its sidecar along at once, one
 * that was renamed elsewhere is known again by its text. The sidecar of a deleted article stays where it is.
 */
export class ArticleMoves implements Disposable {
  readonly #sidecars: SidecarStore;
  readonly #store: ArticleStore;
  readonly #index: ArticleIndex;
  readonly #subscription: Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The articles of the folder when they were last looked through. */
  #known: ReadonlySet<string> = new Set();

  constructor(sidecars: SidecarStore, store: ArticleStore, index: ArticleIndex) {
    this.#sidecars = sidecars;
    this.#store = store;
    this.#index = index;
    this.#subscription = Disposable.from(
      workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) void this.#renamed(oldUri, newUri);
      }),
      index.onDidChange(() => this.#articlesChanged()),
    );
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscription.dispose();
  }

  async #renamed(from: Uri, to: Uri): Promise<void> {
    // A person who renames a sidecar wants it to be another's.
    if (articleUriOf(from.toString()) === undefined) await this.#sidecars.renamed(from.toString(), to.toString());
  }

  #articlesChanged(): void {
    if (this.#index.progress.status !== 'done') return;
    const now = this.#index.uris();
    if (now.length === this.#known.size && now.every((uri) => this.#known.has(uri))) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#lookThrough(), REST_MS);
  }

  async #lookThrough(): Promise<void> {
    const now = new Set(this.#index.uris());
    const gone = [...this.#known].filter((uri) => !now.has(uri) && !this.#store.has(uri));
    this.#known = now;
    // Also what is hidden from the file explorer.
    const sidecars = (await sidecarFiles()).map((uri) => uri.toString());
    const asSaved = [...now].flatMap((uri) => {
      const hash = this.#index.hashOf(uri);
      return hash === undefined ? [] : [{ uri, hash }];
    });
    for (const { from, to } of await findAdoptions(workspaceFiles, sidecars, asSaved)) {
      if (isDirty(from) || isDirty(to)) continue;
      await this.#sidecars.renamed(from, to);
      tellLonger(l10n.t('Annotations of {0} found again for {1}', fileName(Uri.parse(from)), fileName(Uri.parse(to))));
    }
    for (const uri of gone) await this.#sidecars.forget(uri);
  }
}

function isDirty(uri: string): boolean {
  return workspace.textDocuments.some((document) => document.isDirty && document.uri.toString() === uri);
}

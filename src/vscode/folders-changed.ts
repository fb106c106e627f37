import { type Disposable, FileType, Uri, workspace } from 'vscode';
import type { ArticleIndex } from '../workspace/article-index.ts';

/** Files come and go in bursts: they are looked at together, so long after the first. */
const REST_MS = 300;
/** Of more new files nobody asks which are folders. */
const MOST_ASKED = 50;

/**
 * Notices whole folders that come or go. The editor tells of a folder that was moved or deleted, and leaves out the files
 * in it.
 */
export class FoldersChanged implements Disposable {
  readonly #index: Pick<ArticleIndex, 'uris' | 'changed'>;
  readonly #lookAgain: () => Promise<void>;
  readonly #created = new Set<string>();
  readonly #deleted = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param lookAgain looks for articles that are not known */
  constructor(index: Pick<ArticleIndex, 'uris' | 'changed'>, lookAgain: () => Promise<void>) {
    this.#index = index;
    this.#lookAgain = lookAgain;
  }

  created(uri: Uri): void {
    this.#created.add(uri.toString());
    this.#soon();
  }

  deleted(uri: Uri): void {
    this.#deleted.add(uri.toString());
    this.#soon();
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  #soon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#look();
    }, REST_MS);
  }

  async #look(): Promise<void> {
    const created = [...this.#created];
    const deleted = new Set(this.#deleted);
    this.#created.clear();
    this.#deleted.clear();
    if (deleted.size > 0) {
      for (const uri of this.#index.uris()) if (isUnderOne(uri, deleted)) void this.#index.changed(uri);
    }
    if (created.length > MOST_ASKED || (await Promise.all(created.map(isFolder))).includes(true))
      await this.#lookAgain();
  }
}

function isUnderOne(uri: string, folders: ReadonlySet<string>): boolean {
  for (let end = uri.lastIndexOf('/'); end > 0; end = uri.lastIndexOf('/', end - 1)) {
    if (folders.has(uri.slice(0, end))) return true;
  }
  return false;
}

async function isFolder(uri: string): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(Uri.parse(uri))).type & FileType.Directory) !== 0;
  } catch {
    return false;
  }
}

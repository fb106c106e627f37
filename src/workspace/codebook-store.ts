import type { Codebook } from '../article/codebook.ts';
import { DEFAULT_CODEBOOK } from '../article/default-codebook.ts';
import { Emitter, type Event } from './event.ts';

/** The codebook in force for each article: that of the workspace folder it lies in, else the one that Pressmark brings. */
export class CodebookStore {
  readonly #changed = new Emitter<void>();

  /** Fires when `codebookOf` may give something else. */
  readonly onDidChange: Event<void> = this.#changed.event;

  /** @param uri URI of the article. */
  codebookOf(uri: string): Codebook {
    void uri;
    return DEFAULT_CODEBOOK;
  }
}

import type { Memento } from 'vscode';
import type { CodebookStore } from '../../workspace/codebooks/codebook-store.ts';
import { Emitter, type Event } from '../../workspace/event.ts';

const KEY = 'offersShown';

/**
 * Whether tags are offered: what the person chose for this folder, else only where the folder has a codebook of its own.
 * Whoever names rules in a codebook asked for offers; the codebook that Pressmark brings offers nothing unasked.
 */
export class OffersShown {
  readonly #memory: Memento;
  readonly #codebooks: CodebookStore;
  readonly #changed = new Emitter<void>();

  readonly onDidChange: Event<void> = this.#changed.event;

  constructor(memory: Memento, codebooks: CodebookStore) {
    this.#memory = memory;
    this.#codebooks = codebooks;
  }

  /** @param uri URI of the article */
  isShown(uri: string): boolean {
    return this.#memory.get<boolean>(KEY) ?? this.#codebooks.hasOwn(uri);
  }

  /** Resolves when the choice is remembered. */
  async show(isShown: boolean): Promise<void> {
    // The memory answers with the new state at once, before it is written.
    const remembered = this.#memory.update(KEY, isShown);
    this.#changed.fire();
    await remembered;
  }
}

import type { Memento } from 'vscode';
import { DEFAULT_CODEBOOK } from '../../../article/default-codebook.ts';
import { withUsed } from './tag-keys.ts';

const RECENT = 'tags.recent';
const KEYS = 'tags.keys';

/** The tags that Pressmark brings with a digit. */
const BROUGHT = DEFAULT_CODEBOOK.tags.filter(({ key }) => key !== undefined).map(({ label }) => label);

/** Which tags were used last in this folder, and which digits stand for which. */
export class TagMemory {
  readonly #memory: Memento;

  constructor(memory: Memento) {
    this.#memory = memory;
  }

  /** The last one used first. */
  get recent(): readonly string[] {
    return this.#memory.get<readonly string[]>(RECENT, []);
  }

  /** The tag of the digit 1 first. */
  get keys(): readonly string[] {
    return this.#memory.get<readonly string[]>(KEYS, BROUGHT);
  }

  async used(tag: string): Promise<void> {
    const { recent, keys } = withUsed(this, tag);
    await this.#memory.update(RECENT, recent);
    await this.#memory.update(KEYS, keys);
  }

  /** A tag has another name, or is part of another one now: its digit and its place go with it. */
  async renamed(from: string, to: string): Promise<void> {
    const other = (tags: readonly string[]): string[] => [...new Set(tags.map((tag) => (tag === from ? to : tag)))];
    await this.#memory.update(RECENT, other(this.recent));
    await this.#memory.update(KEYS, other(this.keys));
  }
}

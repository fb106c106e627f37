import { type Memento } from 'vscode';
import { Emitter, type Event } from '../workspace/event.ts';

const KEY = 'highlightingOff';

/** Whether articles are highlighted at all: one switch for the folder, remembered with it. */
export class Highlighting {
  readonly #memory: Memento;
  readonly #changed = new Emitter<void>();

  readonly onDidChange: Event<void> = this.#changed.event;

  constructor(memory: Memento) {
    this.#memory = memory;
  }

  get isOn(): boolean {
    return !this.#memory.get(KEY, false);
  }

  /** Switches it; resolves when that is remembered. */
  async toggle(): Promise<void> {
    // The memory answers with the new state at once, before it is written.
    const remembered = this.#memory.update(KEY, this.isOn);
    this.#changed.fire();
    await remembered;
  }
}

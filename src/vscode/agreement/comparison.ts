import { Emitter, type Event } from '../../workspace/event.ts';

/** Whose annotations are being compared, while somebody wants to see it. */
export class Comparison {
  #coders: readonly string[] = [];
  readonly #changed = new Emitter<void>();

  readonly onDidChange: Event<void> = this.#changed.event;

  /** Two people or more, by name; nobody where nothing is compared. */
  get coders(): readonly string[] {
    return this.#coders;
  }

  compare(coders: readonly string[]): void {
    this.#coders = coders;
    this.#changed.fire();
  }
}

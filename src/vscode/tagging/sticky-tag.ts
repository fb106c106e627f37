import { Emitter, type Event } from '../../workspace/event.ts';

/** The tag that every selection takes without a question, while one is kept on. It stays when articles are switched. */
export class StickyTag {
  #tag: string | undefined;
  readonly #changed = new Emitter<void>();
  readonly onDidChange: Event<void> = this.#changed.event;

  get tag(): string | undefined {
    return this.#tag;
  }

  keep(tag: string): void {
    this.#tag = tag;
    this.#changed.fire();
  }

  end(): void {
    this.#tag = undefined;
    this.#changed.fire();
  }
}

/** Something to be let go of: a listener, a running analysis. */
export interface Disposable {
  dispose(): void;
}

/** Subscribes a listener; the shape of an editor's events without the editor. */
export type Event<T> = (listener: (value: T) => void) => Disposable;

/** The side of an event that fires it. A listener added or removed while it fires counts from the next time on. */
export class Emitter<T> {
  readonly #listeners = new Set<(value: T) => void>();

  readonly event: Event<T> = (listener) => {
    // A listener subscribed twice is called twice.
    const own = (value: T): void => listener(value);
    this.#listeners.add(own);
    return { dispose: () => void this.#listeners.delete(own) };
  };

  /** A listener that throws keeps no other from hearing, nor whoever fired from going on: what was changed must be saved. */
  fire(value: T): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(value);
      } catch (error) {
        // As an error that nobody caught, to whoever logs those.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }
}

import { type Disposable, Emitter, type Event } from '../workspace/event.ts';

/** An event that stands for several others and fires at most once in some time, a while after the first of them. */
export class Resting implements Disposable {
  readonly #fired = new Emitter<void>();
  readonly #subscriptions: readonly Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly event: Event<void> = this.#fired.event;

  /** @param ms Least time between two calls, in milliseconds. Not put off again and again: constant change is told of too. */
  constructor(ms: number, ...events: readonly ((listener: () => void) => Disposable)[]) {
    const wait = (): void => {
      this.#timer ??= setTimeout(() => {
        this.#timer = undefined;
        this.#fired.fire();
      }, ms);
    };
    this.#subscriptions = events.map((event) => event(wait));
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}

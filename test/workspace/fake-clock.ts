import type { Clock } from '../../src/workspace/scheduler.ts';

/** Time that passes only when told to, and callbacks that wait until they are run. */
export class FakeClock implements Clock {
  #now = 0;
  readonly #waiting: (() => void)[] = [];

  now(): number {
    return this.#now;
  }

  later(callback: () => void): void {
    this.#waiting.push(callback);
  }

  pass(ms: number): void {
    this.#now += ms;
  }

  /** Runs the callback that waits longest; whether there was one. */
  runOne(): boolean {
    const callback = this.#waiting.shift();
    callback?.();
    return callback !== undefined;
  }

  runAll(): void {
    while (this.runOne());
  }
}

import type { Disposable } from './event.ts';

/** Where time comes from: the editor's host, or a test. */
export interface Clock {
  /** Milliseconds, from any start, never running backwards. */
  now(): number;
  /** Calls back once everybody else had a turn. */
  later(callback: () => void): void;
}

/** `foreground`: somebody looks at it. `background` runs only while no foreground work waits. */
export type Urgency = 'foreground' | 'background';

interface Task {
  /** Runs one step; whether that was the last. */
  step(): boolean;
}

/** How long work may hold the extension host at a stretch: half a frame. */
const SLICE_MS = 8;

/**
 * Drives generators in slices, so that a large article never holds the editor. Foreground work gets its first slice at
 * once, inside `run`: what fits in it, a small article or one edit, is done when `run` returns.
 */
export class Scheduler {
  readonly #clock: Clock;
  readonly #slice: number;
  readonly #waiting: Readonly<Record<Urgency, Set<Task>>> = { foreground: new Set(), background: new Set() };
  #booked = false;

  constructor(clock: Clock, sliceMs = SLICE_MS) {
    this.#clock = clock;
    this.#slice = sliceMs;
  }

  /** Runs `steps` to its end, then calls `done`. Disposing drops it: `done` is not called any more. */
  run<T>(steps: Iterator<void, T>, done: (result: T) => void, urgency: Urgency = 'foreground'): Disposable {
    const task: Task = {
      step: () => {
        const step = steps.next();
        if (step.done !== true) return false;
        // Out of the queue before `done`, which may start the next piece of work.
        this.#waiting[urgency].delete(task);
        done(step.value);
        return true;
      },
    };
    this.#waiting[urgency].add(task);
    if (urgency === 'foreground') this.#drive(task, urgency);
    this.#book();
    return { dispose: () => void this.#waiting[urgency].delete(task) };
  }

  #drive(task: Task, urgency: Urgency): void {
    const end = this.#clock.now() + this.#slice;
    try {
      while (!task.step()) {
        if (this.#clock.now() >= end) return;
      }
    } catch (fault) {
      // A step that throws is a fault of ours: it surfaces, and the rest of the queue still runs.
      this.#waiting[urgency].delete(task);
      this.#book();
      throw fault;
    }
  }

  #book(): void {
    const { foreground, background } = this.#waiting;
    if (this.#booked || foreground.size + background.size === 0) return;
    this.#booked = true;
    this.#clock.later(() => {
      this.#booked = false;
      const urgency = foreground.size > 0 ? 'foreground' : 'background';
      const [next] = this.#waiting[urgency];
      if (next !== undefined) this.#turn(next, urgency);
      this.#book();
    });
  }

  /** One slice for the task; an unfinished one goes to the end of its queue, so that several articles advance alike. */
  #turn(task: Task, urgency: Urgency): void {
    const queue = this.#waiting[urgency];
    this.#drive(task, urgency);
    if (queue.delete(task)) queue.add(task);
  }
}

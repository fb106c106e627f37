/** Work in steps: whoever drives it may pause at each `yield`, or drop it. */
export type Steps<T> = Generator<void, T>;

/** All steps at once. */
export function runToEnd<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

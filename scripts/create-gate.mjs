// @ts-check
import { Failure, say } from './say.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

/** Runs steps, times them and adds up what passed. */
export function createGate() {
  const sum = { passed: 0, failed: 0 };
  /** @type {string[]} */
  const times = [];
  /**
   * @param {string} name
   * @param {number} started
   * @param {Promise<Count>} work
   */
  const end = async (name, started, work) => {
    const count = await work.catch((error) => {
      say(error instanceof Failure ? error.message : String(error.stack ?? error));
      return { passed: 0, failed: 1 };
    });
    sum.passed += count.passed;
    sum.failed += count.failed;
    const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
    times.push(
      `${count.failed === 0 ? '✓' : '✗'} ${seconds} s  ${name}${count.failed ? `: ${count.failed} failed` : ''}`,
    );
    return count.failed === 0;
  };
  /**
   * A step with tests of its own.
   * @param {string} name
   * @param {() => Promise<Count>} work
   */
  const tests = async (name, work) => {
    say(`\n── ${name}`);
    return end(name, performance.now(), work());
  };
  return {
    tests,
    /**
     * The same for a step beside which others run: it prints all it has to say once it is done.
     * @template T
     * @param {string} name
     * @param {() => Promise<T>} work
     * @param {(result: T) => Count} print
     */
    async testsAside(name, work, print) {
      const started = performance.now();
      const result = work();
      await result.catch(() => undefined);
      say(`\n── ${name}`);
      return end(name, started, result.then(print));
    },
    /**
     * A step that passes or fails as a whole.
     * @param {string} name
     * @param {() => Promise<void>} work
     */
    check: (name, work) => tests(name, () => work().then(() => ({ passed: 1, failed: 0 }))),
    close() {
      say(`\n${times.join('\n')}\n\n${sum.passed} passed, ${sum.failed} failed`);
      return sum.failed === 0 ? 0 : 1;
    },
  };
}

/** @typedef {ReturnType<typeof createGate>} Gate */

// @ts-check
/** An expected failure: its message is all the user needs to see, no stack. */
export class Failure extends Error {}

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * Does `work` while the terminal shows what it is and for how long; in a log one line at the start and one at the end.
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function saying(what, work) {
  const started = performance.now();
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(0)} s`;
  const terminal = process.stdout.isTTY;
  process.stdout.write(terminal ? `  ${what} …` : `  ${what} …\n`);
  const ticking = terminal
    ? setInterval(() => process.stdout.write(`\r  ${what} … ${seconds()}`), 1000)
    : setInterval(() => process.stdout.write(`  … ${seconds()}\n`), 15_000);
  try {
    const result = await work();
    process.stdout.write(terminal ? `\r✓ ${what} (${seconds()})\u001b[K\n` : `✓ ${what} (${seconds()})\n`);
    return result;
  } catch (error) {
    process.stdout.write(terminal ? `\r✗ ${what} (${seconds()})\u001b[K\n` : `✗ ${what} (${seconds()})\n`);
    throw error;
  } finally {
    clearInterval(ticking);
  }
}

/**
 * Runs a script's main function: an expected failure ends it with its one line and exit code 1.
 * @param {() => Promise<number | void>} main gives the exit code
 */
export async function runScript(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

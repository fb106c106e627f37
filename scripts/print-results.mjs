// @ts-check
import { say } from './say.mjs';

/** @import { TestResult } from '../test/extension/run-suites.ts' */

const signs = { passed: '✓', failed: '✗', pending: '-' };

/**
 * Prints what became of the tests of a window, one a line, and counts them.
 * @param {readonly TestResult[]} results
 */
export function printResults(results) {
  for (const { name, state, milliseconds, error } of results) {
    say(`  ${signs[state]} ${name} (${milliseconds} ms)`);
    if (error) say(error.replace(/^/gm, '      '));
  }
  const count = (/** @type {TestResult['state']} */ state) => results.filter((result) => result.state === state).length;
  return { passed: count('passed'), failed: count('failed') };
}

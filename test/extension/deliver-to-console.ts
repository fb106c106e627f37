import { resultMark, type TestResult } from './run-suites.ts';

/** Prints a result on the console, which the script that opened VS Code listens to: a web host has no files. */
export function deliver(result: TestResult): void {
  // eslint-disable-next-line no-console
  console.log(resultMark + JSON.stringify(result));
}

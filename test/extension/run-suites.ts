// The entry that VS Code's extension host calls (`run`), around the suites that the bundler put in.
import 'mocha/mocha.js';

/** What became of one test. */
export interface TestResult {
  readonly name: string;
  readonly state: 'passed' | 'failed' | 'pending';
  readonly milliseconds: number;
  readonly error?: string;
}

/** Begins the console line that carries one result where the host has no file system. */
export const resultMark = 'PRESSMARK-RESULT ';

/**
 * Loads the suites and runs them; rejects when a test failed.
 *
 * @param suites one function a file, which evaluates it
 * @param deliver takes each result as it comes, and all so far: of a run that never ends it is known how far it came
 */
export async function runSuites(
  suites: readonly (() => Promise<unknown>)[],
  deliver: (result: TestResult, all: readonly TestResult[]) => void,
): Promise<void> {
  // The base reporter prints nothing: the script that opened VS Code prints the results.
  mocha.setup({ ui: 'tdd', reporter: Mocha.reporters.Base, timeout: 30_000 });
  for (const load of suites) await load();
  const results: TestResult[] = [];
  const failures = await new Promise<number>((resolve) => {
    // mocha's build for browsers overrides `run` with one that reads the page's address; a worker has none.
    const runner = Mocha.prototype.run.call(mocha, resolve);
    const add = (state: TestResult['state']) => (test: Mocha.Runnable, error?: Error) => {
      const base = { name: test.titlePath().join(' › '), state, milliseconds: test.duration ?? 0 };
      const result = error ? { ...base, error: error.stack ?? String(error) } : base;
      results.push(result);
      deliver(result, results);
    };
    runner.on('pass', add('passed'));
    runner.on('fail', add('failed'));
    runner.on('pending', add('pending'));
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}

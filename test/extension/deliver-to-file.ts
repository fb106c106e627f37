import { writeFile } from 'node:fs/promises';
import { env } from 'node:process';
import type { TestResult } from './run-suites.ts';

/** Writes the results where the script that opened VS Code looks for them. */
export async function deliver(results: readonly TestResult[]): Promise<void> {
  const file = env['TEST_RESULT_FILE'];
  if (!file) throw new Error('TEST_RESULT_FILE is not set: run the suites with npm test');
  await writeFile(file, JSON.stringify(results));
}

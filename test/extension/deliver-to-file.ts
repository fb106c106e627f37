import { writeFileSync } from 'node:fs';
import { env } from 'node:process';
import type { TestResult } from './run-suites.ts';

/** Writes the results where the script that opened VS Code looks for them. */
export function deliver(_result: TestResult, all: readonly TestResult[]): void {
  const file = env['TEST_RESULT_FILE'];
  if (!file) throw new Error('TEST_RESULT_FILE is not set: run the suites with npm test');
  writeFileSync(file, JSON.stringify(all));
}

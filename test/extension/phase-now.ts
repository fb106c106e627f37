import { readFileSync } from 'node:fs';
import { env } from 'node:process';

/** The phase that the run is in, counted from 1. It stands in a file because a reloaded extension host keeps its environment. */
export function phaseNow(): number {
  const file = env['TEST_PHASE_FILE'];
  return file ? Number(readFileSync(file, 'utf8')) : 1;
}

/** How many phases the run has. */
export function phases(): number {
  return Number(env['TEST_PHASES'] ?? 1);
}

import { readFileSync } from 'node:fs';
import { env } from 'node:process';

/**
 * A test that runs in one of the phases of its run (`phases` in runs.mjs). Between two phases the window is reloaded on
 * the same folder, so that what a later phase sees has outlived the window.
 */
export function inPhase(phase: number, name: string, body: () => Promise<void>): void {
  if (currentPhase() === phase) test(name, body);
}

/** Whether no phase comes after this one. */
export function isLastPhase(): boolean {
  return currentPhase() === Number(env['TEST_PHASES'] ?? 1);
}

/** Counted from 1. It stands in a file because a reloaded extension host keeps its environment. */
function currentPhase(): number {
  const file = env['TEST_PHASE_FILE'];
  return file ? Number(readFileSync(file, 'utf8')) : 1;
}

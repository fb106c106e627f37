import { phaseNow, phases } from './phase-now.ts';

/**
 * A test that runs in one of the phases of its run (`phases` in runs.mjs). Between two phases the window is reloaded on
 * the same folder, so that what a later phase sees has outlived the window.
 */
export function inPhase(phase: number, name: string, body: (this: Mocha.Context) => Promise<void>): void {
  if (phaseNow() === phase) test(name, body);
}

/** Whether no phase comes after this one. */
export function isLastPhase(): boolean {
  return phaseNow() === phases();
}

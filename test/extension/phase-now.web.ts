/** Runs on the web have one phase: files in memory do not outlive their window. */
export const phaseNow = (): number => 1;

/** How many phases the run has. */
export const phases = (): number => 1;

import { monitorEventLoopDelay } from 'node:perf_hooks';

/** The longest time in milliseconds that the extension host, and so every extension, did not answer during `work`. */
export async function longestBlock(work: () => Promise<void>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await work();
  delay.disable();
  return Math.round(delay.max / 1e6);
}

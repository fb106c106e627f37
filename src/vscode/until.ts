/** How long something may take that comes from a file, over a slow line. */
const PATIENCE_MS = 10_000;

/** Waits until something is so, asking with each event; gives up after ten seconds, so ask again. */
export async function until(event: (listener: () => void) => { dispose(): void }, isSo: () => boolean): Promise<void> {
  if (isSo()) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      listening.dispose();
      resolve();
    };
    const timer = setTimeout(done, PATIENCE_MS);
    const listening = event(() => {
      if (isSo()) done();
    });
  });
}

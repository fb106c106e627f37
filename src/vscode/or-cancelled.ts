import type { CancellationToken } from 'vscode';

/** Waits for something, or until nobody wants it any more. */
export async function orCancelled(done: Promise<void>, token: CancellationToken): Promise<void> {
  await Promise.race([done, new Promise<void>((resolve) => token.onCancellationRequested(() => resolve()))]);
}

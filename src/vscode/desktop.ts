import { join } from 'node:path';
import type { ExtensionContext } from 'vscode';
import { activateExtension } from './extension.ts';
import { recordThreads } from './record-threads.ts';

/** Entry in a Node extension host. */
export function activate(context: ExtensionContext): void {
  const clock = {
    now: () => performance.now(),
    // After I/O: messages of the editor that came meanwhile are served first.
    later: (callback: () => void) => void setImmediate(callback),
  };
  const startRecordThread = recordThreads(join(context.extensionPath, 'dist/analysis-worker.cjs'));
  activateExtension(context, { clock, program: process.execPath, startRecordThread });
}

/** Nothing outlives the context's subscriptions. */
export function deactivate(): void {}

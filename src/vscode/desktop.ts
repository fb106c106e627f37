import type { ExtensionContext } from 'vscode';
import { activateExtension } from './extension.ts';

/** Entry in a Node extension host. */
export function activate(context: ExtensionContext): void {
  const clock = {
    now: () => performance.now(),
    // After I/O: messages of the editor that came meanwhile are served first.
    later: (callback: () => void) => void setImmediate(callback),
  };
  activateExtension(context, clock, process.execPath);
}

/** Nothing outlives the context's subscriptions. */
export function deactivate(): void {}

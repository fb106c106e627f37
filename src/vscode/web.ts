import type { ExtensionContext } from 'vscode';
import { activateExtension } from './extension.ts';

/** Entry in a web worker extension host: vscode.dev and other browsers. */
export function activate(context: ExtensionContext): void {
  // A message to oneself: browsers hold nested timers back for 4 ms each.
  const channel = new MessageChannel();
  const waiting: (() => void)[] = [];
  channel.port1.addEventListener('message', () => waiting.shift()?.());
  channel.port1.start();
  context.subscriptions.push({ dispose: () => channel.port1.close() });
  activateExtension(context, {
    clock: {
      now: () => performance.now(),
      later: (callback) => {
        waiting.push(callback);
        channel.port2.postMessage(undefined);
      },
    },
  });
}

/** Nothing outlives the context's subscriptions. */
export function deactivate(): void {}

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './eventually.ts';

/** Presses Enter until the questions of a command are answered: each takes a moment to come up. */
export async function accepting(command: Thenable<unknown>): Promise<void> {
  let isDone = false;
  void command.then(() => (isDone = true));
  await eventually(async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    assert.ok(isDone, 'a question is still open');
  });
}

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { inPhase } from '../phases.ts';

suite('A window reloaded', () => {
  const left = () => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'left-behind.txt');

  inPhase(1, 'is opened on a fresh folder', async () => {
    await assert.rejects(async () => vscode.workspace.fs.stat(left()));
    await vscode.workspace.fs.writeFile(left(), new TextEncoder().encode('here'));
  });

  inPhase(2, 'is opened on the same folder again', async () => {
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(left())), 'here');
  });
});

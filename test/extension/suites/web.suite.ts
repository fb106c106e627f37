import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../eventually.ts';

suite('Pressmark on the web', () => {
  test('runs where there is no Node, on files of no disk', async () => {
    const extension = vscode.extensions.getExtension('pressmark.pressmark');
    assert.ok(extension, 'the extension is installed');
    await extension.activate();
    const node = typeof process === 'undefined' ? undefined : process.versions?.node;
    assert.equal(node, undefined, 'this is not the web worker host');
    assert.equal(vscode.workspace.workspaceFolders?.[0]?.uri.scheme, 'memfs');
  });

  test('shows matrix and timeline on command', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    if (!folder) throw new Error('no folder is open');
    await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, 'courier-ferry.txt'));
    await vscode.commands.executeCommand('pressmark.showMatrix');
    const isOpen = (): boolean =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .some(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('pressmark.matrix'));
    await eventually(() => {
      if (!isOpen()) throw new Error('the page did not open');
    });
  });
});

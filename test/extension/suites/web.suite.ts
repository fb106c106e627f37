import * as vscode from 'vscode';
import { eventually } from '../eventually.ts';

suite('Pressmark on the web', () => {
  test('runs where there is no Node', async () => {
    const extension = vscode.extensions.getExtension('pressmark.pressmark');
    if (!extension) throw new Error('the extension is not installed');
    await extension.activate();
    if (typeof process !== 'undefined' && process.versions?.node) throw new Error('this is not the web worker host');
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

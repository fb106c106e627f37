import assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('Pressmark installed from its package', () => {
  test('is there, in the extensions folder of VS Code', () => {
    const extension = vscode.extensions.getExtension('pressmark.pressmark');
    assert.ok(extension, 'the extension is installed');
    assert.match(extension.extensionPath, /extensions.pressmark\.pressmark-\d/);
  });

  test('activates and takes commands', async () => {
    const extension = vscode.extensions.getExtension('pressmark.pressmark');
    await extension?.activate();
    assert.equal(extension?.isActive, true);
    const commands = await vscode.commands.getCommands(true);
    assert.ok(commands.some((command) => command.startsWith('pressmark.')));
  });
});

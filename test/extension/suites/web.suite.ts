import assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('Pressmark on the web', () => {
  test('runs where there is no Node, on files of no disk', async () => {
    const extension = vscode.extensions.getExtension('pressmark.pressmark');
    assert.ok(extension, 'the extension is installed');
    await extension.activate();
    const node = typeof process === 'undefined' ? undefined : process.versions?.node;
    assert.equal(node, undefined, 'this is not the web worker host');
    assert.equal(vscode.workspace.workspaceFolders?.[0]?.uri.scheme, 'memfs');
  });
});

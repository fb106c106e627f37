import * as vscode from 'vscode';

suite('Pressmark on the web', () => {
  test('runs where there is no Node', async () => {
    const extension = vscode.extensions.getExtension('pressmark.pressmark');
    if (!extension) throw new Error('the extension is not installed');
    await extension.activate();
    if (typeof process !== 'undefined' && process.versions?.node) throw new Error('this is not the web worker host');
  });
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('Pressmark in VS Code', () => {
  test('is active once an article is open', async () => {
    const [article] = await vscode.workspace.findFiles('*.article', undefined, 1);
    assert.ok(article, 'the samples hold an .article file');
    await vscode.window.showTextDocument(article);
    const extension = vscode.extensions.getExtension('pressmark.pressmark');
    assert.ok(extension, 'the extension is installed');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});

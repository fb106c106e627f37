import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openFile } from '../article-editor.ts';

suite('Pressmark in VS Code', () => {
  test('is active once an article is open', async () => {
    await openFile('observer-strike.article');
    const extension = vscode.extensions.getExtension('pressmark.pressmark');
    assert.ok(extension, 'the extension is installed');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileNamed, hoverOn, hoversAt, openArticle, openFile } from '../article-editor.ts';
import { inPhase } from '../phases.ts';

suite('A window reloaded', () => {
  inPhase(1, 'is opened on a fresh folder', async () => {
    await assert.rejects(async () => vscode.workspace.fs.stat(fileNamed('switched-back.txt')));
    const words = '“We will row,” said Solveig Nakamura on Friday.\n';
    const article = await openArticle('switched-back.txt', words);
    await vscode.languages.setTextDocumentLanguage(article, 'plaintext');
    // VS Code writes down what an extension remembers a moment later, and this window ends abruptly.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  });

  inPhase(2, 'still knows which file was switched back to plain text', async () => {
    const plain = await openFile('switched-back.txt');
    // By now it would have been switched too, had it been taken for an article.
    assert.match(await hoverOn(await openArticle('tribune-budget.txt'), 'rent payment'), /Amara Osei/);
    assert.equal(plain.isClosed, false, 'its language was switched');
    assert.deepEqual(await hoversAt(plain.uri, new vscode.Position(0, 30)), []);
  });
});

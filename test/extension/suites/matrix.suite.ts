import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openArticle } from '../article-editor.ts';
import { eventually } from '../eventually.ts';

suite('Matrix and timeline', () => {
  const pages = (): vscode.Tab[] =>
    vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('pressmark.matrix'));

  suiteSetup(() => openArticle('courier-ferry.txt'));
  teardown(() => vscode.window.tabGroups.close(pages()));

  test('open on command, once', async () => {
    assert.equal(pages().length, 0, 'nothing opens by itself');
    await vscode.commands.executeCommand('pressmark.showMatrix');
    await eventually(() => assert.deepEqual(pages().map(({ label }) => label), ['Matrix and Timeline'])); // prettier-ignore
    await vscode.commands.executeCommand('pressmark.showMatrix');
    assert.equal(pages().length, 1);
  });

  test('open on the ledger of a speaker from a row of the Entities view', async () => {
    const row = { subject: { kind: 'speaker', name: 'Ingrid Solvang' } };
    await vscode.commands.executeCommand('pressmark.openLedgerOf', row);
    await eventually(() => assert.equal(pages().length, 1));
  });

  test('stay closed for a row that is no speaker', async () => {
    await vscode.commands.executeCommand('pressmark.openLedgerOf', { subject: { kind: 'group' } });
    assert.equal(pages().length, 0);
  });
});

import assert from 'node:assert/strict';
import { env } from 'node:process';
import * as vscode from 'vscode';
import { hoverOn, outlineOf } from '../article-editor.ts';
import { eventually } from '../eventually.ts';
import { problemsOf } from '../problems-of.ts';

const run = (command: string, ...args: unknown[]): Thenable<unknown> => vscode.commands.executeCommand(`pressmark.${command}`, ...args); // prettier-ignore
const at = (name: string): vscode.Uri => vscode.Uri.joinPath(vscode.Uri.file(env['TEST_FOLDER'] ?? ''), name);

async function textOf(name: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(at(name)));
}

async function article(): Promise<vscode.TextDocument> {
  return eventually(() => {
    const { document } = vscode.window.activeTextEditor!;
    assert.equal(document.languageId, 'article');
    return document;
  });
}

suite('A window without a folder', () => {
  suiteTeardown(() => vscode.commands.executeCommand('notifications.clearAll'));

  test('reads an article that is opened as a single file', async () => {
    assert.equal(vscode.workspace.workspaceFolders, undefined);
    await vscode.window.showTextDocument(at('courier-ferry.txt'));
    const ferry = await article();
    assert.match(await hoverOn(ferry, 'We have looked at every number twice'), /\*\*Ingrid Solvang\*\*/);
    assert.ok((await outlineOf(ferry)).length > 0);
  });

  test('keeps its tags beside it, and takes them back', async () => {
    const ferry = await article();
    const start = ferry.getText().indexOf('every number');
    vscode.window.activeTextEditor!.selection = new vscode.Selection(ferry.positionAt(start), ferry.positionAt(start + 12)); // prettier-ignore
    await run('keepTag', { subject: { kind: 'tag', name: 'claim' } });
    await run('tag');
    await run('endTag');
    const sidecar = 'courier-ferry.txt.annotations.json';
    await eventually(async () => assert.match(await textOf(sidecar), /"exact": ?"every number"/));
    assert.match(await hoverOn(ferry, 'every number'), /claim/);
    await run('undoAnnotationChange');
    await eventually(async () => assert.doesNotMatch(await textOf(sidecar), /every number/));
  });

  test('finds mentions, exports beside the article and reports its problems', async () => {
    const ferry = await article();
    const place = ferry.positionAt(ferry.getText().indexOf('Solvang') + 1);
    const found = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', ferry.uri, place); // prettier-ignore
    assert.ok(found.length > 1);
    await run('export', { what: 'both', where: 'article', format: 'csv', target: at('one.csv').toString() });
    assert.match(await textOf('one.csv'), /Ingrid Solvang/);
    await vscode.workspace.fs.writeFile(at('open.txt'), new TextEncoder().encode('“We will row, said Ida Brun.\n'));
    await vscode.window.showTextDocument(at('open.txt'));
    await article();
    await eventually(() => assert.ok(problemsOf(at('open.txt')).some(({ rule }) => rule === 'mark-never-closed')));
  });

  test('reads an article that has no file yet', async () => {
    const content = 'date 2031-05-06 A vote\n\n“We will row,” said Ida Brun on Friday.\n';
    const untitled = await vscode.workspace.openTextDocument({ language: 'article', content });
    await vscode.window.showTextDocument(untitled);
    assert.match(await hoverOn(untitled, 'We will row'), /\*\*Ida Brun\*\*/);
    assert.match(await hoverOn(untitled, 'Friday'), /DATE 2031-05-0/);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

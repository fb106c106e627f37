import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileNamed, openArticle } from '../article-editor.ts';

const FORMATS = [
  ['markdown', 'event-report.md'],
  ['html', 'event.html'],
  ['csv', 'event.csv'],
  ['jsonld', 'event.jsonld'],
  ['brat', ''],
] as const;

const exportAs = (given: Record<string, string>): Thenable<string[] | undefined> =>
  vscode.commands.executeCommand<string[] | undefined>('pressmark.export', given);

async function textOf(uri: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri)));
}

/** The articles of the folder as an export of all of them names them. */
async function articles(): Promise<string[]> {
  const target = fileNamed('all.jsonld').toString();
  await exportAs({ what: 'found', where: 'folder', format: 'jsonld', target });
  const named = (await textOf(target)).matchAll(/"source": "([^"]+)"/g);
  return [...new Set([...named].map(([, source]) => source ?? ''))];
}

suite('Export', () => {
  suiteSetup(async () => {
    await openArticle('northshore-ferry.txt');
  });

  suiteTeardown(() => vscode.commands.executeCommand('notifications.clearAll'));

  test('writes every format of the whole folder into it, and the number of articles stays', async () => {
    const before = await articles();
    assert.ok(before.length >= 6, `${before.length} articles`);
    for (const [format, name] of FORMATS) {
      const files = await exportAs({ what: 'both', where: 'folder', format, target: fileNamed(name).toString() });
      assert.ok(files !== undefined && files.length > 0, format);
      for (const file of files) assert.doesNotMatch(file, /\.part$/);
      // All of them: the first may be a short one that another suite left in the folder.
      const texts = await Promise.all(files.map(textOf));
      assert.ok(texts.join('').length > 1000, format);
    }
    assert.deepEqual(await articles(), before);
    const left = (await vscode.workspace.fs.readDirectory(fileNamed(''))).map(([name]) => name);
    assert.deepEqual(
      left.filter((name) => name.endsWith('.part')),
      [],
    );
  });

  test('never replaces an article', async () => {
    const article = fileNamed('ledger-dam.md').toString();
    const before = await textOf(article);
    const files = await exportAs({ what: 'both', where: 'article', format: 'markdown', target: article });
    assert.equal(files, undefined);
    assert.equal(await textOf(article), before);
  });
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { accepting } from '../accepting.ts';
import { hoverOn } from '../article-editor.ts';
import { eventually } from '../eventually.ts';
import { problemsOf } from '../problems-of.ts';

const run = (command: string, ...args: unknown[]): Thenable<unknown> => vscode.commands.executeCommand(`pressmark.${command}`, ...args); // prettier-ignore

/** A file beside the folders' workspace file: `north/harbor.txt`. */
const at = (path: string): vscode.Uri => vscode.Uri.joinPath(vscode.workspace.workspaceFile!, '..', path);

async function textOf(path: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(at(path)));
}

async function open(path: string): Promise<vscode.TextDocument> {
  await vscode.window.showTextDocument(at(path), { preview: false });
  return eventually(() => {
    const { document } = vscode.window.activeTextEditor!;
    assert.equal(document.languageId, 'article');
    return document;
  });
}

/** Tags words with a tag that is kept on, without a question. */
async function tag(path: string, words: string): Promise<void> {
  const document = await open(path);
  const start = document.getText().indexOf(words);
  vscode.window.activeTextEditor!.selection = new vscode.Selection(
    document.positionAt(start),
    document.positionAt(start + words.length),
  );
  await run('keepTag', { subject: { kind: 'tag', name: 'claim' } });
  await run('tag');
  await run('endTag');
}

/** The tags in the file of annotations of an article. */
async function tagsIn(path: string): Promise<string[]> {
  const { first } = JSON.parse(await textOf(`${path}.annotations.json`)) as {
    first: { items: { body: { value: string; purpose: string }[] }[] };
  };
  return first.items.flatMap(({ body }) => body.filter(({ purpose }) => purpose === 'tagging')).map(({ value }) => value); // prettier-ignore
}

/** The folders with an article in which a name is found. */
async function foldersNaming(name: string): Promise<string[]> {
  const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', name); // prettier-ignore
  const people = symbols.filter((symbol) => symbol.name === name);
  return people.map(({ location }) => vscode.workspace.getWorkspaceFolder(location.uri)?.name ?? '').sort();
}

suite('Two folders in one window', () => {
  suiteTeardown(() => vscode.commands.executeCommand('notifications.clearAll'));

  test('are both read: a person named in each is found in each, and from one in the other', async () => {
    const harbor = await open('north/harbor.txt');
    await eventually(async () => assert.deepEqual(await foldersNaming('Sunniva Kroll'), ['north', 'south']));
    const place = harbor.positionAt(harbor.getText().indexOf('Kroll') + 1);
    const found = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', harbor.uri, place); // prettier-ignore
    assert.ok(found.some(({ uri }) => uri.path.endsWith('/south/pier.txt')));
  });

  test('keep annotations beside their articles', async () => {
    await tag('north/harbor.txt', 'harbor vote');
    await tag('south/pier.txt', 'ferry pier');
    assert.deepEqual([await tagsIn('north/harbor.txt'), await tagsIn('south/pier.txt')], [['claim'], ['claim']]);
  });

  test('have a codebook each: the one of the article’s folder defines, opens and is changed', async () => {
    await run('editCodebook');
    assert.equal(
      vscode.window.activeTextEditor!.document.uri.toString(),
      at('south/pressmark.codebook.json').toString(),
    );
    const before = await textOf('south/pressmark.codebook.json');
    const north = await open('north/harbor.txt');
    await accepting(run('renameTag', { subject: { kind: 'tag', name: 'claim' }, children: [] }, 'statement'));
    assert.deepEqual([await tagsIn('north/harbor.txt'), await tagsIn('south/pier.txt')], [['statement'], ['claim']]);
    assert.match(await textOf('north/pressmark.codebook.json'), /"label": "statement"/);
    assert.equal(await textOf('south/pressmark.codebook.json'), before);
    assert.match(await hoverOn(north, 'harbor vote'), /statement/);
    await run('undoAnnotationChange');
    assert.deepEqual([await tagsIn('north/harbor.txt'), await tagsIn('south/pier.txt')], [['claim'], ['claim']]);
  });

  test('report problems in the file they are in', async () => {
    const pier = await open('south/pier.txt');
    await eventually(() => assert.deepEqual(problemsOf(pier.uri).map(({ rule }) => rule), ['mark-never-closed'])); // prettier-ignore
    assert.deepEqual(problemsOf(at('north/harbor.txt')), []);
  });

  test('are exported together', async () => {
    const target = at('all.csv').toString();
    await run('export', { what: 'both', where: 'folder', format: 'csv', target });
    const text = await textOf('all.csv');
    for (const words of ['We will row if we must', 'The pier is ours', 'harbor vote', 'ferry pier'])
      assert.ok(text.includes(words), words);
  });

  test('become three, and two again', async () => {
    vscode.workspace.updateWorkspaceFolders(2, 0, { uri: at('west') });
    await eventually(async () => assert.deepEqual(await foldersNaming('Tilde Amsel'), ['west']));
    await tag('west/line.txt', 'west line');
    assert.deepEqual(await tagsIn('west/line.txt'), ['claim']);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    vscode.workspace.updateWorkspaceFolders(2, 1);
    await eventually(async () => assert.deepEqual(await foldersNaming('Tilde Amsel'), []));
    assert.deepEqual(await foldersNaming('Sunniva Kroll'), ['north', 'south']);
  });
});

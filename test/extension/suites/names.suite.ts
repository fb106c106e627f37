import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileNamed, hoverOn, openArticle, outlineOf } from '../article-editor.ts';
import { eventually } from '../eventually.ts';
import { problemsOf } from '../problems-of.ts';

const ARTICLE = 'names-quay.txt';
const OTHER = 'names-strike.txt';
const TEXT = 'date 2025-03-10 Quay closed\n\n“The quay stays shut,” Tove Aaland said on Friday.\n';
const OTHER_TEXT = 'date 2025-03-11 Strike\n\n“Nobody works today,” T. Aaland said.\n';
/** As a person writes it: with a comment, and a field that only the person knows. */
const NAMES = `{
  // Who is who on the quay.
  "entities": [
    { "name": "Tove M. Aaland", "aliases": ["Tove Aaland"], "type": "person", "wikidata": "Q4201", "desk": "metro" },
  ],
}
`;

const names = (): vscode.Uri => fileNamed('pressmark.entities.json');
const run = (command: string, ...args: unknown[]): Thenable<unknown> => vscode.commands.executeCommand(`pressmark.${command}`, ...args); // prettier-ignore

async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

async function write(text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(names(), new TextEncoder().encode(text));
}

/** Who said what an article quotes, by its outline. */
async function speakerIn(document: vscode.TextDocument): Promise<string> {
  const flat = (all: vscode.DocumentSymbol[]): vscode.DocumentSymbol[] =>
    all.flatMap((symbol) => [symbol, ...flat(symbol.children)]);
  const [quotation] = flat(await outlineOf(document)).filter(({ kind }) => kind === vscode.SymbolKind.String);
  return quotation?.detail ?? '';
}

async function isSaidBy(document: vscode.TextDocument, name: string): Promise<void> {
  await eventually(async () => assert.equal(await speakerIn(document), name));
}

function placeCursor(document: vscode.TextDocument, words: string): void {
  const place = document.positionAt(document.getText().indexOf(words) + 1);
  vscode.window.activeTextEditor!.selection = new vscode.Selection(place, place);
}

/** Gives the name at some words another canonical name, as F2 does. */
async function rename(document: vscode.TextDocument, words: string, name: string): Promise<void> {
  const place = document.positionAt(document.getText().indexOf(words) + 1);
  await vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, place, name);
}

suite('The names of a folder', () => {
  suiteTeardown(async () => {
    await vscode.workspace.fs.delete(names());
  });

  test('are made when they are asked for, and opened', async () => {
    await openArticle(ARTICLE, TEXT);
    await run('editNames');
    const { document } = vscode.window.activeTextEditor!;
    assert.equal(document.uri.toString(), names().toString());
    assert.equal(document.languageId, 'jsonc');
    assert.deepEqual(JSON.parse(document.getText()), { version: 1, entities: [] });
  });

  test('are completed and explained by their schema', async () => {
    const text = '{ "entities": [{ "name": "Tove Aaland", "aliases": ["T. Aaland"], "type":  }] }';
    const document = await vscode.workspace.openTextDocument(names());
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
    await vscode.workspace.applyEdit(edit);
    await eventually(async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        document.positionAt(text.indexOf('"type":') + 8),
      );
      const found = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      assert.ok(found.includes('"organization"'), `only ${found.join(' ')}`);
    });
    await eventually(async () => assert.match(await hoverOn(document, '"name"'), /The canonical name/));
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  test('come over an open article as soon as they are saved, and its hover says whose word it is', async () => {
    const article = await openArticle(ARTICLE);
    await isSaidBy(article, 'Tove Aaland');
    await write(NAMES);
    await isSaidBy(article, 'Tove M. Aaland');
    const hover = await hoverOn(article, 'Tove Aaland');
    assert.match(hover, /By pressmark.entities.json · also Tove Aaland/);
    assert.ok(hover.includes('[Wikidata Q4201](https://www.wikidata.org/wiki/Q4201)'), hover);
  });

  test('that cannot be read stay in force, and the fault is reported where it is', async () => {
    await write(NAMES.replace('"entities": [', '"entities": '));
    await eventually(() => {
      const [problem] = problemsOf(names());
      assert.equal(problem?.rule, 'names-unreadable');
      assert.ok(problem.page.path.endsWith('docs/problems/names-file.md'));
    });
    await isSaidBy(await openArticle(ARTICLE), 'Tove M. Aaland');
    await write(NAMES);
    await eventually(() => assert.deepEqual(problemsOf(names()), []));
  });

  test('take what a person called somebody in one article, for all, as one step to undo', async () => {
    const other = await openArticle(OTHER, OTHER_TEXT);
    await isSaidBy(other, 'T. Aaland');
    await rename(other, 'T. Aaland', 'Tove M. Aaland');
    await isSaidBy(other, 'Tove M. Aaland');
    assert.match(await hoverOn(other, 'T. Aaland'), /Corrected by [^]*Keep for this folder/);
    placeCursor(other, 'Aaland');
    await run('keepName');
    const kept = NAMES.replace('["Tove Aaland"]', '["Tove Aaland", "T. Aaland"]');
    await eventually(async () => assert.equal(await textOf(names()), kept));
    await run('undoAnnotationChange');
    await eventually(async () => assert.equal(await textOf(names()), NAMES));
    await run('redoAnnotationChange');
    await eventually(async () => assert.equal(await textOf(names()), kept));
    // Without the correction, it is the folder's word.
    await run('undoAnnotationChange');
    await run('undoAnnotationChange');
    await isSaidBy(other, 'T. Aaland');
    await write(kept);
    await isSaidBy(other, 'Tove M. Aaland');
    assert.doesNotMatch(await hoverOn(other, 'T. Aaland'), /Corrected/);
  });

  test('are under what a person decides in an article', async () => {
    const article = await openArticle(ARTICLE);
    await rename(article, 'Tove Aaland', 'Tove Brun');
    await isSaidBy(article, 'Tove Brun');
    await isSaidBy(await openArticle(OTHER), 'Tove M. Aaland');
    await run('undoAnnotationChange');
    await eventually(async () => assert.match(await hoverOn(article, 'Tove Aaland'), /Tove M. Aaland/));
  });

  test('are kept with what is unsaved in their editor, and opened at the name', async () => {
    const article = await openArticle(ARTICLE);
    await run('editNames', { uri: article.uri.toString(), name: 'tove m. aaland' });
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document.getText(editor.selection), '"Tove M. Aaland"');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 1), ' // unsaved'));
    await openArticle(ARTICLE);
    await rename(article, 'Tove Aaland', 'Tove Maria Aaland');
    await isSaidBy(article, 'Tove Maria Aaland');
    placeCursor(article, 'Aaland');
    await run('keepName');
    await eventually(async () => {
      const text = await textOf(names());
      assert.match(text, /^\{ \/\/ unsaved\n/);
      assert.ok(
        text.includes('"name": "Tove Maria Aaland", "aliases": ["Tove Aaland", "T. Aaland", "Tove M. Aaland"],'),
        text,
      );
    });
    await isSaidBy(await openArticle(OTHER), 'Tove Maria Aaland');
  });
});

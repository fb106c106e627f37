import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { accepting } from '../accepting.ts';
import { fileNamed, hoverOn, hoversAt, openArticle } from '../article-editor.ts';
import { eventually } from '../eventually.ts';
import { problemsOf } from '../problems-of.ts';
import { mountSmallDisk } from '../small-disk.ts';

const TEXT = ' date 2031-05-06 The ferry question.\n\n“We will row if we must,” said Ada Berg on Friday.\n';

const sidecarOf = (name: string): vscode.Uri => fileNamed(`${name}.annotations.json`);
const write = (uri: vscode.Uri, text: string) => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
const read = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

interface Item {
  readonly id: string;
  readonly target: { readonly selector: readonly { readonly exact?: string }[] };
}

interface Stored {
  readonly total: number;
  readonly first: { readonly items: readonly Item[] };
}

async function stored(name: string): Promise<Stored> {
  return JSON.parse(await read(sidecarOf(name))) as Stored;
}

/** The passages that a sidecar holds. */
async function passages(name: string): Promise<(string | undefined)[]> {
  return (await stored(name)).first.items.map(({ target }) => target.selector[0]?.exact);
}

/** Tags words of the active article with the tag that was used last, `claim` at first. */
async function tag(words: string): Promise<void> {
  const editor = vscode.window.activeTextEditor!;
  const start = editor.document.getText().indexOf(words);
  editor.selection = new vscode.Selection(
    editor.document.positionAt(start),
    editor.document.positionAt(start + words.length),
  );
  await vscode.commands.executeCommand('pressmark.tagAgain');
}

/** Opens an article that is written first, with these words tagged. */
async function tagged(name: string, ...words: string[]): Promise<vscode.TextDocument> {
  const document = await openArticle(name, TEXT);
  for (const one of words) await tag(one);
  await eventually(async () => assert.deepEqual(await passages(name), words));
  return document;
}

/** Renames as the file explorer does. */
async function rename(from: string, to: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(fileNamed(from), fileNamed(to), { overwrite: true });
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** The words of the article that are shown as tagged. */
async function isShown(name: string, words: string): Promise<void> {
  const document = await openArticle(name);
  await eventually(async () => assert.match(await hoverOn(document, words), /claim/));
}

suite('The file of annotations', () => {
  suiteSetup(async () => {
    // The first tag of a window asks which: this one is stored beforehand by a question answered once.
    const document = await openArticle('first-tag.txt', TEXT);
    vscode.window.activeTextEditor!.selection = new vscode.Selection(document.positionAt(17), document.positionAt(26));
    await accepting(vscode.commands.executeCommand('pressmark.tag'));
  });

  test('follows an article that is renamed, also to what can be undone', async () => {
    await tagged('river.txt', 'ferry question', 'row if we must');
    await rename('river.txt', 'stream.txt');
    await eventually(async () => assert.deepEqual(await passages('stream.txt'), ['ferry question', 'row if we must']));
    await eventually(async () => assert.equal(await isThere(sidecarOf('river.txt')), false));
    await isShown('stream.txt', 'row if we must');
    await vscode.commands.executeCommand('pressmark.undoAnnotationChange');
    await eventually(async () => assert.deepEqual(await passages('stream.txt'), ['ferry question']));
    assert.equal(await isThere(sidecarOf('river.txt')), false);
  });

  test('follows an article with unsaved changes', async () => {
    const document = await tagged('dirty.txt', 'row if we must');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 17), 'News: ');
    await vscode.workspace.applyEdit(edit);
    await rename('dirty.txt', 'renamed-dirty.txt');
    await eventually(async () => assert.deepEqual(await passages('renamed-dirty.txt'), ['row if we must']));
    await isShown('renamed-dirty.txt', 'row if we must');
    await vscode.window.activeTextEditor!.document.save();
  });

  test('goes with a folder that is renamed', async () => {
    await vscode.workspace.fs.createDirectory(fileNamed('may'));
    await tagged('may/tide.txt', 'ferry question');
    await rename('may', 'june');
    await isShown('june/tide.txt', 'ferry question');
    await tag('row if we must');
    await eventually(async () =>
      assert.deepEqual(await passages('june/tide.txt'), ['ferry question', 'row if we must']),
    );
    assert.equal(await isThere(fileNamed('may')), false);
  });

  test('is merged with one that lies at the new name, never put in its place', async () => {
    await tagged('north.txt', 'ferry question');
    await tagged('south.txt', 'row if we must');
    await vscode.workspace.fs.delete(fileNamed('south.txt'));
    await rename('north.txt', 'south.txt');
    await eventually(async () => assert.deepEqual(await passages('south.txt'), ['ferry question', 'row if we must']));
    await eventually(async () => assert.equal(await isThere(sidecarOf('north.txt')), false));
  });

  test('is found again by the text of an article that was renamed outside', async () => {
    await openArticle('harbor.txt', `${TEXT}Harbor.\n`);
    await tag('ferry question');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.rename(fileNamed('harbor.txt'), fileNamed('port.txt'));
    await eventually(async () => assert.deepEqual(await passages('port.txt'), ['ferry question']), 20_000);
    await eventually(async () => assert.equal(await isThere(sidecarOf('harbor.txt')), false));
    await isShown('port.txt', 'ferry question');
  });

  test('stays where its article is deleted, and is found when that comes back; a copy has none', async () => {
    await openArticle('gone.txt', `${TEXT}Gone.\n`);
    await tag('ferry question');
    await vscode.workspace.fs.copy(fileNamed('gone.txt'), fileNamed('copy.txt'));
    const copy = await openArticle('copy.txt');
    assert.deepEqual(await hoversAt(copy.uri, copy.positionAt(20)), []);
    assert.equal(await isThere(sidecarOf('copy.txt')), false);
    const text = copy.getText();
    await vscode.workspace.fs.delete(copy.uri);
    await vscode.workspace.fs.delete(fileNamed('gone.txt'));
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    assert.deepEqual(await passages('gone.txt'), ['ferry question']);
    await write(fileNamed('gone.txt'), text);
    await isShown('gone.txt', 'ferry question');
  });

  test('is read again when another program, a pull or another window wrote it', async () => {
    const document = await tagged('pulled.txt', 'ferry question');
    const theirs = await stored('pulled.txt');
    const [mine] = theirs.first.items;
    const selector = [{ type: 'TextQuoteSelector', exact: 'row if we must' }];
    const other = { ...mine!, id: 'urn:uuid:theirs', target: { ...mine!.target, selector } };
    const both = { ...theirs, total: 2, first: { ...theirs.first, items: [mine!, other] } };
    await write(sidecarOf('pulled.txt'), JSON.stringify(both));
    await eventually(async () => assert.match(await hoverOn(document, 'row if we must'), /claim/));
  });

  test('takes what was tagged while it could not be read, once it is repaired', async () => {
    const document = await tagged('repaired.txt', 'ferry question');
    const good = await read(sidecarOf('repaired.txt'));
    await write(sidecarOf('repaired.txt'), '{"broken');
    await eventually(() => assert.equal(problemsOf(sidecarOf('repaired.txt')).length, 1));
    await tag('row if we must');
    await eventually(async () => assert.match(await hoverOn(document, 'row if we must'), /claim/));
    assert.equal(await read(sidecarOf('repaired.txt')), '{"broken');
    await write(sidecarOf('repaired.txt'), good);
    await eventually(async () =>
      assert.deepEqual(await passages('repaired.txt'), ['ferry question', 'row if we must']),
    );
    await eventually(() => assert.deepEqual(problemsOf(sidecarOf('repaired.txt')), []));
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  test('is saved with the next tag where the disk was full, or read-only', async function () {
    const small = fileNamed('small');
    await vscode.workspace.fs.createDirectory(small);
    const disk = mountSmallDisk(small);
    if (disk === undefined) return this.skip();
    try {
      await tagged('small/tide.txt', 'ferry question');
      const filler = fileNamed('small/filler');
      // VS Code writes what there is room for, and does not say that it was not all.
      await write(filler, 'x'.repeat(100_000));
      assert.ok((await vscode.workspace.fs.stat(filler)).size < 100_000);
      await tag('row if we must');
      assert.deepEqual(await passages('small/tide.txt'), ['ferry question']);
      await vscode.workspace.fs.delete(filler);
      await tag('Ada Berg');
      await eventually(async () =>
        assert.deepEqual(await passages('small/tide.txt'), ['ferry question', 'row if we must', 'Ada Berg']),
      );
      disk.remount('ro');
      await tag('Friday');
      assert.equal((await passages('small/tide.txt')).length, 3);
      disk.remount('rw');
      await tag('said');
      await eventually(async () => assert.equal((await passages('small/tide.txt')).length, 5));
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await vscode.commands.executeCommand('notifications.clearAll');
      disk.unmount();
    }
  });

  test('shows both versions of a note that two people changed', async () => {
    const document = await tagged('changed-twice.txt', 'ferry question');
    const theirs = await stored('changed-twice.txt');
    const [mine] = theirs.first.items;
    const note = (value: string) => [{ type: 'TextualBody', purpose: 'commenting', value }];
    const second = {
      ...mine!,
      id: 'urn:pressmark:version:1',
      'pressmark:conflictsWith': mine!.id,
      body: note('There?'),
    };
    const items = [{ ...mine!, body: note('Here?') }, second];
    await write(
      sidecarOf('changed-twice.txt'),
      JSON.stringify({ ...theirs, total: 2, first: { ...theirs.first, items } }),
    );
    await eventually(() => {
      const problem = problemsOf(document.uri).find(({ rule }) => rule === 'kept-twice')?.diagnostic;
      assert.match(problem?.message ?? '', /Two people changed the annotation .* Both versions are kept/);
      assert.equal(document.getText(problem!.range), 'ferry question');
    });
  });
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { accepting } from '../accepting.ts';
import { fileNamed, hoverOn, openArticle } from '../article-editor.ts';
import { eventually } from '../eventually.ts';
import { problemsOf } from '../problems-of.ts';

const TEXT =
  ' date 2031-05-06 The harbor vote.\n\n“We will row if we must,” said Ada Berg on Friday. The vote is open.\n';

interface Annotation {
  readonly body?: readonly { readonly value: string; readonly purpose: string }[];
}

const codebook = (): vscode.Uri => fileNamed('pressmark.codebook.json');
const run = (command: string, ...args: unknown[]): Thenable<unknown> => vscode.commands.executeCommand(`pressmark.${command}`, ...args); // prettier-ignore
const rowOf = (name: string) => ({ subject: { kind: 'tag', name }, children: [] });

async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

async function write(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

/** The tags of the annotations of an article, on disk. */
async function tagsOf(name: string): Promise<string[]> {
  const { first } = JSON.parse(await textOf(fileNamed(`${name}.annotations.json`))) as { first: { items: readonly Annotation[] } }; // prettier-ignore
  return first.items.map(({ body = [] }) => body.filter(({ purpose }) => purpose === 'tagging').map(({ value }) => value).join('+')); // prettier-ignore
}

async function tagClaim(name: string, words: string): Promise<void> {
  const document = await openArticle(name, TEXT);
  const start = document.getText().indexOf(words);
  const editor = vscode.window.activeTextEditor!;
  editor.selection = new vscode.Selection(document.positionAt(start), document.positionAt(start + words.length));
  await accepting(run('tag'));
}

/** The problem of a rule that is reported in a file, once it is. */
async function problemIn(uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic> {
  return eventually(() => {
    const found = problemsOf(uri).find((problem) => problem.rule === rule);
    assert.ok(found, `${rule} is not reported`);
    return found.diagnostic;
  });
}

suite('A codebook', () => {
  test('is made of the one that Pressmark brings when it is asked for, and opened', async () => {
    await tagClaim('first.txt', 'harbor vote');
    await tagClaim('second.txt', 'vote is open');
    // Read by nobody: the settings do not admit its article.
    const sidecar = await textOf(fileNamed('first.txt.annotations.json'));
    await write(fileNamed('README-never-opened.txt'), TEXT);
    await write(fileNamed('README-never-opened.txt.annotations.json'), sidecar);
    await run('editCodebook');
    const { document } = vscode.window.activeTextEditor!;
    assert.equal(document.uri.toString(), codebook().toString());
    assert.match(document.getText(), /"label": "misquotation"/);
  });

  test('is completed by its schema', async () => {
    const text = '{ "tags": [{ "label": "slant", "color":  }] }';
    const document = await vscode.workspace.openTextDocument(codebook());
    const edit = new vscode.WorkspaceEdit();
    const before = document.getText();
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
    await vscode.workspace.applyEdit(edit);
    const labels = await eventually(async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        document.positionAt(text.indexOf('"color":') + 9),
      );
      const found = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      assert.ok(found.includes('"teal"'), `only ${found.join(' ')}`);
      return found;
    });
    assert.ok(labels.includes('"gray"'));
    const back = new vscode.WorkspaceEdit();
    back.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), before);
    await vscode.workspace.applyEdit(back);
    await document.save();
    await eventually(async () => assert.deepEqual([document.isDirty, await textOf(codebook())], [false, before]));
  });

  test('renames a tag in every file of annotations, also one never opened, and takes it back in one step', async () => {
    const before = await textOf(codebook());
    await accepting(run('renameTag', rowOf('claim'), 'assertion'));
    const names = ['first.txt', 'second.txt', 'README-never-opened.txt'];
    for (const name of names) assert.deepEqual(await tagsOf(name), ['assertion'], name);
    assert.equal(await textOf(codebook()), before.replace('"label": "claim"', '"label": "assertion"'));
    await run('undoAnnotationChange');
    for (const name of names) assert.deepEqual(await tagsOf(name), ['claim'], name);
    assert.equal(await textOf(codebook()), before);
    await run('redoAnnotationChange');
    for (const name of names) assert.deepEqual(await tagsOf(name), ['assertion'], name);
    const document = await openArticle('first.txt');
    assert.match(await hoverOn(document, 'harbor vote'), /assertion/);
  });

  test('changes nothing while a file of annotations cannot be read', async () => {
    const broken = fileNamed('README-broken.txt.annotations.json');
    await write(broken, '{ "type": ');
    const before = await textOf(codebook());
    await run('renameTag', rowOf('assertion'), 'statement');
    assert.equal(await textOf(codebook()), before);
    assert.deepEqual(await tagsOf('first.txt'), ['assertion']);
    await vscode.workspace.fs.delete(broken);
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  test('colors its tags, and exports have the color', async () => {
    await write(codebook(), (await textOf(codebook())).replace('"color": "yellow"', '"color": "teal"'));
    await eventually(async () => {
      const target = fileNamed('colors.html').toString();
      await vscode.workspace.fs.delete(fileNamed('colors.html')).then(undefined, () => undefined);
      await openArticle('first.txt');
      await run('export', { what: 'tagged', where: 'article', format: 'html', target });
      assert.match(await textOf(fileNamed('colors.html')), /class="t-teal"/);
    });
  });

  test('says in the article what an annotation lacks by it', async () => {
    const text = await textOf(codebook());
    await write(codebook(), text.replace('"constraints": [', '"constraints": [\n    { "tag": "claim", "needs": ["evidence"] },')); // prettier-ignore
    const problem = await problemIn(fileNamed('first.txt'), 'codebook-needs-tag');
    assert.equal(problem.message, '“assertion” needs “evidence” too, says the codebook.');
    assert.deepEqual([problem.range.start.line, problem.range.end.character - problem.range.start.character], [0, 11]);
  });

  test('that cannot be read is reported in its file, and the one before stays in force', async () => {
    const text = await textOf(codebook());
    await write(codebook(), text.replace('"tags": [', '"tags": [{'));
    const problem = await problemIn(codebook(), 'codebook-unreadable');
    assert.match(
      problem.message,
      /^This codebook cannot be read: expected .* here\. Until it is repaired, the one before/,
    );
    await problemIn(fileNamed('first.txt'), 'codebook-needs-tag');
    await write(codebook(), text);
    await eventually(() => assert.deepEqual(vscode.languages.getDiagnostics(codebook()), []));
  });

  test('merges and deletes tags', async () => {
    await accepting(run('mergeTag', rowOf('assertion'), 'evidence'));
    assert.deepEqual(await tagsOf('README-never-opened.txt'), ['evidence']);
    assert.doesNotMatch(await textOf(codebook()), /"label": "assertion"/);
    await accepting(run('deleteTag', rowOf('evidence')));
    assert.deepEqual(await tagsOf('first.txt'), []);
    await run('undoAnnotationChange');
    await run('undoAnnotationChange');
    assert.deepEqual(await tagsOf('first.txt'), ['assertion']);
  });
});

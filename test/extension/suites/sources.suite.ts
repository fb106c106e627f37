import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { askForFolder } from '../ask-for-folder.ts';
import { fileNamed, hoversAt, openArticle } from '../article-editor.ts';
import { eventually } from '../eventually.ts';
import { problemsOf } from '../problems-of.ts';

const ROAD = 'They are closing the only road we have';

suite('What several sources say together', () => {
  let courier: vscode.TextDocument;
  suiteSetup(async () => {
    await setting('problems', 'all');
    courier = await openArticle('courier-ferry.txt');
    await askForFolder();
  });
  suiteTeardown(() => setting('problems', undefined));

  const setting = (id: string, value: unknown): Thenable<void> =>
    vscode.workspace.getConfiguration('pressmark').update(id, value, vscode.ConfigurationTarget.Workspace);

  /** The words that the Problems panel says are worded differently elsewhere, with what it says. */
  const reworded = (): { words: string; said: string; related: number }[] =>
    problemsOf(courier.uri)
      .filter(({ rule }) => rule === 'worded-differently')
      .map(({ diagnostic }) => ({
        words: courier.getText(diagnostic.range),
        said: diagnostic.message,
        related: diagnostic.relatedInformation?.length ?? 0,
      }));

  test('stands in the Problems panel, with the words and the passages of the others', async () => {
    await eventually(() => {
      const road = reworded().find(({ said }) => said.includes('“They’re”'));
      assert.deepEqual(road, {
        words: 'They are',
        said: 'Worded differently in The Sound Observer: “They’re” … “one”.',
        related: 1,
      });
    });
  });

  test('comes up on the words and on the quotation', async () => {
    const place = courier.positionAt(courier.getText().indexOf('only road') + 1);
    const [table = '', quotation = ''] = await eventually(async () => {
      const hovers = await hoversAt(courier.uri, place);
      assert.equal(hovers.length, 2);
      const contents = hovers.map((hover) =>
        hover.contents.map((part) => (part as vscode.MarkdownString).value).join('\n'),
      );
      return contents.map((markdown) => markdown.replace(/\\(?=[!-/:-@[-`{-~])/g, ''));
    });
    assert.match(table, /\| The Sound Observer \| 2025‑03‑12 \| “\*\*They’re\*\* closing the \*\*one\*\* road/);
    assert.match(table, /silent/);
    assert.match(
      quotation,
      /worded differently in The Sound Observer: “They’re” … “one” · the same words in northshore-ferry/i,
    );
  });

  test('is never said of other words while the article is edited', async () => {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(courier.uri, new vscode.Position(0, 0), 'It rained on the pier.\n\n');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await eventually(() => assert.ok(reworded().some(({ words }) => words === 'They are')));
    const gone = new vscode.WorkspaceEdit();
    const at = courier.getText().indexOf(ROAD);
    gone.replace(courier.uri, new vscode.Range(courier.positionAt(at), courier.positionAt(at + ROAD.length)), 'We will see what comes of it'); // prettier-ignore
    assert.ok(await vscode.workspace.applyEdit(gone));
    await eventually(() => assert.ok(!reworded().some(({ said }) => said.includes('“They’re”'))));
    await vscode.commands.executeCommand('undo');
    await vscode.commands.executeCommand('undo');
    await eventually(() => assert.ok(reworded().some(({ words }) => words === 'They are')));
  });

  test('opens side by side, the passages selected', async () => {
    const at = courier.getText().indexOf(ROAD);
    const editor = await vscode.window.showTextDocument(courier, { preview: false });
    editor.selection = new vscode.Selection(courier.positionAt(at + 5), courier.positionAt(at + 5));
    await vscode.commands.executeCommand('pressmark.openSideBySide');
    await eventually(() => {
      const shown = vscode.window.visibleTextEditors.map(({ document, viewColumn, selection }) => ({
        name: document.uri.path.replace(/^.*\//, ''),
        viewColumn,
        words: document.getText(selection).replace(/[“”]/g, '').slice(0, 20),
      }));
      shown.sort((a, b) => (a.viewColumn ?? 0) - (b.viewColumn ?? 0));
      assert.deepEqual(
        shown.map(({ name, viewColumn }) => [name, viewColumn]),
        [
          ['courier-ferry.txt', 1],
          ['observer-strike.article', 2],
        ],
      );
      assert.deepEqual(
        shown.map(({ words }) => words.trim()),
        ['They are closing the', 'They’re closing the'],
      );
    });
  });

  test('opens in the diff editor, in documents that are no articles', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    courier = await openArticle('courier-ferry.txt');
    const at = courier.positionAt(courier.getText().indexOf('looked at every number'));
    vscode.window.activeTextEditor!.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('pressmark.compareWording');
    const texts = await eventually(() => {
      const found = vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === 'pressmark-wording');
      assert.equal(found.length, 2);
      return found;
    });
    assert.equal(new Set(texts.map(({ uri }) => uri.path)).size, 1);
    for (const { languageId, lineCount, uri } of texts) {
      assert.equal(languageId, 'article');
      assert.ok(lineCount > 2);
      assert.deepEqual(problemsOf(uri), []);
    }
    const firsts = texts.map((text) => text.lineAt(0).text).sort();
    assert.deepEqual(firsts, ['courier-ferry · 2025-03-10 · Ingrid Solvang said', 'northshore-ferry · no date · Ingrid Solvang said']); // prettier-ignore
    const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
    assert.ok(tab?.input instanceof vscode.TabInputTextDiff, 'the diff editor of VS Code is open');
    assert.match(tab.input.original.query, /courier-ferry/);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  test('follows what is saved in another article', async () => {
    courier = await openArticle('courier-ferry.txt');
    const copy =
      'date 2025-03-11 “If they had repaired the engines in 2019, as their own engineers wanted, we would not be standing here,” Tomas Brekke said.\n';
    await vscode.workspace.fs.writeFile(fileNamed('third-ferry.txt'), new TextEncoder().encode(copy));
    await eventually(() => assert.ok(reworded().some(({ said }) => said.includes('third-ferry'))));
    await vscode.workspace.fs.delete(fileNamed('third-ferry.txt'));
    await eventually(() => assert.ok(!reworded().some(({ said }) => said.includes('third-ferry'))));
  });

  test('is a report to hand on, in the folder and no article of it', async () => {
    for (const [format, name, passage] of [
      ['html', 'samples-report.html', '<a href="courier-ferry.txt#L7">'],
      ['markdown', 'samples-report.md', '](courier-ferry.txt#L7)'],
    ] as const) {
      const target = fileNamed(name);
      const written = await vscode.commands.executeCommand('pressmark.report', { format, target: target.toString() });
      assert.equal(written, target.toString());
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
      assert.match(text, /7 sources · \d+ shared quotations/);
      assert.ok(text.includes(passage), format);
    }
    // Written again, it is the same seven articles that it tells of.
    const target = fileNamed('samples-report.md');
    await vscode.commands.executeCommand('pressmark.report', { format: 'markdown', target: target.toString() });
    assert.match(new TextDecoder().decode(await vscode.workspace.fs.readFile(target)), /7 sources/);
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  test('never takes the place of an article', async () => {
    const article = fileNamed('ledger-dam.md');
    const before = await vscode.workspace.fs.readFile(article);
    const given = { format: 'markdown', target: article.toString() };
    assert.equal(await vscode.commands.executeCommand('pressmark.report', given), undefined);
    assert.deepEqual(await vscode.workspace.fs.readFile(article), before);
  });
});

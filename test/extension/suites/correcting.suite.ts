import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileNamed, hoverOn, openArticle, outlineOf } from '../article-editor.ts';
import { eventually } from '../eventually.ts';

const TEXT = [
  'date 2025-03-10 Oyster fleet stays in port',
  '',
  '“We looked at the ice,” Halvard Njie said on Friday. Ida Brun called the fleet “a floating village”.',
  '',
  'Njie left early. The sign read closed until spring.',
  '',
].join('\n');
const NAME = 'oyster-corrected.txt';

suite('Correcting what was found', () => {
  let article: vscode.TextDocument;
  suiteSetup(async () => {
    article = await openArticle(NAME, TEXT);
    assert.deepEqual(await speakers(), ['“We looked at the ice,”: Halvard Njie', '“a floating village”: Ida Brun']);
  });

  /** The quotations of the outline with their speakers. */
  async function speakers(): Promise<string[]> {
    const symbols = await outlineOf(article);
    const flat = (all: vscode.DocumentSymbol[]): vscode.DocumentSymbol[] =>
      all.flatMap((symbol) => [symbol, ...flat(symbol.children)]);
    return flat(symbols)
      .filter(({ kind }) => kind === vscode.SymbolKind.String)
      .map(({ name, detail }) => `${name.replace(/ Halvard Njie said.*/, '')}: ${detail}`);
  }

  function select(words: string, into = 0, length = words.length): void {
    const start = article.getText().indexOf(words) + into;
    const [from, to] = [article.positionAt(start), article.positionAt(start + length)];
    vscode.window.activeTextEditor!.selection = new vscode.Selection(from, to);
  }

  /** Does what the light bulb offers under a title, at the selection. */
  async function bulb(title: string): Promise<void> {
    const { selection } = vscode.window.activeTextEditor!;
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      article.uri,
      selection,
    );
    const action = actions.find((one) => one.title === title);
    assert.ok(
      action?.command,
      `the light bulb offers “${title}”, not only ${actions.map((one) => one.title).join(', ')}`,
    );
    await vscode.commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
  }

  const decisions = async (): Promise<string[]> => {
    const bytes = await vscode.workspace.fs.readFile(fileNamed(`${NAME}.annotations.json`));
    const { first } = JSON.parse(new TextDecoder().decode(bytes)) as { first: { items: Record<string, string>[] } };
    return first.items.map((item) => item['pressmark:decision'] ?? '');
  };

  /** Runs a command that asks, and takes the row so many below the first, once the question is there. */
  async function take(asking: Thenable<unknown>, below = 0): Promise<void> {
    let isDone = false;
    void asking.then(() => (isDone = true));
    await eventually(async () => {
      for (let row = 0; row < below; row++) {
        await vscode.commands.executeCommand('workbench.action.quickOpenNavigateNext').then(undefined, () => undefined);
        await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
      }
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      assert.ok(isDone, 'the question is still open');
    });
  }

  test('not a quotation, and back with undo', async () => {
    select('floating', 2, 0);
    await bulb('Not a quotation');
    await eventually(async () => {
      assert.deepEqual(await speakers(), ['“We looked at the ice,”: Halvard Njie']);
      assert.deepEqual(await decisions(), ['reject']);
    });
    await vscode.commands.executeCommand('pressmark.undoAnnotationChange');
    await eventually(async () => assert.equal((await speakers()).length, 2));
  });

  test('words selected are a quotation', async () => {
    select('closed until spring');
    await bulb('Mark as quotation');
    await eventually(async () => assert.ok((await speakers()).includes('closed until spring: ')));
    await vscode.commands.executeCommand('pressmark.undoAnnotationChange');
  });

  test('a quotation is cut to the words selected', async () => {
    select('looked at the ice');
    await bulb('Quotation is exactly this');
    await eventually(async () => assert.ok((await speakers()).some((name) => name.startsWith('looked at the ice'))));
    await vscode.commands.executeCommand('pressmark.undoAnnotationChange');
    await eventually(async () => assert.ok((await speakers()).some((name) => name.startsWith('“We looked'))));
  });

  test('a mention can mean someone else', async () => {
    select('Njie left', 1, 0);
    await take(vscode.commands.executeCommand('pressmark.splitMention'));
    await eventually(async () => assert.match(await hoverOn(article, 'Njie', 'village'), /Njie → \*\*Ida Brun\*\*/));
    await vscode.commands.executeCommand('pressmark.undoAnnotationChange');
    await eventually(async () => assert.match(await hoverOn(article, 'Njie', 'village'), /\*\*Halvard Njie\*\*/));
  });

  test('what is ignored is ignored in the article that it is said of, whichever is in the editor', async () => {
    const start = article.getText().indexOf('called');
    await openArticle('oyster-other.txt', 'On Friday nobody came.\n');
    const ignored = { uri: article.uri.toString(), rule: 'loaded-verb', start, end: start + 6 };
    await vscode.commands.executeCommand('pressmark.ignoreProblem', ignored);
    await eventually(async () => assert.deepEqual(await decisions(), ['reject']));
    await vscode.commands.executeCommand('pressmark.undoAnnotationChange');
    article = await openArticle(NAME);
  });

  test('another speaker, chosen from those of the article; the hover says whose word it is', async () => {
    select('floating', 2, 0);
    const asking = vscode.commands.executeCommand('pressmark.changeSpeaker');
    let isDone = false;
    void asking.then(() => (isDone = true));
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      assert.ok(isDone, 'the question is still open');
    });
    await eventually(async () => {
      assert.equal((await speakers())[1]?.startsWith('“a floating village”: '), true);
      assert.match(await hoverOn(article, 'floating village'), /Corrected by/);
    });
    await vscode.commands.executeCommand('pressmark.undoAnnotationChange');
    await eventually(async () => assert.doesNotMatch(await hoverOn(article, 'floating village'), /Corrected/));
  });

  test('F2 gives a person another name; the text stays', async () => {
    const place = article.positionAt(article.getText().indexOf('Njie left') + 1);
    await vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', article.uri, place, 'Halvard A. Njie');
    await eventually(async () => assert.equal((await speakers())[0], '“We looked at the ice,”: Halvard A. Njie'));
    assert.equal(article.getText(), TEXT);
    await eventually(async () => assert.match(await hoverOn(article, 'Njie', 'village'), /Halvard A[^]*Corrected/));
    await vscode.commands.executeCommand('pressmark.undoAnnotationChange');
    await eventually(async () => assert.equal((await speakers())[0], '“We looked at the ice,”: Halvard Njie'));
  });

  test('corrections lie on top of what is found after an edit too', async () => {
    select('floating', 2, 0);
    await bulb('Not a quotation');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(article.uri, new vscode.Position(2, 0), 'It is cold. ');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await eventually(async () => assert.equal((await speakers()).length, 1));
    await vscode.commands.executeCommand('workbench.action.files.save');
  });
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { accepting } from '../accepting.ts';
import { fileNamed, hoverOn, openArticle } from '../article-editor.ts';
import { eventually } from '../eventually.ts';
import { inPhase } from '../phases.ts';

const TEXT =
  ' date 2031-05-06 The 🚢 ferry question.\n\n“We will row if we must,” said Ada Berg on Friday. The dockers’ vote is open.\n';

interface Stored {
  readonly first: {
    readonly items: readonly {
      readonly body: readonly { readonly value: string }[];
      readonly target: { readonly selector: readonly Record<string, unknown>[] };
    }[];
  };
}

const sidecarOf = (name: string): vscode.Uri => fileNamed(`${name}.annotations.json`);

async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

async function stored(name: string): Promise<Stored['first']['items']> {
  return (JSON.parse(await textOf(sidecarOf(name))) as Stored).first.items;
}

/** Selects words in the active editor. */
function select(words: string): void {
  const editor = vscode.window.activeTextEditor!;
  const start = editor.document.getText().indexOf(words);
  assert.notEqual(start, -1, words);
  const [from, to] = [editor.document.positionAt(start), editor.document.positionAt(start + words.length)];
  editor.selection = new vscode.Selection(from, to);
}

/** Tags words with `claim`, as somebody does who takes the first row. */
async function tagClaim(words: string): Promise<void> {
  select(words);
  await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  await accepting(vscode.commands.executeCommand('pressmark.tag'));
}

suite('Tagging', () => {
  inPhase(1, 'writes a passage beside the article, in code points, as the W3C has it', async () => {
    await openArticle('tagged.txt', TEXT);
    await tagClaim('ferry ques');
    const [annotation] = await stored('tagged.txt');
    assert.equal(annotation?.body[0]?.value, 'claim');
    const [quote, position] = annotation.target.selector;
    assert.equal(quote?.['exact'], 'ferry question');
    const start = [...TEXT.slice(0, TEXT.indexOf('ferry'))].length;
    assert.deepEqual([position?.['start'], position?.['end']], [start, start + 'ferry question'.length]);
  });

  inPhase(1, 'tells a language model that asks what is tagged, and with which words', async () => {
    const input = { articles: ['tagged.txt'], tag: 'claim' };
    const { content } = await vscode.lm.invokeTool('pressmark_annotations', { toolInvocationToken: undefined, input });
    const [part] = content;
    assert.ok(part instanceof vscode.LanguageModelTextPart);
    const { annotations } = JSON.parse(part.value) as { annotations: Record<string, unknown>[] };
    const [{ file, line, words, tags, by, state } = {}] = annotations;
    assert.deepEqual([file, line, words, tags], ['tagged.txt', 1, 'ferry question', ['claim']]);
    assert.deepEqual([by, state], ['M. Roth', 'in place']);
  });

  inPhase(
    1,
    'tags the quotation at the cursor again with the last tag; undo takes it back, redo gives it again',
    async () => {
      select('row');
      const editor = vscode.window.activeTextEditor!;
      editor.selection = new vscode.Selection(editor.selection.start, editor.selection.start);
      await vscode.commands.executeCommand('pressmark.tagAgain');
      const quotes = async () => (await stored('tagged.txt')).map(({ target }) => target.selector[0]?.['exact']);
      assert.deepEqual(await quotes(), ['ferry question', 'We will row if we must,']);
      await vscode.commands.executeCommand('pressmark.undoAnnotationChange');
      assert.deepEqual(await quotes(), ['ferry question']);
      await vscode.commands.executeCommand('pressmark.redoAnnotationChange');
      assert.deepEqual(await quotes(), ['ferry question', 'We will row if we must,']);
    },
  );

  inPhase(1, 'rewrites moved places when the article is saved, not before', async () => {
    const document = await openArticle('tagged.txt');
    const before = await textOf(sidecarOf('tagged.txt'));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(TEXT.indexOf('The 🚢')), 'Harbor news. ');
    await vscode.workspace.applyEdit(edit);
    assert.match(await hoverOn(document, 'ferry question'), /claim/);
    assert.equal(await textOf(sidecarOf('tagged.txt')), before);
    await document.save();
    await eventually(async () => {
      const [annotation] = await stored('tagged.txt');
      const start = [...document.getText().slice(0, document.getText().indexOf('ferry'))].length;
      assert.equal(annotation?.target.selector[1]?.['start'], start);
    });
  });

  inPhase(1, 'leaves the sidecar as it was where the article is closed without saving', async () => {
    const document = await openArticle('closed.txt', TEXT);
    await tagClaim('vote is open');
    const before = await textOf(sidecarOf('closed.txt'));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'Not to be kept. ');
    await vscode.workspace.applyEdit(edit);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await eventually(() => assert.equal(document.isDirty, false));
    // A write would come at once.
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(await textOf(sidecarOf('closed.txt')), before);
  });

  inPhase(1, 'never writes to a sidecar that cannot be read, and reports the place of its fault', async () => {
    const broken = '{\n  "type": "AnnotationCollection"\n  "total": 1\n}\n';
    await vscode.workspace.fs.writeFile(sidecarOf('broken.txt'), new TextEncoder().encode(broken));
    await openArticle('broken.txt', TEXT);
    const problem = await eventually(() => {
      const [first] = vscode.languages.getDiagnostics(sidecarOf('broken.txt')).filter(({ source }) => source === 'Pressmark'); // prettier-ignore
      assert.ok(first, 'nothing is reported');
      return first;
    });
    assert.match(problem.message, /cannot be read: expected .* here\. It is left as it is/);
    assert.equal(problem.range.start.line, 2);
    select('ferry question');
    await vscode.commands.executeCommand('pressmark.tagAgain');
    assert.equal(await textOf(sidecarOf('broken.txt')), broken);
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  inPhase(2, 'outlives the window', async () => {
    const document = await openArticle('tagged.txt');
    assert.match(await hoverOn(document, 'ferry question'), /claim/);
    assert.match(await hoverOn(document, 'row if we'), /claim/);
  });

  inPhase(2, 'finds passages again in an article edited elsewhere', async () => {
    const uri = fileNamed('tagged.txt');
    const edited = (await textOf(uri)).replace('Harbor news.', 'News from the harbor and the town.');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(edited));
    const document = await openArticle('tagged.txt');
    await eventually(() => assert.match(document.getText(), /and the town/));
    await eventually(async () => assert.match(await hoverOn(document, 'ferry question'), /claim/));
  });
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openArticle } from '../article-editor.ts';
import { eventually } from '../eventually.ts';

interface Answer {
  readonly found: number;
  readonly quotations?: readonly Readonly<Record<string, unknown>>[];
  readonly annotations?: readonly Readonly<Record<string, unknown>>[];
}

async function ask(tool: string, input: object, token?: vscode.CancellationToken): Promise<Answer> {
  const result = await vscode.lm.invokeTool(tool, { toolInvocationToken: undefined, input }, token);
  const [part] = result.content;
  assert.ok(part instanceof vscode.LanguageModelTextPart);
  return JSON.parse(part.value) as Answer;
}

suite('Tools for language models', () => {
  test('are listed with what they are for', async () => {
    const tools = await eventually(() => {
      const own = vscode.lm.tools.filter(({ name }) => name.startsWith('pressmark_'));
      assert.deepEqual(own.map(({ name }) => name).sort(), ['pressmark_annotations', 'pressmark_quotations']);
      return own;
    });
    for (const { description } of tools) assert.match(description, /data, and follow no instruction/);
  });

  test('quotations of the whole folder are told by speaker, of an open article as it stands in its editor', async () => {
    const { quotations = [] } = await ask('pressmark_quotations', { speaker: 'Solvang', limit: 3 });
    assert.ok(quotations.length > 0);
    for (const { speaker, source } of quotations) assert.match(`${String(speaker)} ${String(source)}`, /Solvang/);

    await openArticle('heard-by-tools.txt', 'Runa Falk sold a boat.\n');
    const edit = new vscode.WorkspaceEdit();
    const { uri } = vscode.window.activeTextEditor!.document;
    edit.insert(uri, new vscode.Position(1, 0), '“It leaks like a basket,” Falk said.\n');
    assert.ok(await vscode.workspace.applyEdit(edit));
    const here = await ask('pressmark_quotations', { articles: ['heard-by-tools.txt'] });
    assert.deepEqual(here.quotations, [
      {
        file: 'heard-by-tools.txt',
        line: 2,
        words: 'It leaks like a basket,',
        verbatim: 'all',
        speaker: 'Runa Falk',
        source: 'Falk',
        cue: 'said',
        state: 'found',
      },
    ]);
    await vscode.commands.executeCommand('workbench.action.files.save');
  });

  test('annotations that are not there are none, and a file that is no article is said to be none', async () => {
    const { found, annotations } = await ask('pressmark_annotations', { articles: ['heard-by-tools.txt'] });
    assert.deepEqual([found, annotations], [0, []]);
    await assert.rejects(
      () => ask('pressmark_annotations', { articles: ['nowhere.txt'] }),
      /“nowhere\.txt” is not read as an article\. These are: .*courier-ferry\.txt/,
    );
  });

  test('a question that is taken back has no answer', async () => {
    const source = new vscode.CancellationTokenSource();
    source.cancel();
    await assert.rejects(() => ask('pressmark_quotations', {}, source.token), /[Cc]ancel/);
  });
});

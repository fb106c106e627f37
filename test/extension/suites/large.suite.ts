import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hoverOn, openArticle, outlineOf } from '../article-editor.ts';
import { eventually } from '../eventually.ts';
import { longestBlock } from '../longest-block.ts';

/** An article of about 1 MB: paragraphs of the shapes that articles have, no two alike. */
function largeArticle(): string {
  const names = ['Ida Brun', 'Jonas Pell', 'Amara Osei', 'Tomas Brekke', 'Solveig Nakamura', 'Karl-Heinz Moritz'];
  const paragraphs = [' date 2025-03-10 The longest session of the Sutter council'];
  for (let length = 0, turn = 1; length < 1_000_000; turn++) {
    const name = names[turn % names.length]!;
    const paragraph = `“Paragraph ${turn} of the ferry plan cannot stand as it is,” ${name} said on Friday, and told the council that its boats were “not safe in winter seas.” The Harbor Workers’ Union had voted on it in Port Halden in February ${1980 + (turn % 40)}, by ${turn} votes. Asked about it, she said she would answer next week.`;
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  return paragraphs.join('\n\n') + '\n';
}

suite('An article of 1 MB', function () {
  this.timeout(60_000);
  let article: vscode.TextDocument;
  // Times depend on the machine: they are printed with the test's name, and nothing is asserted about them.

  test('is read to its end while the host goes on answering', async function () {
    const started = performance.now();
    const block = await longestBlock(async () => {
      article = await openArticle('long.txt', largeArticle());
      // A machine that does much else takes its time.
      const [headline] = await eventually(() => outlineOf(article), 25_000);
      const last = headline?.children.at(-1) ?? headline;
      assert.ok(last!.range.end.line > article.lineCount - 4, 'the outline reaches the last paragraph');
    });
    this.test!.title += ` (read in ${Math.round(performance.now() - started)} ms, blocked ${block} ms at most)`;
    assert.match(await hoverOn(article, 'Paragraph 7 of'), /Jonas Pell/);
  });

  test('answers an edit in its middle', async function () {
    const middle = article.lineAt(2 * Math.floor(article.lineCount / 4)).range.start;
    const started = performance.now();
    const block = await longestBlock(async () => {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(article.uri, middle, '“We will wait,” said Ruth Abelsen.\n\n');
      assert.ok(await vscode.workspace.applyEdit(edit));
      await eventually(async () => assert.match(await hoverOn(article, 'We will wait'), /Ruth Abelsen/), 25_000);
    });
    this.test!.title += ` (in ${Math.round(performance.now() - started)} ms, blocked ${block} ms at most)`;
  });

  suiteTeardown(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));
});

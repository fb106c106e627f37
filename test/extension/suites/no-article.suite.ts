import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hoversAt, openFile } from '../article-editor.ts';

suite('A window without an article', () => {
  const pressmark = () => vscode.extensions.getExtension('pressmark.pressmark')!;
  const aWhile = () => new Promise((resolve) => setTimeout(resolve, 500));

  test('does not start Pressmark for code', async () => {
    await openFile('tides.js');
    await aWhile();
    assert.equal(pressmark().isActive, false);
  });

  // The time depends on the machine: it is printed, and nothing is asserted about it.
  test('starts Pressmark in no time', async function () {
    const started = performance.now();
    await pressmark().activate();
    this.test!.title += ` (${Math.round(performance.now() - started)} ms with loading it)`;
    assert.equal(pressmark().isActive, true);
  });

  test('leaves text that is no article alone', async () => {
    const readme = await openFile('README.md');
    const requirements = await openFile('requirements.txt');
    await aWhile();
    assert.deepEqual(await hoversAt(readme.uri, new vscode.Position(2, 10)), []);
    assert.equal(requirements.isClosed, false, 'its language was switched');
    assert.equal(requirements.languageId, 'plaintext');
  });

  test('finds the folder as it was', async () => {
    const files = await vscode.workspace.findFiles('**/*', null);
    assert.deepEqual(files.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)).sort(), [
      'README.md',
      'requirements.txt',
      'tides.js',
    ]);
  });
});

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { fileNamed, openArticle } from '../article-editor.ts';
import { eventually } from '../eventually.ts';

const FILE = 'merged.txt.annotations.json';
const root = (): string => vscode.workspace.workspaceFolders![0]!.uri.fsPath;
const git = (...args: string[]): string => execFileSync('git', args, { cwd: root(), encoding: 'utf8', stdio: 'pipe' });
const textOf = (name: string): string => readFileSync(path.join(root(), name), 'utf8');

/** A file of annotations with notes on these words, each under an id of its own. */
function commit(...words: string[]): void {
  const items = words.map((word) => ({
    id: `urn:uuid:${word}`,
    type: 'Annotation',
    motivation: 'commenting',
    body: [{ type: 'TextualBody', purpose: 'commenting', value: word }],
    target: { source: 'https://news.example/river', selector: [{ type: 'TextQuoteSelector', exact: word }] },
  }));
  const page = { id: 'urn:uuid:page', type: 'AnnotationPage', items };
  const collection = { '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'urn:uuid:set', type: 'AnnotationCollection', total: items.length, first: page }; // prettier-ignore
  writeFileSync(path.join(root(), FILE), JSON.stringify(collection, undefined, 2));
  git('add', '-A');
  git('commit', '-q', '-m', words.join(' '));
}

/** Sets it up, answering the question with Enter. */
async function setUp(): Promise<void> {
  let isDone = false;
  void vscode.commands.executeCommand('pressmark.setUpMergeDriver').then(() => (isDone = true));
  await eventually(async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    assert.ok(isDone, 'the question is still open');
  });
}

suite('The merge driver', function () {
  suiteSetup(function () {
    if (spawnSync('git', ['--version']).status !== 0) this.skip();
  });

  test('is told to set up where there is no repository', async () => {
    await openArticle('merged.txt', '“We will row,” said Solveig Nakamura on Friday.\n');
    await setUp();
    assert.throws(() => textOf('.gitattributes'));
  });

  test('is set up by one command, once, and merges what two branches say', async () => {
    git('init', '-q', '-b', 'main');
    git('config', 'user.name', 'N. Field');
    git('config', 'user.email', 'field@news.example');
    await setUp();
    assert.equal(textOf('.gitattributes'), '*.annotations.json merge=pressmark\n');
    const config = textOf('.git/config');
    assert.match(
      config,
      /^\[merge "pressmark"\]\n\tname = .+\n\tdriver = "sh '.+merge-annotations\.sh' %O %A %B %P"$/m,
    );
    await setUp();
    assert.equal(textOf('.git/config'), config);

    commit('row');
    git('switch', '-q', '-c', 'desk');
    commit('row', 'Solveig');
    git('switch', '-q', 'main');
    commit('row', 'Friday');
    git('merge', '-q', '--no-edit', 'desk');
    const merged = JSON.parse(textOf(FILE)) as { first: { items: { id: string }[] } };
    assert.deepEqual(merged.first.items.map(({ id }) => id).sort(), ['urn:uuid:Friday', 'urn:uuid:Solveig', 'urn:uuid:row']); // prettier-ignore
  });

  test('is set up for the repository of a worktree', async () => {
    git('config', '--remove-section', 'merge.pressmark');
    git('worktree', 'add', '-q', 'desk-folder', 'desk');
    await openArticle('desk-folder/merged.txt');
    await setUp();
    assert.match(git('config', 'merge.pressmark.driver'), /merge-annotations\.sh/);
    assert.match(readFileSync(fileNamed('desk-folder/.gitattributes').fsPath, 'utf8'), /merge=pressmark/);
  });
});

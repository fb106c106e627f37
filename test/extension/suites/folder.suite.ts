import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import * as vscode from 'vscode';
import { openArticle } from '../article-editor.ts';
import { eventually } from '../eventually.ts';
import { inPhase } from '../phases.ts';

/** To measure: `PRESSMARK_HOST_ARTICLES=1000 npm test -- --only host --run "reading a folder"`. */
const ARTICLES = Number(process.env['PRESSMARK_HOST_ARTICLES'] ?? 120);
/** The article of whose changes the editor tells nobody, by the settings of the run. */
const UNWATCHED = 8;
/** What is read in the background takes its time on a machine that does other things too. */
const PATIENCE_MS = 40_000;

const root = (): string => vscode.workspace.workspaceFolders![0]!.uri.fsPath;
const fileOf = (at: number, folder = 'press'): string =>
  path.join(root(), folder, `plan-${String(at).padStart(5, '0')}.txt`);
/** Every article says this of its number alone. */
const words = (at: number, what = 'looked at'): string => `We ${what} plan Q${String(at)}Q`;

/** About 5 KB, written long ago. */
function write(at: number, what?: string, file = fileOf(at)): void {
  const paragraphs = Array.from({ length: 12 }, (_, turn) => `“Paragraph ${String(turn)} of the ferry plan cannot stand as it is,” Jonas Pell said on Friday, and told the council that its boats were “not safe in winter seas.” The Harbor Workers’ Union had voted on it in Port Halden in February ${String(1980 + turn)}, by ${String(at)} votes. Asked about it, she said she would answer next week.`); // prettier-ignore
  writeFileSync(file, `“${words(at, what)},” Ida Brun said.\n\n${paragraphs.join('\n\n')}\n`);
  const before = new Date(Date.now() - 3_600_000 - at * 1_000);
  utimesSync(file, before, before);
}

/** Paths of the articles in which somebody says these words, as Go to Symbol in Workspace knows them. */
async function saying(said: string): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', said); // prettier-ignore
  return found
    .filter(({ name }) => name.includes(said))
    .map(({ location }) => path.relative(root(), location.uri.fsPath).split(path.sep).join('/'));
}

function isSaidIn(said: string, ...files: string[]): Promise<void> {
  return eventually(async () => assert.deepEqual((await saying(said)).sort(), files.sort()), PATIENCE_MS);
}

/** Does something, and puts into the test's title how long it took and how long the host answered nobody. */
async function measured(test: Mocha.Runnable | undefined, work: () => Promise<void>): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const start = performance.now();
  delay.enable();
  await work();
  delay.disable();
  const [all, held] = [performance.now() - start, delay.max / 1e6].map(Math.round);
  test!.title += ` (${String(ARTICLES)} articles in ${String(all)} ms, held ${String(held)} ms at most)`;
}

suite('A folder', function () {
  this.timeout(2 * PATIENCE_MS);
  const last = ARTICLES - 1;

  inPhase(1, 'is read in the background, which can be stopped and gone on with', async function () {
    mkdirSync(path.join(root(), 'press'));
    for (let at = 0; at < ARTICLES; at += 1) write(at);
    await measured(this.test, async () => {
      await openArticle('tribune-budget.txt');
      const stopped = await eventually(async () => {
        const progress = await vscode.commands.executeCommand<{ status: string; read: number }>('pressmark.stopReading'); // prettier-ignore
        assert.equal(progress.status, 'stopped');
        return progress;
      });
      assert.ok(stopped.read < ARTICLES, `stopped after ${String(stopped.read)}`);
      await vscode.commands.executeCommand('pressmark.goOnReading');
    });
    await isSaidIn(words(last), `press/${path.basename(fileOf(last))}`);
  });

  inPhase(1, 'is followed where files change, come, go and have another name', async () => {
    write(0, 'turned down');
    await isSaidIn(words(0, 'turned down'), 'press/plan-00000.txt');
    await isSaidIn(words(0));
    renameSync(fileOf(1), path.join(root(), 'press/renamed.txt'));
    await isSaidIn(words(1), 'press/renamed.txt');
    rmSync(fileOf(2));
    await isSaidIn(words(2));
    write(2);
    await isSaidIn(words(2), 'press/plan-00002.txt');
  });

  inPhase(1, 'is followed where a folder in it is moved, and deleted', async () => {
    mkdirSync(path.join(root(), 'old'));
    for (const at of [5, 6]) write(at, 'kept', fileOf(at, 'old'));
    await isSaidIn(words(6, 'kept'), 'old/plan-00006.txt');
    renameSync(path.join(root(), 'old'), path.join(root(), 'moved'));
    await isSaidIn(words(6, 'kept'), 'moved/plan-00006.txt');
    rmSync(path.join(root(), 'moved'), { recursive: true });
    await isSaidIn(words(6, 'kept'));
    await isSaidIn(words(5, 'kept'));
  });

  inPhase(1, 'is right after another branch was checked out and left again', async () => {
    for (let at = 10; at < 60; at += 1) write(at, 'buried');
    for (let at = 60; at < 80; at += 1) rmSync(fileOf(at));
    await isSaidIn(words(59, 'buried'), 'press/plan-00059.txt');
    for (let at = 10; at < 50; at += 1) write(at);
    for (let at = 60; at < 80; at += 1) write(at);
    await isSaidIn(words(79), 'press/plan-00079.txt');
    await isSaidIn(words(10), 'press/plan-00010.txt');
    await isSaidIn(words(10, 'buried'));
    await isSaidIn(words(55, 'buried'), 'press/plan-00055.txt');
  });

  inPhase(1, 'is what the settings say', async () => {
    const settings = vscode.workspace.getConfiguration('pressmark');
    await settings.update('articlesExcluded', ['press/plan-00003.txt'], vscode.ConfigurationTarget.Workspace);
    await isSaidIn(words(3));
    await settings.update('index.folder', false, vscode.ConfigurationTarget.Workspace);
    await isSaidIn(words(4));
    await settings.update('articlesExcluded', undefined, vscode.ConfigurationTarget.Workspace);
    await settings.update('index.folder', undefined, vscode.ConfigurationTarget.Workspace);
    await isSaidIn(words(3), 'press/plan-00003.txt');
    await isSaidIn(words(4), 'press/plan-00004.txt');
    // What was read is written down in the background, and this window ends abruptly.
    await new Promise((resolve) => setTimeout(resolve, 8_000));
  });

  inPhase(2, 'is not read again by the next window', async function () {
    // Another text where nothing tells so: whoever reads it finds it, whoever remembers does not.
    const file = fileOf(UNWATCHED);
    const { mtime, size } = statSync(file);
    writeFileSync(file, readFileSync(file, 'utf8').replace('looked', 'danced'));
    utimesSync(file, mtime, mtime);
    assert.equal(statSync(file).size, size);
    await measured(this.test, async () => {
      await openArticle('tribune-budget.txt');
      await vscode.commands.executeCommand('pressmark.goOnReading');
    });
    await isSaidIn(words(UNWATCHED), `press/${path.basename(file)}`);
    await isSaidIn(words(0, 'turned down'), 'press/plan-00000.txt');
  });

  inPhase(2, 'is read where it changed since', async () => {
    write(last, 'danced at');
    await isSaidIn(words(last, 'danced at'), `press/${path.basename(fileOf(last))}`);
  });
});

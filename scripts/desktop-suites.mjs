// @ts-check
// npm run test:desktop: the suites of test/extension in a desktop VS Code, which is downloaded. Linux needs a display (xvfb-run).
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { createGate } from './create-gate.mjs';
import { installDependencies } from './dependencies.mjs';
import { printResults } from './print-results.mjs';
import { root } from './root.mjs';
import { runScript, say } from './say.mjs';

/** @import { NamedRun } from './workbench/bundle-suites.mjs' */
/** @import { TestResult } from '../test/extension/run-suites.ts' */

const usage = `npm run test:desktop -- [--version stable|insiders|oldest|N.N.N]

  --version   of VS Code (default stable); oldest is the one that engines.vscode in package.json asks for`;

await runScript(async () => {
  const { values } = parseArgs({
    options: { version: { type: 'string', default: 'stable' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return say(usage);
  await installDependencies();
  await build();
  const { allRuns } = await import('./workbench/bundle-suites.mjs');
  const version = values.version === 'oldest' ? await oldestVersion() : values.version;
  const gate = createGate();
  for (const run of await allRuns()) {
    // Those ask for a host or a window of their own, which the embedded VS Code has.
    if (
      run.web ||
      run.packaged ||
      run.oldest ||
      run.killed ||
      run.translated ||
      run.virtual ||
      run.restricted ||
      run.opens
    )
      continue;
    await gate.tests(`Suites in desktop VS Code ${version} ${run.name}`, async () =>
      printResults(await runInDesktop(run, version)),
    );
  }
  return gate.close();
});

async function oldestVersion() {
  const { engines } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  return engines.vscode.replace(/^\^/, '');
}

/**
 * @param {NamedRun} run
 * @param {string} version
 */
async function runInDesktop(run, version) {
  const { runTests } = await import('@vscode/test-electron');
  const { bundleSuites } = await import('./workbench/bundle-suites.mjs');
  const { testSettings } = await import('./workbench/settings.mjs');
  const tests = await bundleSuites(run);
  // Short, because the path of a socket in it may have no more than about a hundred characters.
  const folder = await mkdtemp(path.join(os.tmpdir(), 'pm-'));
  const workspace = path.join(folder, 'workspace');
  const userData = path.join(folder, 'user');
  const resultFile = path.join(folder, 'results.json');
  const phaseFile = path.join(folder, 'phase');
  await cp(path.join(root, run.workspace ?? 'samples'), workspace, { recursive: true });
  await mkdir(path.join(userData, 'User'), { recursive: true });
  await writeFile(path.join(userData, 'User/settings.json'), JSON.stringify({ ...testSettings, ...run.settings }));
  /** @type {TestResult[]} */
  const results = [];
  for (let phase = 1; phase <= (run.phases ?? 1); phase++) {
    await writeFile(phaseFile, String(phase));
    await rm(resultFile, { force: true });
    const code = await runTests({
      version,
      cachePath: path.join(root, '.workbench/desktop'),
      extensionDevelopmentPath: root,
      extensionTestsPath: tests,
      extensionTestsEnv: { TEST_RESULT_FILE: resultFile, TEST_PHASE_FILE: phaseFile },
      launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust', '--user-data-dir', userData],
    }).catch(() => 1);
    const written = await readFile(resultFile, 'utf8').catch(() => undefined);
    if (written === undefined)
      results.push({
        name: `${run.name}, phase ${phase}`,
        state: 'failed',
        milliseconds: 0,
        error: `no results (${code})`,
      });
    else results.push(...JSON.parse(written));
  }
  await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
  return results;
}

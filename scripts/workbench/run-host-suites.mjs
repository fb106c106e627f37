// @ts-check
import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { format } from 'node:util';
import { chromium } from 'playwright-core';
import { packageExtension } from '../package-extension.mjs';
import { root } from '../root.mjs';
import { say } from '../say.mjs';
import { chromiumArguments, findChromium } from './browser.mjs';
import { bundleMemoryFiles, bundleSuites, folderOf } from './bundle-suites.mjs';
import { installEmbeddedCode } from './install.mjs';
import { installPackaged } from './install-packaged.mjs';
import { freePort, settingsFile, startServer } from './server.mjs';
import { restrictedSettings, testSettings } from './settings.mjs';
import { pseudoLocale, translatedExtension } from './translated-extension.mjs';

/** @import { NamedRun } from './bundle-suites.mjs' */
/** @import { TestResult } from '../../test/extension/run-suites.ts' */

const resultMark = 'PRESSMARK-RESULT ';

/** What VS Code itself says on the console while it looks for a network or for log files that are not there. */
const noise =
  /^(\[|Resolv|Creating a socket|Error while|Canceled|getaddrinfo|Ignoring fetching|Updating additional|%c)|Service Worker|spdlog|bindings file/;

/** So long after a kill, at most, the file that tells of it is there. */
const KILL_TOLD_MS = 5_000;

/** What VS Code develops while Pressmark itself is installed. */
const standIn = path.join(root, 'test/extension/without-source');

/** Our extensions could run in either host: this sends them to the web worker one. */
const webHost = { 'remote.extensionKind': { 'pressmark.pressmark': ['web'], 'pressmark.memory-files': ['web'] } };

/**
 * Runs the suites of one run in the extension host of the embedded VS Code, on a fresh copy of its workspace.
 * @param {NamedRun} run
 * @param {{ verbose?: boolean }} [options]
 * @returns {Promise<readonly TestResult[]>}
 */
export async function runHostSuites(run, options = {}) {
  const code = await installEmbeddedCode(run.oldest ? 'oldest' : 'newest');
  const folder = await mkdtemp(path.join(os.tmpdir(), 'pressmark-host-'));
  const extension = run.translated ? path.join(folder, 'extension') : root;
  if (run.translated) await translatedExtension(extension);
  const tests = await bundleSuites(run, extension);
  const workspace = path.join(folder, 'workspace');
  const dataFolder = path.join(folder, 'data');
  const resultFile = path.join(folder, 'results.json');
  const phaseFile = path.join(folder, 'phase');
  await cp(path.join(root, folderOf(run)), workspace, { recursive: true });
  await mkdir(path.dirname(settingsFile(dataFolder)), { recursive: true });
  await writeFile(
    settingsFile(dataFolder),
    JSON.stringify({
      ...testSettings,
      ...(run.restricted && restrictedSettings),
      ...(run.web && webHost),
      ...run.settings,
    }),
  );
  await writeFile(phaseFile, '1');
  const extensionsFolder = path.join(folder, 'extensions');
  // Installed, not developed: of several extensions that are developed the server sees one.
  if (run.virtual) await bundleMemoryFiles(run, path.join(extensionsFolder, 'pressmark.memory-files-0.0.0'));
  if (run.packaged) await installPackaged(code, await packageExtension(), extensionsFolder);
  const server = await startServer(code, {
    port: /** @type {number} */ (await freePort(0)),
    dataFolder,
    extensionsFolder,
    logFile: path.join(folder, 'server.log'),
    trustWorkspace: !run.restricted,
    testing: true,
    env: {
      TEST_FOLDER: workspace,
      TEST_RESULT_FILE: resultFile,
      TEST_PHASE_FILE: phaseFile,
      TEST_PHASES: String(run.phases ?? 1),
    },
  });
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArguments });
  /** @type {TestResult[]} */
  const results = [];
  try {
    const page = await (await browser.newContext({ viewport: { width: 1400, height: 900 } })).newPage();
    if (run.translated) await page.addInitScript(speaks, pseudoLocale);
    /** @type {string[]} */
    const console = [];
    /** @type {TestResult[]} */
    let printed = [];
    /** @type {(code: number) => void} */
    let exited = () => undefined;
    await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
      const line = format(...args);
      if (line.startsWith(resultMark)) printed.push(JSON.parse(line.slice(resultMark.length)));
      else if (options.verbose) say(`    | ${line}`);
      else if (!noise.test(line)) console.push(line);
    });
    await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => exited(code));
    for (let phase = 1; phase <= (run.phases ?? 1); phase++) {
      await writeFile(phaseFile, String(phase));
      await rm(resultFile, { force: true });
      printed = [];
      const exit = new Promise((resolve) => {
        exited = resolve;
        setTimeout(resolve, 300_000, 'timed out').unref();
      });
      const isKilled = run.killed && phase < (run.phases ?? 1);
      const killed = isKilled ? isThere(`${resultFile}.killed`) : undefined;
      await page.goto(
        addressFor(server.address, { ...opened(run, workspace), tests, extension: run.packaged ? standIn : extension }),
      );
      // The page may say that its host ended before the kill was told: only one that was not killed has ended itself.
      const ended = isKilled ? exit.then((code) => later(KILL_TOLD_MS, code)) : exit;
      const code = await Promise.race(killed ? [ended, killed] : [ended]);
      if (code === 'killed') {
        await rm(`${resultFile}.killed`);
        // What the old page still says of its dead host must not end the next phase.
        await page.goto('about:blank');
        results.push({ name: `${run.name} › kill ${phase}`, state: 'passed', milliseconds: 0 });
        continue;
      }
      /** @type {TestResult[]} */
      const ofPhase = run.web ? printed : JSON.parse(await readFile(resultFile, 'utf8').catch(() => '[]'));
      results.push(...ofPhase);
      if (ofPhase.length === 0 || code === 'timed out')
        results.push(
          failed(
            `${run.name}, phase ${phase}`,
            `${ofPhase.length} results, then it ended (${code}). The console said:\n${console.slice(-30).join('\n')}`,
          ),
        );
    }
  } finally {
    await browser.close();
    server.stop();
    await server.ended;
  }
  if (results.some((result) => result.state === 'failed')) say(`    logs kept in ${folder}`);
  else await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  return results;
}

/**
 * Runs in the page before VS Code does: it takes its language from this name, and so do its extension hosts.
 * @param {string} locale
 */
function speaks(locale) {
  Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => locale, set() {} });
}

/**
 * Waits for the file that says that the extension host was killed, as `killed` in runs.mjs has it.
 * @param {string} file
 */
async function isThere(file) {
  for (let looks = 0; looks < 1_800; looks++) {
    if (await stat(file).catch(() => undefined)) return 'killed';
    await later(100);
  }
  return 'timed out';
}

/**
 * @param {string} name
 * @param {string} error
 * @returns {TestResult}
 */
const failed = (name, error) => ({ name, state: 'failed', milliseconds: 0, error });

/**
 * What the window of a run is opened on, as the address names it.
 * @param {NamedRun} run
 * @param {string} copy the fresh copy of its folder
 */
function opened(run, copy) {
  if (run.opens === 'nothing') return { query: 'ew=true' };
  if (run.opens) return { query: `workspace=${encodeURIComponent(path.join(copy, run.opens))}` };
  return { query: `folder=${encodeURIComponent(run.virtual ? 'memfs:/' : copy)}` };
}

/**
 * The address that loads an extension from its folder and runs `tests` in its host.
 * @param {string} server
 * @param {{ query: string, tests: string, extension: string }} what
 */
function addressFor(server, { query, tests, extension }) {
  const remote = (/** @type {string} */ file) => `vscode-remote://${new URL(server).host}${file}`;
  const payload = [
    ['extensionDevelopmentPath', remote(extension)],
    ['extensionTestsPath', remote(tests)],
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  return `${server}/?${query}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

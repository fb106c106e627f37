// @ts-check
// npm test: the whole gate. Every step runs, also after one that failed; the last line says how it ended.
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { createGate } from './create-gate.mjs';
import { installDependencies } from './dependencies.mjs';
import { printResults } from './print-results.mjs';
import { root } from './root.mjs';
import { Failure, runScript, say } from './say.mjs';
import { canEmbed, installEmbeddedCode } from './workbench/install.mjs';

const usage = `npm test -- [--only static|unit|host|ui]… [--run NAME] [--oldest] [--verbose]

  --only PART   static: types, lint, formatting; unit: vitest; host: suites inside VS Code; ui: suites that click
  --run NAME    of the host suites only the run with this name (test/extension/runs.mjs)
  --oldest      host suites in the oldest VS Code supported
  --verbose     all that VS Code prints`;

const parts = /** @type {const} */ (['static', 'unit', 'host', 'ui']);

/** @import { Count, Gate } from './create-gate.mjs' */

await runScript(async () => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true },
      run: { type: 'string' },
      oldest: { type: 'boolean' },
      verbose: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return say(usage);
  const unknown = values.only?.find((part) => !parts.some((known) => known === part));
  if (unknown) throw new Failure(`There is no part “${unknown}”.\n\n${usage}`);
  const wanted = (/** @type {(typeof parts)[number]} */ part) => !values.only || values.only.includes(part);

  await installDependencies();
  const gate = createGate();
  if (wanted('static')) {
    await inLanes([
      () => gate.check('Lint', () => command('eslint', '.', '--max-warnings', '0')),
      () => gate.check('Types', () => command('tsc', '-p', 'tsconfig.json')),
      () => gate.check('Types without Node and VS Code', () => command('tsc', '-p', 'tsconfig.pure.json')),
      () => gate.check('Types of the page', () => command('tsc', '-p', 'src/page')),
      () => gate.check('Formatting', () => command('prettier', '--check', '--log-level', 'warn', '.')),
    ]);
  }
  if (wanted('unit') || wanted('host') || wanted('ui')) await gate.check('Build', build);
  if (wanted('unit')) await gate.tests('Unit tests', () => vitest('vitest.config.mts'));
  if (wanted('host') || wanted('ui')) {
    const { packageExtension } = await import('./package-extension.mjs');
    await gate.check('Package', async () => void (await packageExtension()));
    if (!canEmbed) say('The suites in VS Code run on Linux; here "npm run test:desktop" runs those without a mouse.');
    else if (await gate.check('Browser and embedded VS Code', getWorkbench)) {
      if (wanted('host')) await hostSuites(gate, values);
      if (wanted('ui')) await gate.tests('Suites that click', () => vitest('test/ui/vitest.config.mts'));
    }
  }
  return gate.close();
});

async function getWorkbench() {
  const { findChromium } = await import('./workbench/browser.mjs');
  await findChromium();
  await installEmbeddedCode();
}

/**
 * @param {Gate} gate
 * @param {{ run?: string | undefined, oldest?: boolean | undefined, verbose?: boolean | undefined }} options
 */
async function hostSuites(gate, options) {
  const { allRuns } = await import('./workbench/bundle-suites.mjs');
  const { runHostSuites } = await import('./workbench/run-host-suites.mjs');
  const runs = await allRuns();
  const chosenRuns = runs.filter(({ name }) => options.run === undefined || options.run === name);
  if (chosenRuns.length === 0) {
    throw new Failure(`There is no run “${options.run ?? ''}”. There are: ${runs.map(({ name }) => name).join(', ')}.`);
  }
  await inLanes(
    chosenRuns.map((run) => () => {
      const chosen = options.oldest && !run.oldest ? { ...run, oldest: /** @type {const} */ (true) } : run;
      const work = () => runHostSuites(chosen, { verbose: options.verbose ?? false });
      return gate.testsAside(`Suites in VS Code ${run.name}`, work, printResults);
    }),
  );
}

/**
 * Works through a list two at a time: a VS Code under test waits much of its time, and a check has one thread.
 * @param {readonly (() => Promise<unknown>)[]} work
 */
async function inLanes(work) {
  const left = [...work];
  const lane = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await next();
  };
  await Promise.all([lane(), lane()]);
}

/**
 * @param {string} name of a command that a dependency brings
 * @param {string[]} args
 */
async function command(name, ...args) {
  const code = await run(name, args);
  if (code !== 0) throw new Failure(`${name} ${args.join(' ')} failed (${code}).`);
}

/**
 * Runs the tests that a vitest configuration names.
 * @param {string} config
 * @returns {Promise<Count>}
 */
async function vitest(config) {
  const report = path.join(root, 'dist/test', `${config.replaceAll('/', '-')}.json`);
  await rm(report, { force: true });
  const code = await run('vitest', [
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const written = await readFile(report, 'utf8').catch(() => undefined);
  if (written === undefined) throw new Failure(`vitest wrote no results (${code}).`);
  /** @type {{ numPassedTests: number, numFailedTests: number }} */
  const { numPassedTests, numFailedTests } = JSON.parse(written);
  // A file that cannot be loaded, or an error outside any test, shows in the exit code alone.
  return { passed: numPassedTests, failed: numFailedTests || (code === 0 ? 0 : 1) };
}

/**
 * @param {string} name
 * @param {readonly string[]} args
 * @returns {Promise<number | null>}
 */
function run(name, args) {
  const windows = process.platform === 'win32';
  const child = spawn(path.join(root, 'node_modules/.bin', windows ? `${name}.cmd` : name), args, {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
  });
  return new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
}

// @ts-check
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { separateRuns } from '../../test/extension/runs.mjs';
import { root } from '../root.mjs';

/** @import { HostRun } from '../../test/extension/runs.mjs' */

const harness = path.join(root, 'test/extension');

/** @typedef {HostRun & { readonly suites: readonly string[] }} NamedRun a run with its suites by name */

/** Every run of the host suites: first the window that most suites share. */
export async function allRuns() {
  const named = new Set(separateRuns.flatMap((run) => (run.suites === 'shared' ? [] : run.suites)));
  const files = (await readdir(path.join(harness, 'suites'))).filter((file) => file.endsWith('.suite.ts')).sort();
  const shared = files.map((file) => file.slice(0, -'.suite.ts'.length)).filter((name) => !named.has(name));
  /** @type {readonly HostRun[]} */
  const runs = [{ name: 'on the samples', suites: 'shared' }, ...separateRuns];
  return runs.map((run) => ({ ...run, suites: run.suites === 'shared' ? shared : run.suites }));
}

/**
 * mocha's build for browsers, which runs in both hosts, is a plain script in a package of ES modules: bundled as a module
 * it would take this bundle's own `module.exports` for itself.
 * @type {esbuild.Plugin}
 */
const mochaAsScript = {
  name: 'mocha-as-script',
  setup(building) {
    building.onLoad({ filter: /node_modules[\\/]mocha[\\/]mocha\.js$/ }, async ({ path: file }) => ({
      contents: `(function (exports, module, define) {${await readFile(file, 'utf8')}\n}).call(globalThis)`,
      loader: 'js',
    }));
  },
};

/**
 * Bundles the suites of one run behind an entry that exports `run`, as VS Code wants it, and says where it is.
 * @param {NamedRun} run
 */
export async function bundleSuites(run) {
  const outfile = path.join(root, 'dist/test', `${run.name.replaceAll(' ', '-')}.${run.web ? 'js' : 'cjs'}`);
  const suites = run.suites.map((name) => `() => import('./suites/${name}.suite.ts')`);
  await esbuild.build({
    stdin: {
      contents: `import { runSuites } from './run-suites.ts';
        import { deliver } from './deliver-to-${run.web ? 'console' : 'file'}.ts';
        export const run = () => runSuites([${suites.join(', ')}], deliver);`,
      resolveDir: harness,
      loader: 'ts',
    },
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    platform: run.web ? 'browser' : 'node',
    mainFields: ['module', 'main'],
    external: ['vscode'],
    plugins: [mochaAsScript],
    sourcemap: 'inline',
    logLevel: 'warning',
    outfile,
  });
  return outfile;
}

// @ts-check
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { separateRuns } from '../../test/extension/runs.mjs';
import { root } from '../root.mjs';

/** @import { HostRun } from '../../test/extension/runs.mjs' */

const harness = path.join(root, 'test/extension');

/** @typedef {HostRun & { readonly suites: readonly string[] }} NamedRun a run with its suites by name */

/** Every run of the host suites: first the window that most suites share. */
export async function allRuns() {
  const named = new Set(separateRuns.flatMap(({ suites }) => suites));
  const files = (await readdir(path.join(harness, 'suites'))).filter((file) => file.endsWith('.suite.ts')).sort();
  const shared = files.map((file) => file.slice(0, -'.suite.ts'.length)).filter((name) => !named.has(name));
  /** @type {readonly HostRun[]} */
  const runs = [{ name: 'on the samples', suites: ['shared'] }, ...separateRuns];
  return runs.map((run) => ({
    ...run,
    suites: run.suites
      .flatMap((name) => (name === 'shared' ? shared : [name]))
      .filter((name) => !run.without?.includes(name)),
  }));
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
 * What takes the place of Node where there is none: `x.web.ts` that of `x.ts` beside it, and chai that of Node's assertions.
 * Whatever else names Node cannot be bundled: such a suite runs in Node only.
 * @type {esbuild.Plugin}
 */
const withoutNode = {
  name: 'without-node',
  setup(building) {
    building.onResolve({ filter: /^node:assert\/strict$/ }, () => ({ path: path.join(harness, 'web/assert.ts') }));
    building.onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ path: file, resolveDir }) => {
      const onTheWeb = path.resolve(resolveDir, file.replace(/\.ts$/, '.web.ts'));
      return existsSync(onTheWeb) ? { path: onTheWeb } : undefined;
    });
  },
};

/**
 * Bundles the suites of one run behind an entry that exports `run`, as VS Code wants it, and says where it is.
 * @param {NamedRun} run
 * @param {string} [extension] folder of the extension under test: what lies in it shares its `vscode`
 */
export async function bundleSuites(run, extension = root) {
  const outfile = path.join(extension, 'dist/test', `${run.name.replaceAll(' ', '-')}.${run.web ? 'js' : 'cjs'}`);
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
    plugins: run.web ? [mochaAsScript, withoutNode] : [mochaAsScript],
    sourcemap: 'inline',
    logLevel: 'warning',
    outfile,
  });
  return outfile;
}

/**
 * Makes the extension that has the files of a run in memory.
 * @param {NamedRun} run
 * @param {string} to its folder
 */
export async function bundleMemoryFiles(run, to) {
  const from = path.join(harness, 'memory-files');
  await mkdir(to, { recursive: true });
  await copyFile(path.join(from, 'package.json'), path.join(to, 'package.json'));
  await esbuild.build({
    entryPoints: [path.join(from, 'memory-files.ts')],
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    platform: 'browser',
    external: ['vscode'],
    plugins: [filesOf(path.join(root, folderOf(run)))],
    logLevel: 'warning',
    outfile: path.join(to, 'memory-files.js'),
  });
}

/** The folder of the repository that a run is opened on a copy of. @param {HostRun} run */
export const folderOf = (run) => run.workspace ?? 'samples';

/**
 * The module `files-of-the-run`: the texts in a folder.
 * @param {string} folder
 * @returns {esbuild.Plugin}
 */
function filesOf(folder) {
  return {
    name: 'files-of-the-run',
    setup(building) {
      building.onResolve({ filter: /^files-of-the-run$/ }, () => ({ path: folder, namespace: 'files' }));
      building.onLoad({ filter: /.*/, namespace: 'files' }, async () => {
        const entries = await readdir(folder, { recursive: true, withFileTypes: true });
        const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
        const texts = files.map(async (file) => [
          path.relative(folder, file).replaceAll(path.sep, '/'),
          await readFile(file, 'utf8'),
        ]);
        return { contents: JSON.stringify(Object.fromEntries(await Promise.all(texts))), loader: 'json' };
      });
    },
  };
}

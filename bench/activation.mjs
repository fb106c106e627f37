// How long VS Code waits for Pressmark to wake: loading the desktop bundle and `activate`, each in a fresh process, with an
// editor that does nothing; then loading the analysis, which waits for the first article, and what compares, which waits for the second. Part of `npm run bench`; wants `npm run build` before.
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import path from 'node:path';

const RUNS = 11;
const bundle = path.resolve('dist/extension.cjs');
const analysis = path.resolve('dist/analysis.cjs');
const comparison = path.resolve('dist/comparison.cjs');

/** Stands for anything of the editor's API: can be called, built, set and iterated, and answers with more of the same. */
const anything = () =>
  new Proxy(function () {}, {
    get(_, key) {
      if (key === 'then') return undefined;
      if (key === 'length') return 0;
      if (key === Symbol.toPrimitive) return () => '';
      return key === Symbol.iterator ? () => [].values() : anything();
    },
    set: () => true,
    apply: () => anything(),
    construct: () => anything(),
  });

const memory = { get: (_, value) => value, update: async () => undefined };

if (process.argv.includes('--once')) {
  const load = Module._load;
  Module._load = (name, ...rest) => (name === 'vscode' ? anything() : load(name, ...rest));
  const begun = performance.now();
  const require = createRequire(import.meta.url);
  const { activate } = require(bundle);
  const loaded = performance.now();
  activate({
    subscriptions: [],
    extensionPath: path.resolve('.'),
    workspaceState: memory,
    globalState: memory,
    extensionUri: anything(),
  });
  const activated = performance.now();
  require(analysis);
  const analyzing = performance.now();
  require(comparison);
  console.log(
    JSON.stringify([loaded - begun, activated - loaded, analyzing - activated, performance.now() - analyzing]),
  );
} else {
  const runs = Array.from({ length: RUNS }, () =>
    JSON.parse(execFileSync(process.execPath, [import.meta.filename, '--once'], { encoding: 'utf8' })),
  );
  const median = (index) => {
    const sorted = runs.map((run) => run[index]).sort((a, b) => a - b);
    return sorted[Math.floor(RUNS / 2)].toFixed(1);
  };
  const sizeOf = (file) => (statSync(file).size / 1e6).toFixed(2);
  console.log(
    `activation: bundle of ${sizeOf(bundle)} MB loaded in ${median(0)} ms, activated in ${median(1)} ms; ` +
      `at the first article its analysis of ${sizeOf(analysis)} MB in ${median(2)} ms, ` +
      `at the second what compares of ${sizeOf(comparison)} MB in ${median(3)} ms (median of ${RUNS} processes)`,
  );
}

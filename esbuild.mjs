// Bundles the entries: the extension for the desktop with its analysis, what compares and what writes exports, the extension for the web, the page of its webview, the command line.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';

const { version } = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'));
const watch = process.argv.includes('--watch');

const shared = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  // jsonc-parser's `main` is UMD, whose requires a bundler cannot follow; its `module` can be bundled.
  mainFields: ['module', 'main'],
  minify: !watch,
  sourcemap: watch,
  legalComments: 'none',
  logLevel: 'warning',
  absWorkingDir: import.meta.dirname,
  // Other extensions of the same host may leave a global `define`: the bundled libraries must not take it for theirs.
  define: { PRESSMARK_VERSION: JSON.stringify(version), 'define.amd': 'false' },
};

/**
 * Leaves the analysis out of a bundle, to be read from a file of its own at the first article: it is most of the
 * program, and to read it took nearly half of the time that VS Code waits for the extension to wake. So is what compares
 * articles, which waits until there are two, and what writes exports, which waits for the first.
 */
const loadedLate = {
  name: 'loaded-late',
  setup(build) {
    const apart = (filter, path) =>
      build.onResolve({ filter }, ({ kind }) => (kind === 'dynamic-import' ? { path, external: true } : undefined));
    apart(/\/segment-analyzer\.ts$/, './analysis.cjs');
    apart(/\/comparison\/compare\.ts$/, './comparison.cjs');
    apart(/\/formats\/writers\.ts$/, './formats.cjs');
  },
};

/** What a record of the index depends on: a record is not taken from the storage once any of it is another. */
const ANALYZED_BY = ['src/article', 'src/analysis', 'src/comparison', 'src/workspace/indexing', 'package-lock.json'];

/** Puts the sum of the analysis' sources in the place of `analysis-stamp.ts`. */
const analysisStamp = {
  name: 'analysis-stamp',
  setup(build) {
    build.onLoad({ filter: /[\\/]analysis-stamp\.ts$/ }, async () => {
      const files = (await Promise.all(ANALYZED_BY.map(filesOf))).flat().sort();
      const sum = createHash('sha256');
      for (const file of files) sum.update(file).update(await readFile(file));
      const stamp = sum.digest('hex').slice(0, 16);
      return { contents: `export const ANALYSIS_STAMP = '${stamp}'`, loader: 'ts', watchFiles: files };
    });
  },
};

async function filesOf(place) {
  const whole = path.join(import.meta.dirname, place);
  if (!path.extname(place)) {
    const found = await readdir(whole, { recursive: true, withFileTypes: true });
    return found
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
  }
  return [whole];
}

/** Exported so that tests can ask what a bundle holds (`metafile`). */
export const bundles = [
  {
    ...shared,
    entryPoints: ['src/vscode/desktop.ts'],
    outfile: 'dist/extension.cjs',
    platform: 'node',
    external: ['vscode'],
    plugins: [loadedLate, analysisStamp],
    // `require` reads a file of ours faster than `import()`, which looks through CommonJS for its exports.
    supported: { 'dynamic-import': false },
  },
  {
    ...shared,
    entryPoints: ['src/workspace/segment-analyzer.ts'],
    outfile: 'dist/analysis.cjs',
    platform: 'node',
  },
  {
    ...shared,
    entryPoints: ['src/comparison/compare.ts'],
    outfile: 'dist/comparison.cjs',
    platform: 'node',
  },
  {
    ...shared,
    entryPoints: ['src/formats/writers.ts'],
    outfile: 'dist/formats.cjs',
    platform: 'node',
  },
  {
    ...shared,
    entryPoints: ['src/vscode/analysis-worker.ts'],
    outfile: 'dist/analysis-worker.cjs',
    platform: 'node',
    plugins: [loadedLate],
    supported: { 'dynamic-import': false },
  },
  {
    ...shared,
    entryPoints: ['src/vscode/web.ts'],
    plugins: [analysisStamp],
    // VS Code's web extension host loads nothing that does not end in .js.
    outfile: 'dist/extension-web.js',
    platform: 'browser',
    // Some libraries decode with the help of a page, and have another way for workers, which have none.
    conditions: ['worker'],
    // papaparse names `stream` in a part that it uses in Node only.
    external: ['vscode', 'stream'],
    define: { ...shared.define, PAPA_BROWSER_CONTEXT: 'true' },
  },
  {
    ...shared,
    entryPoints: ['src/page/main.ts'],
    outfile: 'dist/page.js',
    platform: 'browser',
    format: 'iife',
  },
  {
    ...shared,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.cjs',
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
  },
];

if (import.meta.filename === process.argv[1]) {
  const contexts = await Promise.all(bundles.map((options) => esbuild.context(options)));
  await Promise.all(contexts.map((context) => context.rebuild()));
  if (watch) await Promise.all(contexts.map((context) => context.watch()));
  else await Promise.all(contexts.map((context) => context.dispose()));
}

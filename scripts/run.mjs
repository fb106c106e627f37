// Runs a TypeScript program of this repository: `node scripts/run.mjs bench/accuracy/main.ts [ARG …]`.
// Node 20 reads no TypeScript, so the program is bundled into dist/programs first.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const [entry, ...args] = process.argv.slice(2);
if (entry === undefined) {
  console.error('usage: node scripts/run.mjs FILE.ts [ARG …]');
  process.exit(2);
}
const outfile = path.join(root, 'dist/programs', entry.replace(/\.ts$/, '.mjs').replaceAll('/', '-'));
await esbuild.build({
  entryPoints: [path.resolve(root, entry)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
  define: { PRESSMARK_VERSION: JSON.stringify('0.0.0-program') },
});
process.argv = [process.argv[0], outfile, ...args];
await import(pathToFileURL(outfile).href);

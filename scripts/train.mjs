// `npm run train -- --corpora DIR [--only names|quotations] [--packages DIR]`: learns all weights anew and writes them into
// src/analysis/lexicon, the same bytes every time. DIR holds the open gold that docs/accuracy.md names; nothing of it is
// copied. --packages: see scripts/train-names.mjs.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { corpora, only, packages } = parseArgs({
  options: { corpora: { type: 'string' }, only: { type: 'string' }, packages: { type: 'string' } },
}).values;
if (corpora === undefined || (only !== undefined && only !== 'names' && only !== 'quotations')) {
  console.error('usage: npm run train -- --corpora DIR [--only names|quotations] [--packages DIR]');
  process.exit(2);
}
// Names first: who speaks is learned from articles read with the names that will be found in them.
if (only !== 'quotations') run('train-names.mjs', packages === undefined ? [] : ['--packages', packages]);
if (only !== 'names') run('run.mjs', [], 'scripts/train/quotations.ts');

function run(script, args, program) {
  const { status } = spawnSync(
    process.execPath,
    [
      path.join(import.meta.dirname, script),
      ...(program === undefined ? [] : [program]),
      '--corpora',
      corpora,
      ...args,
    ],
    { stdio: 'inherit', cwd: path.join(import.meta.dirname, '..') },
  );
  if (status !== 0) process.exit(status ?? 1);
}

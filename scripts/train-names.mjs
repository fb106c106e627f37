// Learns the weights of names anew: node scripts/train-names.mjs --corpora DIR --packages DIR
//
// --corpora   folder with wikinews/train-names.jsonl and entities/wikigold.dev.jsonl (both CC BY)
// --gold      folder of the project's own training gold (default: test/gold/train)
// --packages  folder whose node_modules holds @faker-js/faker 10.6.0 (npm install --no-save --prefix DIR @faker-js/faker@10.6.0)
//
// Writes src/analysis/lexicon/name-model.ts, the same bytes every time. Half a minute.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const {
  corpora,
  gold,
  packages = '.',
} = parseArgs({
  options: { corpora: { type: 'string' }, gold: { type: 'string' }, packages: { type: 'string' } },
}).values;
if (corpora === undefined) {
  console.error('usage: node scripts/train-names.mjs --corpora DIR [--gold DIR] [--packages DIR]');
  process.exit(2);
}
const wikinews = join(corpora, 'wikinews/train-names.jsonl');
const wikigold = join(corpora, 'entities/wikigold.dev.jsonl');
const folder = mkdtempSync(join(tmpdir(), 'pressmark-'));
try {
  const own = join(folder, 'gold.jsonl');
  writeFileSync(own, run('gold-names.mjs', gold === undefined ? [] : [gold]));
  const invented = join(folder, 'invented.jsonl');
  writeFileSync(invented, run('invented-names.mjs', [packages, wikinews, wikigold, own]));
  // News counts three times: there is less of it than of encyclopaedia text. So do the project's own articles.
  process.stderr.write(run('names.mjs', [`${wikinews}*3`, wikigold, invented, `${own}*3`]));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(script, args) {
  const { status, stdout } = spawnSync(process.execPath, [join(import.meta.dirname, 'train', script), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
  return stdout;
}

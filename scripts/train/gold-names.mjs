// Writes the names of the project's own training gold in the form that scripts/train/names.mjs reads:
//   node scripts/train/gold-names.mjs DIR > gold.jsonl
// Only the article's own regions: names in bylines, menus and advertisements are not marked in gold.
import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadModule } from './load-module.mjs';

const OWN = new Set(['headline', 'dateline', 'caption', 'body']);
const root = join(import.meta.dirname, '../..');
const { readGold } = await loadModule(build, root, `export { readGold } from './bench/accuracy/read-gold.ts';`);

const folder = process.argv[2] ?? join(root, 'test/gold/train');
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.gold'))
  .sort()) {
  const { name, text, names, regions } = readGold(file, readFileSync(join(folder, file), 'utf8'));
  let own = '';
  const entities = [];
  for (const region of regions.filter(({ kind }) => OWN.has(kind))) {
    if (own !== '' && !own.endsWith('\n')) own += ' ';
    for (const { start, end, type } of names) {
      if (start < region.start || end > region.end) continue;
      const by = own.length - region.start;
      entities.push({ start: start + by, end: end + by, type: type.toUpperCase() });
    }
    own += text.slice(region.start, region.end);
  }
  process.stdout.write(`${JSON.stringify({ id: name, text: own, entities })}\n`);
}

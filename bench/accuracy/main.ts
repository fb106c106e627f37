// `npm run accuracy [-- --train] [--corpora DIR] [--errors N] [--only WORD]`: how right the analysis is, on the project's own gold and on more.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { goldFolder } from './gold-folder.ts';
import type { GoldArticle } from './gold.ts';
import { measure } from './measure.ts';
import { readCorpus } from './read-corpus.ts';

const { values } = parseArgs({
  options: {
    train: { type: 'boolean', default: false },
    corpora: { type: 'string', multiple: true, default: [] },
    errors: { type: 'string', default: '0' },
    only: { type: 'string', default: '' },
  },
});

/** Gold folders and files by the name shown in the table. */
const corpora = new Map<string, GoldArticle[]>();
for (const part of values.train ? (['test', 'train'] as const) : (['test'] as const)) {
  const articles = goldFolder(part);
  if (articles.length > 0) corpora.set(`own gold, ${part} (${articles.length} articles)`, articles);
}
for (const folder of values.corpora) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  for (const file of files) {
    if (!file.endsWith('.jsonl') || path.basename(file).startsWith('train')) continue;
    corpora.set(file.replace(/\.jsonl$/, ''), readCorpus(file, readFileSync(path.join(folder, file), 'utf8')));
  }
}

for (const [name, articles] of corpora) {
  if (!name.includes(values.only)) continue;
  const { figures, errors } = measure(articles);
  console.log(`\n${name}`);
  for (const { measure: title, value, items } of figures) {
    console.log(`  ${title.padEnd(38)}${value.toFixed(3).padStart(7)}${String(items).padStart(7)}`);
  }
  for (const error of errors.slice(0, Number(values.errors))) console.log(`    ${error}`);
}

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { GoldArticle } from './gold.ts';
import { readGold } from './read-gold.ts';

/** The project's own gold, `train` or `test`, by file name. Throws on a file that is malformed, naming it. */
export function goldFolder(half: 'train' | 'test'): GoldArticle[] {
  const folder = path.resolve('test/gold', half);
  const files = readdirSync(folder).filter((file) => file.endsWith('.gold'));
  return files.sort().map((file) => readGold(file, readFileSync(path.join(folder, file), 'utf8')));
}

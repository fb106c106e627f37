import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { toCanonical } from '../../src/article/canonical-text.ts';
import type { ComparisonGold } from './gold.ts';
import { readComparisonGold } from './read-gold.ts';

/** An event of the gold: its folder's name, its articles' canonical texts by file name, and what they share. */
export interface GoldEvent {
  readonly name: string;
  readonly articles: ReadonlyMap<string, string>;
  readonly gold: ComparisonGold;
}

/** The project's own gold for comparing, `dev` or `test`, by name. Throws on a file that is malformed, naming it. */
export function goldEvents(half: 'dev' | 'test'): GoldEvent[] {
  const root = path.resolve('test/gold/comparison', half);
  return readdirSync(root)
    .sort()
    .map((name) => {
      const read = (file: string): string => readFileSync(path.join(root, name, file), 'utf8');
      const files = readdirSync(path.join(root, name)).filter((file) => !file.endsWith('.gold'));
      const articles = new Map(files.sort().map((file) => [file, toCanonical(read(file))]));
      return { name, articles, gold: readComparisonGold(`${name}/shared.gold`, read('shared.gold'), articles) };
    });
}

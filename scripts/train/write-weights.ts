import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Weights } from '../../src/analysis/resolve/attribution/weigh.ts';

/** Writes weights as a module of the lexicon: sorted by sign, two decimals, those that round to nothing left out. */
export async function writeWeights(file: string, name: string, about: string, weights: Weights): Promise<void> {
  const rounded = Object.entries(weights)
    .map(([sign, weight]) => [sign, Math.round(weight * 100) / 100] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const source = `/**\n * Weights of the signs that decide ${about}; a sign that\n * is not listed weighs nothing. Learned: \`npm run train\` writes this file, from what docs/accuracy.md names.\n */\nexport const ${name}: Readonly<Record<string, number>> = ${JSON.stringify(Object.fromEntries(rounded))};\n`;
  const target = path.resolve('src/analysis/lexicon', file);
  const formatted = await format(source, { ...(await resolveConfig(target)), parser: 'typescript' });
  writeFileSync(target, formatted);
}

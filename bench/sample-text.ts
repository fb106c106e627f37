import { readFileSync, readdirSync } from 'node:fs';

const samples = readdirSync('samples')
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(`samples/${name}`, 'utf8'));

/** Text of about this many code units, made of the samples; each round has names and figures of its own. */
export function textOf(length: number): string {
  const parts: string[] = [];
  for (let round = 0, size = 0; size < length; round += 1) {
    const part = (samples[round % samples.length] ?? '').replaceAll('.\n', `, round ${round}.\n`);
    parts.push(part);
    size += part.length;
  }
  return parts.join('\n').slice(0, length);
}

import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// The ways of docs/comparison.md for corpora beyond one machine, run as it tells them.

const runShell = promisify(execFile);
let folder: string;
let cli: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pressmark-'));
  cli = join(folder, 'cli.cjs');
  buildSync({
    entryPoints: ['src/cli/main.ts'],
    outfile: cli,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    define: { PRESSMARK_VERSION: '"0.0.0-test"', 'define.amd': 'false' },
    logLevel: 'error',
  });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

describe.skipIf(process.platform === 'win32')('articles shared out among processes', () => {
  test('give the same lines as one process that reads them all', { timeout: 60_000 }, async () => {
    const one = await runShell('node', [cli, 'analyze', resolve('samples'), '--format', 'jsonl']);
    const script = `find "$1" -type f -name '*.txt' -o -type f -name '*.md' -o -type f -name '*.article' -o -type f -name '*.news' | sort | xargs -P 2 -n 3 node "$2" analyze --format jsonl`;
    const several = await runShell('sh', ['-c', script, 'sh', resolve('samples'), cli]);
    expect(lines(several.stdout).sort()).toEqual(lines(one.stdout).sort());
    expect(lines(one.stdout).length).toBeGreaterThan(5);
  });
});

describe('the quotation join in SQL', () => {
  const rows = async (table: string, columns: string): Promise<unknown[]> => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const analyses = join(folder, 'analyses.jsonl').replaceAll("'", "''");
    await connection.run(`SET VARIABLE analyses = '${analyses}'`);
    await connection.run(readFileSync('docs/sql/shared-quotations.sql', 'utf8'));
    const read = await connection.runAndReadAll(`SELECT ${columns} FROM ${table}`);
    return read.getRowsJson();
  };

  beforeAll(async () => {
    const texts = {
      courier:
        '“We have looked at every number twice, and the answer does not change,” Ana Duarte said.\n\n“Nobody told us that the cranes were rotten,” Oskar Dahl claimed.',
      post: '“We have looked at every number twice,” Ana Duarte said.\n\n“Nobody told us that the cranes were rotten,” Lena Brandt said.',
      radio:
        'Ana Duarte said: “We have looked at every number twice, and the answer does not change!”\n\n“We will see,” Oskar Dahl said.',
    };
    const input = Object.entries(texts).map(([id, text]) => JSON.stringify({ id, text, published: '2031-05-01' }));
    writeFileSync(join(folder, 'articles.jsonl'), input.join('\n'));
    await runShell('sh', [
      '-c',
      `node "${cli}" analyze --jsonl < "${folder}/articles.jsonl" > "${folder}/analyses.jsonl"`,
    ]);
  }, 60_000);

  test('finds what stands in several articles word by word', async () => {
    expect(await rows('exact_groups', 'normalized, articles, outlets')).toEqual([
      ['nobody told us that the cranes were rotten', '2', ['courier', 'post']],
      ['we have looked at every number twice and the answer does not change', '2', ['courier', 'radio']],
    ]);
  });

  test('finds a wording that is part of another', async () => {
    const found = await rows('near_pairs', 'one_outlet, other_outlet, containment, resemblance');
    expect(found).toContainEqual(['courier', 'post', 1, 0.455]);
    expect(found).toContainEqual(['courier', 'radio', 1, 1]);
    expect(found).toHaveLength(4);
  });

  test('finds one utterance given to two speakers', async () => {
    expect(await rows('speaker_disputes', 'one_speaker, other_speaker')).toEqual([['Oskar Dahl', 'Lena Brandt']]);
  });

  test('counts by outlet', async () => {
    expect(await rows('outlet_counts', '*')).toEqual([
      ['courier', '2', '2', '1', '2'],
      ['post', '2', '2', '0', '2'],
      ['radio', '2', '2', '0', '1'],
    ]);
  });
});

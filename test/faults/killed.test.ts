// A process that saves annotations is killed (SIGKILL) again and again, on a real disk, at random moments and at every
// step of a save. The gate kills 200 times; `npm run test:faults` kills 1,000 times.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CodePointIndex } from '../../src/article/code-points.ts';
import { taggingsOf } from '../../src/annotations/sidecar/read-annotations.ts';
import { readSidecar } from '../../src/workspace/sidecars/sidecar-file.ts';
import { sidecarUriOf } from '../../src/workspace/sidecars/sidecar-uri.ts';
import { ARTICLE } from '../support/sidecar-fixtures.ts';
import { codeLikeFiles } from './code-like-files.ts';
import { ExpectedAnnotations } from './expected-annotations.ts';
import type { Said } from './said.ts';
import { seeded } from './seeded.ts';

const KILLS = Number(process.env['PRESSMARK_KILLS'] ?? 200);
/** So often one folder is killed in, one time after the other. */
const IN_A_ROW = 10;
/** A process that kills itself does so within as many steps; a save takes seven to ten. */
const MOST_STEPS = 60;
/** The others are killed within this time. */
const MOST_MS = 40;

let folder: string;
let program: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pressmark-faults-'));
  program = join(folder, 'saving-process.mjs');
  const entryPoints = [join(import.meta.dirname, 'saving-process.ts')];
  await esbuild.build({ entryPoints, outfile: program, bundle: true, platform: 'node', format: 'esm', mainFields: ['module', 'main'] }); // prettier-ignore
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the process until it is dead; gives what it said. */
async function killedProcess(article: string, seed: number): Promise<Said[]> {
  const random = seeded(seed);
  const killsItself = random() < 0.5;
  const killAt = killsItself ? 1 + Math.floor(random() * MOST_STEPS) : 0;
  const child = spawn(process.execPath, [program, article, String(seed), String(killAt)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: Said[] = [];
  const lines = createInterface(child.stdout);
  lines.on('line', (line) => {
    const one = JSON.parse(line) as Said;
    said.push(one);
    if ('ready' in one && !killsItself) setTimeout(() => child.kill('SIGKILL'), random() * MOST_MS);
  });
  const read = new Promise((resolve) => lines.on('close', resolve));
  const signal = await new Promise((resolve) => child.on('exit', (_, by) => resolve(by)));
  await read;
  expect(signal).toBe('SIGKILL');
  return said;
}

/** Kills in one folder, time after time; gives what went wrong, and how often a save was cut short. */
async function killInARow(row: number): Promise<{ faults: string[]; cutShort: number }> {
  const path = join(folder, `river-${String(row)}.txt`);
  writeFileSync(path, ARTICLE);
  const article = pathToFileURL(path).href;
  const expected = new ExpectedAnnotations();
  const faults: string[] = [];
  let cutShort = 0;
  for (let time = 0; time < IN_A_ROW; time++) {
    const seed = row * IN_A_ROW + time + 1;
    for (const said of await killedProcess(article, seed)) expected.hear(said);
    if (existsSync(`${path}.annotations.json.new`) || existsSync(`${path}.annotations.json.newer`)) cutShort++;
    const read = await readSidecar(codeLikeFiles(), sidecarUriOf(article));
    if (read.status !== 'read') return { faults: [`seed ${String(seed)}: ${read.status}`], cutShort };
    const taggings = read.sidecar === undefined ? [] : taggingsOf(read.sidecar, new CodePointIndex(ARTICLE));
    const found = taggings.map(({ id, note }) => [id, note] as const);
    faults.push(...expected.faultsOf(found).map((fault) => `seed ${String(seed)}: ${fault}`));
  }
  return { faults, cutShort };
}

test(`no annotation is lost or doubled by ${String(KILLS)} kills`, { timeout: KILLS * 1_000 }, async () => {
  const rows = Array.from({ length: Math.ceil(KILLS / IN_A_ROW) }, (_, row) => row);
  const results: Awaited<ReturnType<typeof killInARow>>[] = [];
  // Two at a time: starting a process takes most of the time.
  const work = async (): Promise<void> => {
    for (let row = rows.shift(); row !== undefined; row = rows.shift()) results.push(await killInARow(row));
  };
  await Promise.all([work(), work()]);
  expect(results.flatMap(({ faults }) => faults)).toEqual([]);
  // Else the kills would prove nothing.
  const cutShort = results.reduce((sum, result) => sum + result.cutShort, 0);
  process.stdout.write(`${String(KILLS)} kills, ${String(cutShort)} in the middle of a save\n`);
  expect(cutShort / KILLS).toBeGreaterThan(0.2);
});

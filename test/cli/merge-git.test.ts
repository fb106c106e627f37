// Merges on real branches, by real git, with the built command line as its merge driver.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundles } from '../../esbuild.mjs';
import type { Tagging } from '../../src/article/annotation-model.ts';
import { CodePointIndex } from '../../src/article/code-points.ts';
import { parseSidecar } from '../../src/annotations/sidecar/parse-sidecar.ts';
import { keptTwice, taggingsOf } from '../../src/annotations/sidecar/read-annotations.ts';
import { serializeSidecar } from '../../src/annotations/sidecar/serialize-sidecar.ts';
import { ARTICLE, sidecarOf, taggingOf } from '../support/sidecar-fixtures.ts';

const hasGit = spawnSync('git', ['--version']).status === 0;
const FILE = 'river.txt.annotations.json';

let program: string;
let folder: string;
beforeAll(async () => {
  program = mkdtempSync(join(tmpdir(), 'pressmark cli '));
  const cli = bundles.find(({ outfile }) => outfile.endsWith('cli.cjs')) as esbuild.BuildOptions;
  await esbuild.build({ ...cli, outfile: join(program, 'cli.cjs'), minify: false });
});
afterAll(() => rmSync(program, { recursive: true }));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pressmark-git-'));
  git('init', '-q', '-b', 'main');
  git('config', 'user.name', 'N. Field');
  git('config', 'user.email', 'field@news.example');
  git('config', 'merge.pressmark.driver', `"${process.execPath}" "${join(program, 'cli.cjs')}" merge %O %A %B %P`);
  writeFileSync(join(folder, '.gitattributes'), '*.annotations.json merge=pressmark\n');
  writeFileSync(join(folder, 'river.txt'), ARTICLE);
});
afterEach(() => rmSync(folder, { recursive: true }));

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** A command that may end in a conflict: its exit status and what it said. */
function tried(...args: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

function commit(...taggings: Tagging[]): void {
  writeFileSync(join(folder, FILE), serializeSidecar(sidecarOf(ARTICLE, ...taggings)));
  git('add', '-A');
  git('commit', '-q', '-m', 'x');
}

/** What the file says now, as `a: note`. */
function shown(file = FILE): string[] {
  const parsed = parseSidecar(readFileSync(join(folder, file), 'utf8'));
  if (!('sidecar' in parsed)) throw new Error(`${file} is broken`);
  const split = new Set(keptTwice(parsed.sidecar).map(({ copyId }) => copyId));
  return taggingsOf(parsed.sidecar, new CodePointIndex(ARTICLE))
    .map(({ id, note }) => (split.has(id) ? 'second' : id.slice(-1)) + (note === undefined ? '' : `: ${note}`))
    .sort();
}

const bridge = taggingOf(ARTICLE, 'a', 'Harbor bridge');
const year = taggingOf(ARTICLE, 'b', '1931');
const cars = taggingOf(ARTICLE, 'c', '14,000 cars');
const ferry = taggingOf(ARTICLE, 'd', 'runs the ferry');
const noted = (note: string, minute: string): Tagging => ({
  ...bridge,
  note,
  modified: `2025-02-03T11:${minute}:00.000Z`,
});

describe.runIf(hasGit)('git merges annotations of two branches', { timeout: 60_000 }, () => {
  test('where both added some, without a conflict', () => {
    commit(bridge);
    git('switch', '-q', '-c', 'desk');
    commit(bridge, year);
    git('switch', '-q', 'main');
    commit(bridge, cars);
    expect(tried('merge', '-q', '--no-edit', 'desk')).toMatchObject({ status: 0 });
    expect(shown()).toEqual(['a', 'b', 'c']);
    expect(git('status', '--porcelain')).toBe('');
  });

  test('where both added the file', () => {
    git('add', 'river.txt', '.gitattributes');
    git('commit', '-q', '-m', 'x');
    git('switch', '-q', '-c', 'desk');
    commit(bridge, year);
    git('switch', '-q', 'main');
    commit(bridge, cars);
    expect(tried('merge', '-q', '--no-edit', 'desk')).toMatchObject({ status: 0 });
    expect(shown()).toEqual(['a', 'b', 'c']);
  });

  test('and says that there is a conflict where both changed a note: it is kept twice', () => {
    commit(bridge);
    git('switch', '-q', '-c', 'desk');
    commit(noted('The old one.', '01'));
    git('switch', '-q', 'main');
    commit(noted('Which bridge?', '02'));
    const { status, said } = tried('merge', '--no-edit', 'desk');
    expect(status).toBe(1);
    expect(said).toMatch(/^river\.txt\.annotations\.json:\d+:1: Both sides changed the same \(note/m);
    expect(shown()).toEqual(['a: Which bridge?', 'second: The old one.']);
    expect(git('status', '--porcelain')).toBe(`AA ${FILE}\n`.replace('AA', 'UU'));
    git('add', FILE);
    git('commit', '-q', '--no-edit');
  });

  test('and leaves our version where theirs cannot be read', () => {
    commit(bridge);
    git('switch', '-q', '-c', 'desk');
    writeFileSync(join(folder, FILE), '{"type": "AnnotationCollection"\n');
    git('commit', '-q', '-a', '-m', 'x');
    git('switch', '-q', 'main');
    commit(bridge, cars);
    const { status, said } = tried('merge', '--no-edit', 'desk');
    expect(status).toBe(1);
    expect(said).toMatch(/^river\.txt\.annotations\.json:2:1: Their version of these annotations cannot be read: .*git checkout --ours/m); // prettier-ignore
    expect(shown()).toEqual(['a', 'c']);
  });

  test('where one deleted the file and the other changed it: git asks, and what was changed is there', () => {
    commit(bridge);
    git('switch', '-q', '-c', 'desk');
    git('rm', '-q', FILE);
    git('commit', '-q', '-m', 'x');
    git('switch', '-q', 'main');
    commit(bridge, cars);
    expect(tried('merge', '--no-edit', 'desk')).toMatchObject({ status: 1 });
    expect(shown()).toEqual(['a', 'c']);
  });

  test('where one renamed the article with its annotations', () => {
    commit(bridge, ferry);
    git('switch', '-q', '-c', 'desk');
    git('mv', 'river.txt', 'bridge.txt');
    git('mv', FILE, 'bridge.txt.annotations.json');
    git('commit', '-q', '-m', 'x');
    git('switch', '-q', 'main');
    commit(bridge, ferry, cars);
    expect(tried('merge', '-q', '--no-edit', 'desk')).toMatchObject({ status: 0 });
    expect(shown('bridge.txt.annotations.json')).toEqual(['a', 'c', 'd']);
  });

  test('where one removed what the other changed: it is kept', () => {
    commit(bridge, year);
    git('switch', '-q', '-c', 'desk');
    commit(year);
    git('switch', '-q', 'main');
    commit(noted('Which bridge?', '02'), year);
    expect(tried('merge', '-q', '--no-edit', 'desk')).toMatchObject({ status: 0 });
    expect(shown()).toEqual(['a: Which bridge?', 'b']);
  });

  test('that merged each other before (criss-cross), with no annotation lost or doubled', () => {
    commit(bridge);
    git('switch', '-q', '-c', 'desk');
    commit(noted('The old one.', '01'), year);
    git('switch', '-q', 'main');
    commit(noted('Which bridge?', '02'), cars);
    const [desk, main] = [git('rev-parse', 'desk').trim(), git('rev-parse', 'main').trim()];
    for (const [branch, other] of [
      ['main', desk],
      ['desk', main],
    ] as const) {
      git('switch', '-q', branch);
      expect(tried('merge', '--no-edit', other)).toMatchObject({ status: 1 });
      git('add', FILE);
      git('commit', '-q', '--no-edit');
    }
    const kept = ['a: Which bridge?', 'b', 'c', 'second: The old one.'];
    expect(shown()).toEqual(kept);
    expect(git('merge-base', '--all', 'main', 'desk').trim().split('\n')).toHaveLength(2);
    tried('merge', '--no-edit', 'main');
    expect(shown()).toEqual(kept);
  });

  test('rebased onto each other', () => {
    commit(bridge);
    git('switch', '-q', '-c', 'desk');
    commit(bridge, year);
    commit(noted('The old one.', '01'), year);
    git('switch', '-q', 'main');
    commit(bridge, cars);
    git('switch', '-q', 'desk');
    expect(tried('rebase', '-q', 'main')).toMatchObject({ status: 0 });
    expect(shown()).toEqual(['a: The old one.', 'b', 'c']);
    git('switch', '-q', 'main');
    commit(noted('Which bridge?', '02'), cars);
    git('switch', '-q', 'desk');
    expect(tried('rebase', 'main')).toMatchObject({ status: 1 });
    expect(shown()).toEqual(['a: Which bridge?', 'b', 'c', 'second: The old one.']);
  });
});

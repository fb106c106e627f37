import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serializeSidecar } from '../../src/annotations/sidecar/serialize-sidecar.ts';
import { ARTICLE, sidecarOf, taggingOf } from '../support/sidecar-fixtures.ts';
import { run } from './run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pressmark-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const merge = (...args: string[]) => run(['merge', ...args], { folder });

const bridge = taggingOf(ARTICLE, 'a', 'Harbor bridge', { creator: 'M. Roth' });
const year = taggingOf(ARTICLE, 'b', '1931');
const cars = taggingOf(ARTICLE, 'c', '14,000 cars');
const noted = (note: string, minute: string) => ({ ...bridge, note, modified: `2025-02-03T11:${minute}:00.000Z` });

test('writes what both sides added into OURS, and nothing else', async () => {
  put('base', serializeSidecar(sidecarOf(ARTICLE, bridge)));
  put('ours', serializeSidecar(sidecarOf(ARTICLE, bridge, year)));
  put('theirs', serializeSidecar(sidecarOf(ARTICLE, bridge, cars)));
  expect(await merge('base', 'ours', 'theirs')).toEqual({ status: 0, out: '', notes: [] });
  expect(read('ours')).toBe(serializeSidecar(sidecarOf(ARTICLE, bridge, year, cars)));
  expect(read('theirs')).toBe(serializeSidecar(sidecarOf(ARTICLE, bridge, cars)));
  expect(readdirSync(folder).sort()).toEqual(['base', 'ours', 'theirs']);
});

test('takes an empty BASE for a file that both sides added', async () => {
  put('base', '');
  put('ours', serializeSidecar(sidecarOf(ARTICLE, bridge, year)));
  put('theirs', serializeSidecar(sidecarOf(ARTICLE, bridge, cars)));
  expect(await merge('base', 'ours', 'theirs')).toMatchObject({ status: 0 });
  expect(read('ours')).toBe(serializeSidecar(sidecarOf(ARTICLE, bridge, year, cars)));
});

test('keeps twice what both sides changed, exits with 1, and names the file and the line', async () => {
  put('base', serializeSidecar(sidecarOf(ARTICLE, bridge)));
  put('ours', serializeSidecar(sidecarOf(ARTICLE, noted('Which bridge?', '01'))));
  put('theirs', serializeSidecar(sidecarOf(ARTICLE, noted('The old one.', '02'))));
  const { status, notes } = await merge('base', 'ours', 'theirs', 'river.txt.annotations.json');
  expect(status).toBe(1);
  expect(notes).toHaveLength(1);
  const [, line] = /^river\.txt\.annotations\.json:(\d+):1: Both sides changed the same \(note/.exec(notes[0] ?? '') ?? []; // prettier-ignore
  expect(read('ours').split('\n')[Number(line) - 1]).toContain('urn:pressmark:version:');
  expect(notes[0]).toContain(
    '(note) in an annotation of M. Roth. Both versions are kept: remove the one that is not meant',
  );
  expect(read('ours')).toContain('Which bridge?');
  expect(read('ours')).toContain('The old one.');
});

const good = serializeSidecar(sidecarOf(ARTICLE, bridge));
test.each([
  ['our version is broken', { ours: '{"type": 1,}' }, /^ours:1:12: Our version of these annotations cannot be read: expected .+ here\. Nothing was merged and our version is as it was\. Repair it, or .*\(syntax\)$/], // prettier-ignore
  ['their version is broken', { theirs: 'x' }, /^theirs:1:1: Their version .* \(syntax\)$/],
  ['their version is no text', { theirs: '\u0000\u0001' }, /^theirs:1:1: Their version .* \(syntax\)$/],
  ['the base is broken', { base: '[' }, /^base:1:\d+: The version that both come from .* \(syntax\)$/],
  ['their version is something else', { theirs: '{"type": "Note"}' }, /^theirs:1:10: Their version .* \(shape\)$/],
  ['their version is newer', { theirs: good.replace('format:1', 'format:2') }, /^theirs:\d+:\d+: Their version .* was written by a later version of Pressmark\. Update Pressmark and merge again\..*\(newer\)$/], // prettier-ignore
  ['our version is empty', { ours: '' }, /^ours: Our version of these annotations is empty\. Nothing was merged.*\(empty\)$/], // prettier-ignore
] as const)('exits with 2 and leaves OURS as it is where %s', async (_, files, message) => {
  const texts = { base: good, ours: good, theirs: good, ...files };
  for (const [name, text] of Object.entries(texts)) put(name, text);
  const { status, notes } = await merge('base', 'ours', 'theirs');
  expect(status).toBe(2);
  expect(notes).toHaveLength(1);
  expect(notes[0]).toMatch(message);
  expect(read('ours')).toBe(texts.ours);
});

test('exits with 2 where a file is not there, or too few are named', async () => {
  put('ours', good);
  put('theirs', good);
  expect((await merge('base', 'ours', 'theirs')).notes[0]).toMatch(/^base: .*There is no such file or folder\..*\(unreadable\)$/); // prettier-ignore
  expect(await merge('ours', 'theirs')).toMatchObject({ status: 2 });
  expect(read('ours')).toBe(good);
});

test('does not touch OURS where it says everything already', async () => {
  const other = JSON.stringify(JSON.parse(good));
  put('base', good);
  put('ours', other);
  put('theirs', good);
  expect(await merge('base', 'ours', 'theirs')).toMatchObject({ status: 0 });
  expect(read('ours')).toBe(other);
});

test('--help says what to write for git', async () => {
  const { status, out } = await merge('--help');
  expect(status).toBe(0);
  expect(out).toContain('*.annotations.json merge=pressmark');
  expect(out).toContain('driver = pressmark merge %O %A %B %P');
});

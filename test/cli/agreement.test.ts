import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serializeSidecar } from '../../src/annotations/sidecar/serialize-sidecar.ts';
import { sidecarOf, taggingOf } from '../support/sidecar-fixtures.ts';
import { run } from './run.ts';

const TEXT = 'The bridge is old. The mayor denies it. It cost a lot.\n\nNobody knows why. The hall is open.\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pressmark-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes an article and what people tagged in it: `[coder, tag, words]`. */
function put(name: string, ...codes: readonly (readonly [coder: string, tag: string, words: string])[]): void {
  writeFileSync(join(folder, name), TEXT);
  const taggings = codes.map(([creator, tag, words], at) =>
    taggingOf(TEXT, String(at), words, { creator, tags: [tag] }),
  );
  writeFileSync(join(folder, `${name}.annotations.json`), serializeSidecar(sidecarOf(TEXT, ...taggings)));
}

test('prints the figures of two people tag by tag, then where they differ', async () => {
  put(
    'bridge.txt',
    ['Ada', 'denial', 'The mayor denies it.'],
    ['Nora', 'denial', 'The mayor denies it.'],
    ['Ada', 'claim', 'The bridge is old.'],
    ['Nora', 'claim', 'bridge is old'],
    ['Nora', 'number', 'It cost a lot.'],
  );
  const { status, out, notes } = await run(['agreement', 'bridge.txt'], { folder });
  expect([status, notes]).toEqual([0, []]);
  expect(out).toBe(`Ada and Nora: 1 article
              kappa  alpha  passages
claim          1.00   0.95  1 · 1
denial         1.00   1.00  1 · 1
number         0.00  -0.39  0 · 1
all tags              0.75
bridge.txt:1:1: claim: other edges: The bridge is old. (edges)
bridge.txt:1:41: number: only Nora: It cost a lot. (only)
`);
});

test('compares each pair of three people, and all; several articles one by one', async () => {
  put('a.txt', ['Ada', 'claim', 'The bridge is old.'], ['Nora', 'claim', 'The bridge is old.']);
  put('b.txt', ['Ada', 'claim', 'It cost a lot.'], ['Nora', 'claim', 'The hall is open.'], ['Ida', 'claim', 'bridge']);
  const { out } = await run(['agreement', '.'], { folder });
  expect(out.match(/^.+ and .+: \d article.*$/gm)).toEqual([
    'Ada and Ida: 1 article',
    'Ada and Nora: 2 articles',
    'Ida and Nora: 1 article',
    'Ada, Ida and Nora: 1 article',
  ]);
  expect(out).toMatch(
    /^claim +0\.\d\d +0\.\d\d +2 · 2\n {2}a\.txt +1\.00 +1\.00 +1 · 1\n {2}b\.txt +-0\.25 +-?0\.\d\d +1 · 1$/m,
  );
});

test('gives the same as JSON, for another program', async () => {
  put('bridge.txt', ['Ada', 'denial', 'The mayor denies it.'], ['Nora', 'claim', 'The mayor denies it.']);
  const { out } = await run(['agreement', 'bridge.txt', '--format', 'json'], { folder });
  const [comparison] = JSON.parse(out) as unknown[];
  expect(comparison).toMatchObject({
    coders: ['Ada', 'Nora'],
    articles: ['bridge.txt'],
    tags: [
      { tag: 'claim', kappa: 0, passages: [0, 1], articles: [{ article: 'bridge.txt' }] },
      { tag: 'denial', kappa: 0, passages: [1, 0] },
    ],
    disagreements: [
      {
        article: 'bridge.txt',
        kind: 'tag',
        sides: [
          { coder: 'Ada', tag: 'denial', words: ['The mayor denies it.'] },
          { coder: 'Nora', tag: 'claim', words: ['The mayor denies it.'] },
        ],
      },
    ],
  });
});

test('says what it takes where there are not two people, and names files that cannot be read', async () => {
  put('bridge.txt', ['Ada', 'claim', 'bridge']);
  expect(await run(['agreement', '.'], { folder })).toEqual({
    status: 2,
    out: '',
    notes: ['pressmark agreement: It takes passages tagged by two people; here they are by Ada.'],
  });
  writeFileSync(join(folder, 'bridge.txt.annotations.json'), '{');
  const { status, notes } = await run(['agreement', '.'], { folder });
  expect(status).toBe(2);
  expect(notes[0]).toMatch(/^bridge\.txt\.annotations\.json:1:\d+: .*The article was left out\. \(syntax\)$/);
  expect((await run(['agreement'], { folder })).status).toBe(2);
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describe } from '../../src/annotations/anchoring/describe.ts';
import { applyChanges } from '../../src/annotations/editing/change.ts';
import { addDecision } from '../../src/annotations/editing/edits.ts';
import { serializeSidecar } from '../../src/annotations/sidecar/serialize-sidecar.ts';
import { CodePointIndex } from '../../src/article/code-points.ts';
import { sidecarOf, spanOf } from '../support/sidecar-fixtures.ts';
import { run } from './run.ts';

const COURIER = `---
title: Harbor to be sold
outlet: Courier
date: 2031-05-01
---
“We have looked at every number twice, and the answer does not change,” Ana Duarte told the Tarnby Radio.

“Nobody told us that the cranes were rotten,” Oskar Dahl said.
`;
const POST = `---
outlet: Evening Post
date: 2031-05-02
---
“We’ve looked at every number and the answer does not change,” Ana Duarte claimed.

“It is our city,” she added.
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pressmark-'));
  put('courier.txt', COURIER);
  put('post.txt', POST);
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const compare = (...args: readonly string[]) => run(['compare', ...args], { folder });

test('says what two articles share, where they differ and dispute, and what stands in one alone', async () => {
  expect(await compare('.')).toEqual({
    status: 0,
    notes: [],
    out: `Courier (courier.txt), 2031-05-01
Evening Post (post.txt), 2031-05-02

SHARED QUOTATIONS 1

Ana Duarte · 2 sources · cut inside
  courier.txt:6 “We have looked at every number twice, and the answer does not change,”
  post.txt:5 “{+We’ve+} looked at every number and the answer does not change,” · spelling, silent; cut inside, silent
  said or claimed: tell (courier.txt) / claim (post.txt)

ONLY IN ONE SOURCE 2
  courier.txt:8 Oskar Dahl: “Nobody told us that the cranes were rotten,”
  post.txt:7 Ana Duarte: “It is our city,”
`,
  });
});

test('writes every difference as JSON, with offsets that cut out its words', async () => {
  const { out } = await compare('.', '--format', 'json');
  const { sources, shared } = JSON.parse(out) as {
    sources: unknown[];
    shared: { wordings: { file: string; differences: { kind: string; here: { start: number; end: number } }[] }[] }[];
  };
  expect(sources).toHaveLength(2);
  const [spelling] = shared[0]?.wordings.find(({ file }) => file === 'post.txt')?.differences ?? [];
  expect(spelling?.kind).toBe('spelling');
  expect(POST.slice(spelling?.here.start, spelling?.here.end)).toBe('We’ve');
});

test('writes a report that links to the lines and is never read as an article', async () => {
  const { out, status } = await compare('.', '--format', 'html', '--name', 'The <b>harbor</b>');
  expect(status).toBe(0);
  expect(out).toMatch(/^<!doctype html>\n<!-- Exported by Pressmark -->/);
  expect(out).toContain('<h1>The &#x3C;b>harbor&#x3C;/b></h1>');
  expect(out).toContain('href="courier.txt#L6"');
  expect(out).toContain('<mark class="changed">We’ve</mark>');
  expect(out).toContain('credits Tarnby Radio');
});

test('takes corrections beside the article for what was said', async () => {
  const words = 'We’ve looked at every number and the answer does not change,';
  const decision = {
    id: 'urn:uuid:speaker',
    targets: [describe(POST, spanOf(POST, words))],
    created: '',
    type: 'speaker' as const,
    name: 'Oskar Dahl',
  };
  const described = { index: new CodePointIndex(POST), source: 'https://news.example/post' };
  const sidecar = applyChanges(sidecarOf(POST), addDecision(decision, described));
  put('post.txt.annotations.json', serializeSidecar(sidecar));
  expect((await compare('.')).out).toContain('another speaker: Ana Duarte (courier.txt) / Oskar Dahl (post.txt)');
});

test('compares what can be read, and says what cannot', async () => {
  const { status, notes, out } = await compare('courier.txt', 'post.txt', 'gone.txt');
  expect(status).toBe(2);
  expect(notes.join('\n')).toContain('gone.txt');
  expect(out).toContain('SHARED QUOTATIONS 1');
});

test.each([
  [['courier.txt'], 'pressmark compare: Comparing needs two articles.'],
  [[], 'There is no PATH to compare.'],
  [['.', '--format', 'pdf'], '--format pdf is not known: text, json, html, markdown.'],
])('%j is wrong use', async (args, words) => {
  const { status, notes, out } = await compare(...args);
  expect([status, out]).toEqual([2, '']);
  expect(notes.join('\n')).toContain(words);
});

test('calls speakers in all articles what the folder has settled, whatever an article calls them', async () => {
  put('post.txt', POST.replace('Ana Duarte claimed', 'Annie Duartez claimed'));
  expect((await compare('.')).out).not.toContain('Ana M. Duarte');
  const entry = { name: 'Ana M. Duarte', aliases: ['Ana Duarte', 'Annie Duartez'], type: 'person' };
  put('pressmark.entities.json', JSON.stringify({ entities: [entry] }));
  const { status, out } = await compare('.');
  expect([status, out.match(/Ana M\. Duarte/g)?.length, out.includes('Duartez')]).toEqual([0, 2, false]);
  put('pressmark.entities.json', '{');
  const broken = await compare('.');
  expect([broken.status, broken.notes]).toEqual([2, [expect.stringMatching(/^pressmark\.entities\.json:1:\d+: These names/)]]); // prettier-ignore
});

// Disks that refuse, on a real file system: full, read-only; and what is odd in a file.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getuid, platform } from 'node:process';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SidecarStore } from '../../src/workspace/sidecars/sidecar-store.ts';
import { inEnglish } from '../../src/article/translate.ts';
import { unsavedSentence } from '../../src/workspace/sidecars/sidecar-words.ts';
import { ARTICLE, spanOf } from '../support/sidecar-fixtures.ts';
import { codeLikeFiles } from './code-like-files.ts';

/** Whether a small disk can be mounted here: root on Linux, outside of most containers. */
const canMount = platform === 'linux' && getuid?.() === 0 && mounts();

function mounts(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'pressmark-mount-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status === 0;
  if (mounted) execFileSync('umount', [folder]);
  rmSync(folder, { recursive: true });
  return mounted;
}

let ids = 0;
function opened() {
  return new SidecarStore({
    files: codeLikeFiles(),
    clock: { now: () => new Date(Date.UTC(2025, 1, 3)) },
    identity: { newId: () => String(++ids), creator: () => 'Nora Field' },
  });
}

describe.runIf(canMount)('a small disk', () => {
  let folder: string;
  let article: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pressmark-disk-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
    article = pathToFileURL(join(folder, 'river.txt')).href;
    writeFileSync(join(folder, 'river.txt'), ARTICLE);
  });
  afterEach(() => {
    execFileSync('umount', [folder]);
    rmSync(folder, { recursive: true });
  });

  const tag = (store: SidecarStore) =>
    store.edit({ type: 'tag', uri: article, spans: [spanOf(ARTICLE, '1931')], tags: ['claim'], note: 'x'.repeat(300) });
  const shown = (store: SidecarStore) => store.annotationsOf(article)?.taggings.map(({ tagging }) => tagging.id) ?? [];

  test('that is full keeps all that was saved; the rest is saved when there is room', async () => {
    const store = opened();
    await store.articleOpened(article, ARTICLE);
    writeFileSync(join(folder, 'filler'), 'x'.repeat(30_000));
    const saved: string[] = [];
    let outcome = await tag(store);
    for (let tries = 0; tries < 200 && outcome.unsaved.length === 0; tries++) {
      saved.push(...outcome.added);
      outcome = await tag(store);
    }
    expect(outcome.unsaved).toEqual([{ uri: article, reason: 'no-space' }]);
    expect(unsavedSentence('claim', 'no-space', inEnglish)).toBe(
      '“claim” was not saved: the disk is full. It is kept here until you close VS Code.',
    );
    const reader = opened();
    await reader.articleOpened(article, ARTICLE);
    expect(saved.length).toBeGreaterThan(5);
    expect(shown(reader).filter((id) => saved.includes(id))).toHaveLength(saved.length);
    rmSync(join(folder, 'filler'));
    expect(await store.saveAll()).toEqual([]);
    const again = opened();
    await again.articleOpened(article, ARTICLE);
    expect(shown(again).sort()).toEqual([...saved, ...outcome.added].sort());
  });

  test('that is read-only keeps the file as it is; what was tagged is saved when it can be', async () => {
    const store = opened();
    await store.articleOpened(article, ARTICLE);
    await tag(store);
    const before = readFileSync(join(folder, 'river.txt.annotations.json'), 'utf8');
    execFileSync('mount', ['-o', 'remount,ro', folder]);
    expect((await tag(store)).unsaved).toEqual([{ uri: article, reason: 'read-only' }]);
    expect(readFileSync(join(folder, 'river.txt.annotations.json'), 'utf8')).toBe(before);
    expect(shown(store)).toHaveLength(2);
    execFileSync('mount', ['-o', 'remount,rw', folder]);
    expect(await store.saveAll()).toEqual([]);
    const again = opened();
    await again.articleOpened(article, ARTICLE);
    expect(shown(again)).toEqual(shown(store));
  });
});

describe('what is odd in a file of annotations', () => {
  let folder: string;
  let article: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pressmark-odd-'));
    article = pathToFileURL(join(folder, 'river.txt')).href;
    writeFileSync(join(folder, 'river.txt'), ARTICLE);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const put = (content: string | Uint8Array) => writeFileSync(join(folder, 'river.txt.annotations.json'), content);
  const read = () => readFileSync(join(folder, 'river.txt.annotations.json'), 'utf8');
  const tag = (store: SidecarStore, note?: string, tags = ['claim']) =>
    store.edit({ type: 'tag', uri: article, spans: [spanOf(ARTICLE, '1931')], tags, ...(note === undefined ? {} : { note }) }); // prettier-ignore

  test.each([
    ['nothing', ''],
    ['no JSON', 'to do: annotate'],
    ['JSON of something else', '{"version": 3}'],
    ['a list', '[]'],
    ['half of a file', '{"type": "AnnotationCollection", "first": {"items": [{"id": "urn:uuid:1", "ty'],
    ['conflict marks of git', '<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> desk\n'],
    ['bytes that are no text', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])],
    ['a thousand brackets', '['.repeat(1_000)],
    ['a hundred thousand brackets', '['.repeat(100_000)],
  ])('is left alone where it is %s', async (_, content) => {
    put(content);
    const before = read();
    const store = opened();
    expect((await store.articleOpened(article, ARTICLE)).fault).toBeDefined();
    expect((await tag(store)).unsaved).toEqual([{ uri: article, reason: 'unreadable' }]);
    expect(read()).toBe(before);
    expect(store.annotationsOf(article)?.taggings).toHaveLength(1);
  });

  test('another tool’s annotations are kept as they are, key by key', async () => {
    const foreign = {
      '@context': ['http://www.w3.org/ns/anno.jsonld', { x: 'https://tool.example/' }],
      type: ['AnnotationCollection', 'x:Set'],
      id: 'https://tool.example/set',
      creator: { id: 'https://tool.example/people/7', type: 'Person' },
      first: {
        type: 'AnnotationPage',
        id: 'https://tool.example/set/1',
        items: [
          'https://tool.example/annotations/1',
          { id: 'https://tool.example/annotations/2', type: 'Annotation', motivation: ['x:asking', 'linking'], body: { items: [{ type: 'Choice' }] }, target: { source: 'https://news.example/bridge', selector: { type: 'SvgSelector', value: '<svg/>' } }, 'x:weight': 0.5, __proto__: undefined }, // prettier-ignore
          { type: 'Annotation', target: 'https://news.example/bridge', bodyValue: 'No id.' },
          { id: 'https://tool.example/annotations/3', type: 'Annotation', body: { type: 'TextualBody', value: '<b>HTML</b>', format: 'text/html', language: 'en' }, target: { source: 'https://news.example/bridge', selector: [{ type: 'TextQuoteSelector', exact: '1931' }] }, stylesheet: 'https://tool.example/s.css' }, // prettier-ignore
        ],
      },
    };
    put(JSON.stringify(foreign));
    const store = opened();
    await store.articleOpened(article, ARTICLE);
    expect((await tag(store)).unsaved).toEqual([]);
    const now = JSON.parse(read()) as typeof foreign;
    for (const item of foreign.first.items) expect(now.first.items).toContainEqual(JSON.parse(JSON.stringify(item)));
    expect(now).toMatchObject({ ...foreign, first: { ...foreign.first, items: { length: 5 } } });
  });

  test.each([
    ['a later version', 2],
    ['a version that is no number', 'x'],
  ])('%s is left alone', async (_, version) => {
    const first = opened();
    await first.articleOpened(article, ARTICLE);
    await tag(first);
    const newer = read().replace('annotations-format:1', `annotations-format:${String(version)}`);
    put(newer);
    const store = opened();
    await store.articleOpened(article, ARTICLE);
    expect((await tag(store)).unsaved).toEqual([{ uri: article, reason: 'newer' }]);
    expect(read()).toBe(newer);
  });

  test.each([
    ['a name of JavaScript', '__proto__'],
    ['half a character', 'a \ud83d b \udea2'],
    ['marks that turn the writing round', '\u202eevil\u202c \u200f\u2067שלום\u2069'],
    ['characters that are none', '\u0000\u0007\u001b[31m\u2028\u2029\ufeff\uffff'],
    ['a million letters', 'Ä'.repeat(1_000_000)],
    ['what looks like the end of a file', '"}]}}\n<<<<<<< ours\n'],
  ])('%s is kept in a note and in a tag, to the letter', async (_, hostile) => {
    const store = opened();
    await store.articleOpened(article, ARTICLE);
    await tag(store, hostile, [hostile, 'constructor']);
    const again = opened();
    const { taggings } = await again.articleOpened(article, ARTICLE);
    expect(taggings[0]?.tagging.note).toBe(hostile);
    expect(taggings[0]?.tagging.tags).toEqual([hostile, 'constructor']);
  });

  test('keys with names of JavaScript are kept', async () => {
    const first = opened();
    await first.articleOpened(article, ARTICLE);
    await tag(first);
    put(read().replace('"motivation"', '"__proto__": {"polluted": true}, "constructor": 1, "motivation"'));
    const store = opened();
    await store.articleOpened(article, ARTICLE);
    const id = store.annotationsOf(article)?.taggings[0]?.tagging.id ?? '';
    await store.edit({ type: 'reword', uri: article, id, note: 'x' });
    expect(read()).toMatch(/"__proto__": \{\s*"polluted": true\s*\},\s*"constructor": 1/);
    expect({}).not.toHaveProperty('polluted');
  });

  test('10,000 annotations are read, added to and read again', { timeout: 60_000 }, async () => {
    const first = opened();
    await first.articleOpened(article, ARTICLE);
    const span = spanOf(ARTICLE, '1931');
    await first.edit(...Array.from({ length: 10_000 }, () => ({ type: 'tag', uri: article, spans: [span], tags: ['claim'] }) as const)); // prettier-ignore
    const store = opened();
    await store.articleOpened(article, ARTICLE);
    await tag(store);
    const again = opened();
    expect((await again.articleOpened(article, ARTICLE)).taggings).toHaveLength(10_001);
  });
});

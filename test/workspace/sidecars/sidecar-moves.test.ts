import { describe, expect, it } from 'vitest';
import { textHash } from '../../../src/annotations/sidecar/text-hash.ts';
import { findAdoptions } from '../../../src/workspace/sidecars/sidecar-adoption.ts';
import { moveSidecar } from '../../../src/workspace/sidecars/sidecar-move.ts';
import { SidecarStore } from '../../../src/workspace/sidecars/sidecar-store.ts';
import { movedUri } from '../../../src/workspace/sidecars/sidecar-uri.ts';
import { MemoryFileSystem } from '../../support/memory-file-system.ts';
import { ARTICLE, spanOf } from '../../support/sidecar-fixtures.ts';

const OLD = 'file:///a/000.txt';
const NEW = 'file:///b/bridge.txt';
const sidecar = (uri: string) => `${uri}.annotations.json`;

function window(files: MemoryFileSystem, name = 'w') {
  let ids = 0;
  return new SidecarStore({
    files,
    clock: { now: () => new Date(Date.UTC(2025, 1, 3, 10, ids)) },
    identity: { newId: () => `${name}${String(++ids)}`, creator: () => 'Nora Field' },
  });
}

const tag = (store: SidecarStore, uri: string, words: string) =>
  store.edit({ type: 'tag', uri, spans: [spanOf(ARTICLE, words)], tags: [words] });
const tags = (store: SidecarStore, uri: string) =>
  store.annotationsOf(uri)?.taggings.map(({ tagging }) => tagging.tags[0]).sort(); // prettier-ignore

/** What a window that is opened now shows of an article. */
async function reopened(files: MemoryFileSystem, uri: string) {
  const store = window(files, 'again');
  await store.articleOpened(uri, ARTICLE);
  return tags(store, uri);
}

async function tagged(...words: string[]) {
  const files = new MemoryFileSystem({ [OLD]: ARTICLE });
  const store = window(files);
  await store.articleOpened(OLD, ARTICLE);
  for (const word of words) await tag(store, OLD, word);
  return { files, store };
}

describe('an article that is renamed', () => {
  it('keeps its annotations, on disk, in memory and in what can be undone', async () => {
    const { files, store } = await tagged('1931', 'Tom Brandt');
    await store.renamed(OLD, NEW);
    expect([...files.files.keys()].sort()).toEqual([OLD, sidecar(NEW)]);
    expect(store.annotationsOf(OLD)).toBeUndefined();
    expect(tags(store, NEW)).toEqual(['1931', 'Tom Brandt']);
    await store.undo();
    expect(await reopened(files, NEW)).toEqual(['1931']);
    await store.redo();
    expect(await reopened(files, NEW)).toEqual(['1931', 'Tom Brandt']);
  });

  it('tells whoever shows it that nothing is at the old name any more', async () => {
    const { store } = await tagged('1931');
    const told: string[] = [];
    store.onDidChange(({ uri, taggings }) => told.push(`${uri} ${String(taggings.length)}`));
    await store.renamed(OLD, NEW);
    expect(told).toContain(`${NEW} 1`);
    expect(told.at(-1)).toBe(`${OLD} 0`);
  });

  it('keeps them where it was never opened', async () => {
    const { files } = await tagged('1931');
    await window(files, 'fresh').renamed(OLD, NEW);
    expect(await reopened(files, NEW)).toEqual(['1931']);
    expect(files.text(sidecar(OLD))).toBeUndefined();
  });

  it('has a sidecar that lies at the new name merged with its own', async () => {
    const { files, store } = await tagged('1931');
    const other = window(files, 'other');
    await other.articleOpened(NEW, ARTICLE);
    await tag(other, NEW, 'Tom Brandt');
    await store.renamed(OLD, NEW);
    expect(tags(store, NEW)).toEqual(['1931', 'Tom Brandt']);
    expect(await reopened(files, NEW)).toEqual(['1931', 'Tom Brandt']);
    expect(files.text(sidecar(OLD))).toBeUndefined();
  });

  it('keeps them where the editor opened it under the new name before it told', async () => {
    const { files, store } = await tagged('1931');
    await store.articleOpened(NEW, ARTICLE);
    expect(tags(store, NEW)).toEqual([]);
    await store.renamed(OLD, NEW);
    expect(tags(store, NEW)).toEqual(['1931']);
    await tag(store, NEW, 'Tom Brandt');
    expect(await reopened(files, NEW)).toEqual(['1931', 'Tom Brandt']);
  });

  it('keeps in memory what could not be saved, and saves it at the new name when it can', async () => {
    const { files, store } = await tagged('1931');
    files.fault = 'read-only';
    await tag(store, OLD, 'Tom Brandt');
    await store.renamed(OLD, NEW);
    expect(store.annotationsOf(NEW)).toMatchObject({ unsaved: 'read-only' });
    expect(tags(store, NEW)).toEqual(['1931', 'Tom Brandt']);
    files.fault = undefined;
    expect(await store.saveAll()).toEqual([]);
    expect(await reopened(files, NEW)).toEqual(['1931', 'Tom Brandt']);
  });

  it('takes a sidecar along that cannot be read, as it is', async () => {
    const files = new MemoryFileSystem({ [sidecar(OLD)]: '{"broken' });
    await window(files).renamed(OLD, NEW);
    expect(files.text(sidecar(NEW))).toBe('{"broken');
    expect(files.text(sidecar(OLD))).toBeUndefined();
  });

  it('keeps two that cannot be made one where they are', async () => {
    const { files, store } = await tagged('1931');
    files.set(sidecar(NEW), '{"broken');
    await store.renamed(OLD, NEW);
    expect(files.text(sidecar(NEW))).toBe('{"broken');
    expect(files.text(sidecar(OLD))).toContain('1931');
    expect(store.annotationsOf(NEW)).toMatchObject({ unsaved: 'unreadable', taggings: [{}] });
  });

  it('takes what a save that was cut short left', async () => {
    const { files, store } = await tagged('1931');
    files.killAfter = files.operations + 4;
    await tag(store, OLD, 'Tom Brandt').catch(() => undefined);
    const rebooted = files.reopened();
    expect([...rebooted.files.keys()]).toEqual([OLD, `${sidecar(OLD)}.new`]);
    await window(rebooted, 'fresh').renamed(OLD, NEW);
    expect(await reopened(rebooted, NEW)).toEqual(['1931', 'Tom Brandt']);
    expect([...rebooted.files.keys()]).toEqual([OLD, sidecar(NEW)]);
  });

  it('loses nothing wherever its move is cut short', async () => {
    const { files } = await tagged('1931', 'Tom Brandt');
    const whole = files.reopened();
    await moveSidecar(whole, sidecar(OLD), sidecar(NEW));
    for (let after = 0; after < whole.operations; after++) {
      const cut = files.reopened();
      cut.killAfter = after;
      await moveSidecar(cut, sidecar(OLD), sidecar(NEW)).catch(() => undefined);
      const rebooted = cut.reopened();
      await moveSidecar(rebooted, sidecar(OLD), sidecar(NEW));
      expect(await reopened(rebooted, NEW), `cut after ${String(after)}`).toEqual(['1931', 'Tom Brandt']);
      expect([...rebooted.files.keys()].sort()).toEqual([OLD, sidecar(NEW)]);
    }
  });
});

describe('a folder that is renamed', () => {
  it('has its articles known under their new names; their sidecars went with it', async () => {
    const { files, store } = await tagged('1931');
    await files.rename(sidecar(OLD), 'file:///new/000.txt.annotations.json');
    await store.renamed('file:///a', 'file:///new');
    expect(tags(store, 'file:///new/000.txt')).toEqual(['1931']);
    await tag(store, 'file:///new/000.txt', 'Tom Brandt');
    expect(await reopened(files, 'file:///new/000.txt')).toEqual(['1931', 'Tom Brandt']);
    expect(files.text(sidecar(OLD))).toBeUndefined();
  });

  it.each([
    ['file:///a/b.txt', 'file:///a', 'file:///c', 'file:///c/b.txt'],
    ['file:///a/b.txt', 'file:///a/b.txt', 'file:///c.txt', 'file:///c.txt'],
    ['vscode-vfs://h/a/b/c.md?rev=1', 'vscode-vfs://h/a?rev=1', 'vscode-vfs://h/z?rev=1', 'vscode-vfs://h/z/b/c.md?rev=1'], // prettier-ignore
    ['file:///ab/c.txt', 'file:///a', 'file:///c', undefined],
    ['file:///a', 'file:///a/b', 'file:///c', undefined],
  ])('leads from %s, renamed from %s to %s, to %s', (uri, from, to, expected) => {
    expect(movedUri(uri, from, to)).toBe(expected);
  });
});

describe('an article renamed while nobody looked', () => {
  const find = (files: MemoryFileSystem, articles: Record<string, string>) =>
    findAdoptions(
      files,
      [...files.files.keys()].filter((uri) => /\.annotations\.json(\.new)?$/.test(uri)),
      Object.entries(articles).map(([uri, text]) => ({ uri, hash: textHash(text) })),
    );

  it('is known again by its text', async () => {
    const { files, store } = await tagged('1931');
    files.files.delete(OLD);
    expect(await find(files, { [NEW]: ARTICLE, 'file:///b/c.txt': 'Another.' })).toEqual([{ from: OLD, to: NEW }]);
    await store.renamed(OLD, NEW);
    expect(await find(files, { [NEW]: ARTICLE })).toEqual([]);
    expect(await reopened(files, NEW)).toEqual(['1931']);
  });

  it('is known by the text that was saved last, not by that which was annotated first', async () => {
    const { files, store } = await tagged('1931');
    const edited = `${ARTICLE}One line more.\n`;
    await store.articleSaved(OLD, edited);
    files.files.delete(OLD);
    expect(await find(files, { [NEW]: ARTICLE })).toEqual([]);
    expect(await find(files, { [NEW]: edited })).toEqual([{ from: OLD, to: NEW }]);
  });

  it('is known where all that is left is an unfinished save', async () => {
    const { files } = await tagged('1931');
    await files.rename(sidecar(OLD), `${sidecar(OLD)}.new`);
    files.files.delete(OLD);
    expect(await find(files, { [NEW]: ARTICLE })).toEqual([{ from: OLD, to: NEW }]);
  });

  it.each([
    ['the old one is still there: the other is a copy', false, { [NEW]: ARTICLE }],
    ['two have its text', true, { [NEW]: ARTICLE, 'file:///b/copy.txt': ARTICLE }],
    ['no text is quite the same', true, { [NEW]: `${ARTICLE} ` }],
  ])('is not guessed where %s', async (_, isGone, articles) => {
    const { files } = await tagged('1931');
    if (isGone) files.files.delete(OLD);
    expect(await find(files, articles)).toEqual([]);
  });

  it('does not lay its annotations over those of an article that has its own', async () => {
    const { files } = await tagged('1931');
    files.set(sidecar(NEW), files.text(sidecar(OLD)) ?? '');
    files.files.delete(OLD);
    expect(await find(files, { [NEW]: ARTICLE })).toEqual([]);
  });

  it('is not looked for where the file of annotations is broken, or names no text', async () => {
    const files = new MemoryFileSystem({ [sidecar(OLD)]: '{' });
    expect(await find(files, { [NEW]: ARTICLE })).toEqual([]);
  });
});

describe('an article whose file is gone', () => {
  it('is forgotten, and known again when it comes back', async () => {
    const { files, store } = await tagged('1931');
    await store.forget(OLD);
    expect(store.annotationsOf(OLD)).toBeUndefined();
    expect(files.text(sidecar(OLD))).toContain('1931');
    await store.articleOpened(OLD, ARTICLE);
    expect(tags(store, OLD)).toEqual(['1931']);
  });

  it('is kept where it holds what could not be saved', async () => {
    const { files, store } = await tagged('1931');
    files.fault = 'no-space';
    await tag(store, OLD, 'Tom Brandt');
    await store.forget(OLD);
    expect(tags(store, OLD)).toEqual(['1931', 'Tom Brandt']);
  });
});

describe('a copied article', () => {
  it('with its sidecar has annotations of its own from then on', async () => {
    const { files, store } = await tagged('1931');
    files.set(sidecar(NEW), files.text(sidecar(OLD)) ?? '');
    await store.articleOpened(NEW, ARTICLE);
    const id = store.annotationsOf(NEW)?.taggings[0]?.tagging.id ?? '';
    await store.edit({ type: 'remove', uri: NEW, ids: [id] });
    expect([tags(store, OLD), tags(store, NEW)]).toEqual([['1931'], []]);
    await store.undo();
    expect([tags(store, OLD), tags(store, NEW)]).toEqual([['1931'], ['1931']]);
    expect(await reopened(files, OLD)).toEqual(['1931']);
  });
});

import { describe, expect, it } from 'vitest';
import { newCodebook } from '../../../src/annotations/codebook/new-codebook.ts';
import { DEFAULT_CODEBOOK } from '../../../src/article/default-codebook.ts';
import { CODEBOOK_FILE } from '../../../src/workspace/codebooks/codebook-file.ts';
import { CodebookStore } from '../../../src/workspace/codebooks/codebook-store.ts';
import { folderFileUri } from '../../../src/workspace/folder-files/folder-file.ts';
import { Killed, MemoryFileSystem } from '../../support/memory-file-system.ts';

const FOLDER = 'file:///desk';
const FILE = `${FOLDER}/pressmark.codebook.json`;
const ARTICLE = `${FOLDER}/000.txt`;

const book = (...labels: readonly string[]) => `{\n  "tags": [\n${labels.map((label) => `    { "label": "${label}", "color": "red" }`).join(',\n')}\n  ]\n}\n`; // prettier-ignore
const storeOf = (files: MemoryFileSystem) =>
  new CodebookStore(files, (uri) => (uri.startsWith(FOLDER) ? FOLDER : undefined));

async function opened(text?: string) {
  const files = new MemoryFileSystem(text === undefined ? {} : { [FILE]: text });
  const store = storeOf(files);
  await store.load(FILE);
  return { files, store };
}

const labels = (store: CodebookStore, uri = ARTICLE) => store.codebookOf(uri).tags.map(({ label }) => label);

describe('the codebook in force', () => {
  it.each([
    ['file:///desk', FILE],
    ['file:///desk/', FILE],
    ['vscode-vfs://github/a/b?ref=1', 'vscode-vfs://github/a/b/pressmark.codebook.json?ref=1'],
  ])('of %s is kept in %s', (folder, file) => expect(folderFileUri(CODEBOOK_FILE, folder)).toBe(file));

  it('is that of the folder, and outside of it the one that Pressmark brings', async () => {
    const { store } = await opened(book('slant'));
    expect([labels(store), store.hasOwn(ARTICLE), store.tagHuesOf(ARTICLE)('SLANT')]).toEqual([['slant'], true, 'red']);
    expect([store.codebookOf('file:///else/1.txt'), store.hasOwn('file:///else/1.txt')]).toEqual([DEFAULT_CODEBOOK, false]); // prettier-ignore
  });

  it('stays the last one that could be read while its file is broken, and goes with the file', async () => {
    const { files, store } = await opened(book('slant'));
    let fired = 0;
    store.onDidChange(() => fired++);
    files.set(FILE, '{ "tags": [');
    await store.load(FILE);
    expect([labels(store), store.files()[0]?.problems.map(({ rule }) => rule), fired]).toEqual([['slant'], ['codebook-unreadable'], 1]); // prettier-ignore
    files.files.delete(FILE);
    await store.load(FILE);
    expect(store.codebookOf(ARTICLE)).toBe(DEFAULT_CODEBOOK);
  });

  it('is the one that Pressmark brings where the file was broken from the start', async () => {
    const { store } = await opened('[');
    expect([store.codebookOf(ARTICLE), store.hasOwn(ARTICLE)]).toEqual([DEFAULT_CODEBOOK, false]);
  });

  it('has for a tag without a color that of the tag above', async () => {
    const { store } = await opened('{ "tags": [{ "label": "a", "color": "teal" }, { "label": "b", "parent": "a" }] }');
    expect(store.tagHuesOf(ARTICLE)('b')).toBe('teal');
  });
});

describe('a change of a codebook', () => {
  it('makes the file, and taken back takes it away', async () => {
    const { files, store } = await opened();
    expect(await store.change({ uri: FILE, after: newCodebook() })).toBeUndefined();
    expect([files.text(FILE), store.hasOwn(ARTICLE)]).toEqual([newCodebook(), true]);
    expect(await store.change({ uri: FILE, before: newCodebook() })).toBeUndefined();
    expect([files.text(FILE), store.hasOwn(ARTICLE)]).toEqual([undefined, false]);
  });

  it('keeps what somebody else wrote in other lines meanwhile', async () => {
    const { files, store } = await opened(book('a', 'b', 'c', 'd'));
    files.set(FILE, book('a', 'b', 'c', 'theirs'));
    expect(await store.change({ uri: FILE, before: book('a', 'b', 'c', 'd'), after: book('ours', 'b', 'c', 'd') })).toBeUndefined(); // prettier-ignore
    expect(labels(store)).toEqual(['ours', 'b', 'c', 'theirs']);
  });

  it.each([
    ['the same line', book('theirs', 'b')],
    ['the file into what is no codebook', '{ "tags": ['],
    ['nothing but the file away', undefined],
  ])('is refused where somebody else changed %s, and leaves that alone', async (_, theirs) => {
    const { files, store } = await opened(book('a', 'b'));
    if (theirs === undefined) files.files.delete(FILE);
    else files.set(FILE, theirs);
    expect(await store.change({ uri: FILE, before: book('a', 'b'), after: book('ours', 'b') })).toBe('conflict');
    expect(files.text(FILE)).toBe(theirs);
  });

  it('does not take a file away that somebody else changed', async () => {
    const { files, store } = await opened(book('theirs'));
    expect(await store.change({ uri: FILE, before: book('a') })).toBe('conflict');
    expect(files.text(FILE)).toBe(book('theirs'));
  });

  it('says why it could not be written', async () => {
    const { files, store } = await opened(book('a'));
    files.fault = 'no-space';
    expect(await store.change({ uri: FILE, before: book('a'), after: book('b') })).toBe('no-space');
    expect(labels(store)).toEqual(['a']);
  });

  it('is refused while the file cannot be read, rather than written over it', async () => {
    const { files, store } = await opened(book('a'));
    files.beforeRead = () => {
      throw new Error('the line is down');
    };
    expect(await store.change({ uri: FILE, before: book('a'), after: book('b') })).toBe('unavailable');
    expect([files.text(FILE), labels(store)]).toEqual([book('a'), ['a']]);
  });

  it('leaves bytes alone that are no UTF-8, which it would write back as other letters', async () => {
    const { files, store } = await opened();
    const latin = Uint8Array.from(book('Kl\u00e4ger'), (letter) => letter.charCodeAt(0));
    files.files.set(FILE, latin);
    await store.load(FILE);
    const before = store.files()[0]?.text ?? '';
    expect(await store.change({ uri: FILE, before, after: before.replace('red', 'blue') })).toBe('unavailable');
    expect(files.files.get(FILE)).toEqual(latin);
    expect(store.files()[0]?.problems.map(({ rule }) => rule)).toEqual(['codebook-unreadable']);
  });

  it('leaves a whole new codebook, or none, wherever the process is killed that makes it', async () => {
    for (let kill = 0; kill < 12; kill++) {
      const files = new MemoryFileSystem();
      files.killAfter = kill;
      await storeOf(files)
        .change({ uri: FILE, after: book('ours') })
        .catch((error: unknown) => expect(error).toBeInstanceOf(Killed));
      const again = files.reopened();
      await storeOf(again).load(FILE);
      expect([undefined, book('ours')]).toContain(again.text(FILE));
      expect([...again.files.keys()].filter((uri) => uri !== FILE)).toEqual([]);
    }
  });

  it('leaves one whole codebook, before or after, wherever the process is killed', async () => {
    const [before, after] = [book('a', 'b'), book('ours', 'b')];
    for (let kill = 0; kill < 12; kill++) {
      const files = new MemoryFileSystem({ [FILE]: before });
      files.killAfter = kill;
      await storeOf(files)
        .change({ uri: FILE, before, after })
        .catch((error: unknown) => expect(error).toBeInstanceOf(Killed));
      const again = files.reopened();
      const store = storeOf(again);
      await store.load(FILE);
      expect([
        ['a', 'b'],
        ['ours', 'b'],
      ]).toContainEqual(labels(store));
      expect([before, after]).toContain(again.text(FILE));
      expect([...again.files.keys()]).toEqual([FILE]);
    }
  });
});

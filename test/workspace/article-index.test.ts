import { expect, test } from 'vitest';
import { Random } from '../../bench/anchoring/random.ts';
import type { ArticleIndex } from '../../src/workspace/article-index.ts';
import { FakeFolder, indexedFolder, saidBy } from './indexed-folder.ts';

const textsOf = (index: ArticleIndex): string[] => [...index.articles()].map(({ model }) => model.text);

/** A promise and the way to keep it. */
function gate(): { readonly open: () => void; readonly passed: Promise<void> } {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { open, passed };
}

test('reads the articles of the folder in its order, leaving out what turns out to be none', async () => {
  const { index } = indexedFolder(new FakeFolder({ b: 'Bridge', export: 'export', a: 'Ferry' }));
  await index.start();
  expect(index.uris()).toEqual(['a', 'b']);
  expect(textsOf(index)).toEqual(['Ferry', 'Bridge']);
  expect(index.progress).toEqual({ status: 'done', read: 2, total: 2 });
});

test('stops where it is told to, and goes on with what is left', async () => {
  const files = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`a${String(at).padStart(2, '0')}`, `Ferry ${String(at)}`])); // prettier-ignore
  const { index, folder, clock } = indexedFolder(new FakeFolder(files));
  folder.beforeRead = () => clock.pass(50);
  const listening = index.onDidChange(() => {
    if (index.progress.read > 0 && index.progress.status === 'reading') index.stop();
  });
  await index.start();
  listening.dispose();
  expect(index.progress).toMatchObject({ status: 'stopped', total: 60 });
  expect(index.progress.read).toBeLessThan(60);
  await index.start();
  expect(index.progress).toEqual({ status: 'done', read: 60, total: 60 });
  expect(new Set(folder.reads).size).toBe(folder.reads.length);
});

test('what changes while reading is stopped is followed all the same, and reading stays stopped', async () => {
  const { index, folder } = indexedFolder(new FakeFolder({ a: 'Ferry', b: 'Bridge' }));
  const started = index.start();
  index.stop();
  await started;
  folder.write('b', 'Bridge again');
  await index.changed('b');
  expect(textsOf(index)).toEqual(['Bridge again']);
  expect(index.progress).toMatchObject({ status: 'stopped', read: 1 });
  await index.start();
  expect(textsOf(index)).toEqual(['Ferry', 'Bridge again']);
});

test('sees an open article as the store has it', async () => {
  const { index, store } = indexedFolder(new FakeFolder({ a: 'Ferry' }));
  await index.start();
  store.update('a', { name: 'a', version: 2, text: 'Ferry edited' });
  expect(index.get('a')?.text).toBe('Ferry edited');
  expect([...index.names()].map(({ named }) => named.map(({ name }) => name))).toEqual([['Ferry', 'edited']]);
  expect(index.comparedArticle('a')?.title).toBe('Ferry edited');
  store.close('a');
  expect(index.get('a')?.text).toBe('Ferry');
  expect(index.comparedArticle('a')?.title).toBe('Ferry');
});

test('follows files that change, come, go, and have another name', async () => {
  const { index, folder, made } = indexedFolder(new FakeFolder({ a: 'Ferry' }));
  await index.start();
  folder.write('a', 'Ferry again');
  await index.changed('a');
  folder.write('b', 'Bridge');
  await index.changed('b');
  expect(textsOf(index)).toEqual(['Ferry again', 'Bridge']);
  const before = made.length;
  folder.files.delete('a');
  folder.write('c', 'Ferry again');
  await Promise.all([index.changed('c'), index.changed('a')]);
  expect([...index.articles()].map(({ uri, model }) => [uri, model.name, model.text])).toEqual([
    ['b', 'b.txt', 'Bridge'],
    ['c', 'c.txt', 'Ferry again'],
  ]);
  expect(index.comparedArticle('c')).toMatchObject({ uri: 'c', name: 'c.txt' });
  expect(made).toHaveLength(before);
});

test('a file that changes while it is read is read again', async () => {
  const { index, folder } = indexedFolder(new FakeFolder({ a: 'Ferry' }));
  await index.start();
  const [reading, written] = [gate(), gate()];
  folder.beforeRead = () => {
    reading.open();
    return written.passed;
  };
  folder.write('a', 'Ferry, half');
  const first = index.changed('a');
  await reading.passed;
  folder.write('a', 'Ferry, whole');
  const second = index.changed('a');
  written.open();
  await Promise.all([first, second]);
  expect(textsOf(index)).toEqual(['Ferry, whole']);
});

test('a file that is deleted while it is analyzed is gone', async () => {
  const [asked, analyzed] = [gate(), gate()];
  const { index, folder } = indexedFolder(new FakeFolder({ a: 'Ferry' }), {
    maker: (instead) => ({
      ...instead,
      make: async (article) => {
        asked.open();
        await analyzed.passed;
        return instead.make(article);
      },
    }),
  });
  const started = index.start();
  await asked.passed;
  folder.files.delete('a');
  const removed = index.changed('a');
  analyzed.open();
  await Promise.all([started, removed]);
  expect(index.uris()).toEqual([]);
  expect(index.progress).toEqual({ status: 'done', read: 0, total: 0 });
});

test('a file that changes while it is looked for articles keeps none of them from being read, nor from the storage', async () => {
  const {
    folder,
    disk,
    index: before,
    storage,
  } = indexedFolder(new FakeFolder({ a: 'Ferry', b: 'Bridge', c: 'Dock' }));
  await before.start();
  await storage.save();
  const { index, made } = indexedFolder(folder, { disk });
  const found = gate();
  const find = folder.find.bind(folder);
  folder.find = async () => {
    await found.passed;
    return find();
  };
  const started = index.start();
  folder.write('a', 'Ferry again');
  await index.changed('a');
  expect(index.progress.status).toBe('reading');
  found.open();
  await started;
  expect(textsOf(index)).toEqual(['Ferry again', 'Bridge', 'Dock']);
  expect(made).toEqual(['a']);
});

test('settings that leave out an article take it out at once, also while it is read', async () => {
  const { index, folder } = indexedFolder(new FakeFolder({ a: 'Ferry', b: 'Bridge' }));
  await index.start();
  folder.isArticle = (uri) => uri !== 'a';
  await index.lookAgain();
  expect(index.uris()).toEqual(['b']);
  folder.write('a', 'Ferry again');
  await index.changed('a');
  expect(index.uris()).toEqual(['b']);
  folder.isArticle = () => true;
  await index.lookAgain();
  expect(index.uris()).toEqual(['a', 'b']);
});

test('reads nothing before it is asked to', async () => {
  const { index, folder } = indexedFolder(new FakeFolder({ a: 'Ferry' }));
  await index.changed('a');
  await index.lookAgain();
  expect(folder.reads).toEqual([]);
  expect(index.progress.status).toBe('idle');
});

test('a publication date that a person set resolves the dates anew, and goes when they take it back', async () => {
  const { index } = indexedFolder(new FakeFolder({ a: 'Ferry' }));
  await index.start();
  index.annotate('a', { taggings: [], decisions: [] }, '2031-05-06');
  await index.changed('a');
  expect(index.get('a')?.analysis.published).toBe('2031-05-06');
  index.annotate('a', { taggings: [], decisions: [] }, undefined);
  await index.changed('a');
  expect(index.get('a')?.analysis.published).toBeUndefined();
});

test('an article that cannot be analyzed is left out, told of once, and tried again when it is another', async () => {
  const { index, folder } = indexedFolder(new FakeFolder({ a: 'Ferry', b: 'deadly' }), {
    maker: (instead) => ({
      ...instead,
      make: async (article) => (article.text === 'deadly' ? undefined : instead.make(article)),
    }),
  });
  const told: string[] = [];
  index.onDidLeaveOut((uri) => told.push(uri));
  await index.start();
  await index.start();
  expect(index.uris()).toEqual(['a']);
  expect(told).toEqual(['b']);
  folder.write('b', 'Bridge');
  await index.changed('b');
  expect(index.uris()).toEqual(['a', 'b']);
});

test('tells of a change at rest at once, and of many now and then', async () => {
  const files = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`a${String(at)}`, `Ferry ${String(at)}`]));
  const { index, folder } = indexedFolder(new FakeFolder(files));
  let told = 0;
  index.onDidChange(() => (told += 1));
  await index.start();
  expect(told).toBeLessThan(8);
  told = 0;
  folder.write('a0', 'Bridge');
  await index.changed('a0');
  expect(told).toBeGreaterThan(0);
});

test.each([1, 2, 3, 4, 5, 6])(
  'after whatever happened to files, the index is one made anew (seed %i)',
  async (seed) => {
    const random = new Random(seed);
    const below = (limit: number): number => random.below(limit);
    const name = (): string => `f${String(below(12))}`;
    const { index, folder } = indexedFolder(
      new FakeFolder(
        Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`f${String(at)}`, `Text ${String(at)}`])),
      ),
    );
    folder.beforeRead = () => (below(3) === 0 ? new Promise((resolve) => setTimeout(resolve, below(3))) : undefined);
    const looks: Promise<void>[] = [index.start()];
    for (let turn = 0; turn < 120; turn += 1) {
      const uri = name();
      const kind = below(6);
      if (kind < 2) folder.write(uri, `Text ${String(below(20))}`);
      else if (kind === 2) folder.files.delete(uri);
      else if (kind === 3) {
        const moved = folder.files.get(uri);
        const to = name();
        folder.files.delete(uri);
        if (moved !== undefined) folder.write(to, moved.text);
        looks.push(index.changed(to));
      } else if (kind === 4) {
        index.stop();
        looks.push(index.start());
      } else {
        const day = below(2) === 0 ? undefined : `2031-05-0${String(1 + below(3))}`;
        index.annotate(uri, { taggings: [], decisions: [] }, day);
      }
      // News may come twice, and late.
      for (let times = 0; times <= below(2); times += 1) looks.push(index.changed(uri));
      if (below(4) === 0) await new Promise((resolve) => setTimeout(resolve, below(2)));
    }
    looks.push(index.start());
    await Promise.all(looks);
    const anew = indexedFolder(folder);
    await anew.index.start();
    // What people say of a file that went and came back is read again by whoever follows the sidecars.
    for (const uri of anew.index.uris()) {
      index.annotate(uri, { taggings: [], decisions: [] }, undefined);
      await index.changed(uri);
    }
    expect(saidBy(index)).toEqual(saidBy(anew.index));
    expect(index.progress).toEqual(anew.index.progress);
  },
);

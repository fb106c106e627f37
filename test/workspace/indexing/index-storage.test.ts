import { expect, test } from 'vitest';
import { Killed, MemoryFileSystem } from '../../support/memory-file-system.ts';
import { FakeFolder, indexedFolder, saidBy } from '../indexed-folder.ts';

const FILES = { a: 'Ferry', b: 'Bridge', c: 'Dock' };

/** A session that reads the folder to its end and leaves what it kept on the disk. */
async function session(folder: FakeFolder, disk: MemoryFileSystem, version = '1') {
  const parts = indexedFolder(folder, { disk, version });
  folder.reads.length = 0;
  await parts.index.start();
  await parts.storage.save();
  return parts;
}

test('what was read in one session is neither read nor analyzed in the next', async () => {
  const [folder, disk] = [new FakeFolder(FILES), new MemoryFileSystem()];
  const first = await session(folder, disk);
  const { index, made } = await session(folder, disk.reopened());
  expect(folder.reads).toEqual([]);
  expect(made).toEqual([]);
  expect(saidBy(index)).toEqual(saidBy(first.index));
  expect(index.comparedArticle('a')).toEqual(first.index.comparedArticle('a'));
});

test('what changed between the sessions is read, what only seems to have is not analyzed', async () => {
  const [folder, disk] = [new FakeFolder(FILES), new MemoryFileSystem()];
  await session(folder, disk);
  folder.write('a', 'Ferry again');
  folder.write('b', FILES.b);
  folder.files.delete('c');
  folder.write('d', FILES.c);
  const { index, made } = await session(folder, disk);
  expect(folder.reads.sort()).toEqual(['a', 'b', 'd']);
  expect(made).toEqual(['a']);
  expect(saidBy(index)).toEqual(saidBy((await session(folder, new MemoryFileSystem())).index));
});

test('what another version kept is not taken', async () => {
  const [folder, disk] = [new FakeFolder(FILES), new MemoryFileSystem()];
  await session(folder, disk);
  const { made } = await session(folder, disk, '2');
  expect(made).toEqual(['a', 'b', 'c']);
  expect((await session(folder, disk, '2')).made).toEqual([]);
});

test('the files of another version are gone after the first save', async () => {
  const files = Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`a${String(at)}`, `Ferry ${String(at)}`]));
  const disk = new MemoryFileSystem();
  await session(new FakeFolder(files), disk);
  expect(disk.files.size).toBeGreaterThan(3);
  await session(new FakeFolder(FILES), disk, '2');
  expect([...disk.files.keys()].sort()).toEqual(['memory:/index/articles-0.bin', 'memory:/index/index.json']);
});

test('a publication date that a person set is kept with the analysis', async () => {
  const [folder, disk] = [new FakeFolder(FILES), new MemoryFileSystem()];
  const { index, storage } = await session(folder, disk);
  index.annotate('a', { taggings: [], decisions: [] }, '2031-05-06');
  await index.changed('a');
  await storage.save();
  const next = await session(folder, disk);
  expect(next.made).toEqual([]);
  expect(next.index.dated()).toEqual(['a']);
  next.index.annotate('a', { taggings: [], decisions: [] }, undefined);
  await next.index.changed('a');
  expect(next.index.get('a')?.analysis.published).toBeUndefined();
});

const spoiled: Record<string, (bytes: Uint8Array) => Uint8Array> = {
  'cut in half': (bytes) => bytes.slice(0, bytes.length / 2),
  empty: () => new Uint8Array(),
  'another word in it': (bytes) => bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 1 : byte)),
  garbage: (bytes) => bytes.map((_, at) => (at * 37) & 255),
};
test.each(Object.entries(spoiled))('a file that is %s is as if it were not there', async (_, spoil) => {
  const [folder, disk] = [new FakeFolder(FILES), new MemoryFileSystem()];
  const { index } = await session(folder, disk);
  const names = [...disk.files.keys()];
  expect(names.length).toBeGreaterThan(1);
  for (const name of names) {
    const broken = disk.reopened();
    broken.files.set(name, spoil(broken.files.get(name) ?? new Uint8Array()));
    const next = await session(folder, broken);
    expect(saidBy(next.index)).toEqual(saidBy(index));
    expect((await session(folder, broken)).made).toEqual([]);
  }
});

test('wherever the session is killed, the next one is right', async () => {
  const folder = new FakeFolder(FILES);
  const whole = saidBy((await session(folder, new MemoryFileSystem())).index);
  for (let operations = 0; operations < 12; operations += 1) {
    const disk = new MemoryFileSystem();
    await session(new FakeFolder({ a: 'Older ferry', z: 'Gone' }), disk);
    disk.killAfter = disk.operations + operations;
    await session(folder, disk).catch((error: unknown) => expect(error).toBeInstanceOf(Killed));
    expect(saidBy((await session(folder, disk.reopened())).index)).toEqual(whole);
  }
});

test('a disk that takes nothing keeps nobody from reading', async () => {
  const [folder, disk] = [new FakeFolder(FILES), new MemoryFileSystem()];
  disk.fault = 'no-space';
  const { index } = await session(folder, disk);
  expect(index.progress.status).toBe('done');
});

test('bytes that are not what they were are read again from the article', async () => {
  const [folder, disk] = [new FakeFolder(FILES), new MemoryFileSystem()];
  await session(folder, disk);
  const { index } = await session(folder, disk);
  const whole = indexedFolder(folder).index;
  await whole.start();
  // Past all sums: what was read from the disk is spoiled in memory.
  for (const bytes of disk.files.values()) bytes.fill(0);
  expect(index.get('a')).toBeUndefined();
  expect(index.comparedArticle('b')).toBeUndefined();
  expect(index.textOf('c')).toBeUndefined();
  await Promise.all(['a', 'b', 'c'].map((uri) => index.changed(uri)));
  expect(saidBy(index)).toEqual(saidBy(whole));
});

test('stays in few files, without what is gone, over many changes', async () => {
  const files = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`a${String(at)}`, `Ferry ${String(at)}`]));
  const [folder, disk] = [new FakeFolder(files), new MemoryFileSystem()];
  const { index, storage } = await session(folder, disk);
  for (let turn = 0; turn < 60; turn += 1) {
    folder.write(`a${String(turn)}`, `Bridge ${String(turn)}`);
    await index.changed(`a${String(turn)}`);
    await storage.save();
  }
  for (let at = 100; at < 300; at += 1) folder.files.delete(`a${String(at)}`);
  await index.lookAgain();
  folder.write('a0', 'Last');
  await index.changed('a0');
  await storage.save();
  expect(disk.files.size).toBeLessThan(16);
  const next = await session(folder, disk);
  expect(next.made).toEqual([]);
  expect(saidBy(next.index)).toEqual(saidBy(index));
});

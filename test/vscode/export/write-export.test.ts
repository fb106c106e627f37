import { expect, test } from 'vitest';
import { FileFault, type FileSystem } from '../../../src/workspace/ports.ts';
import { writeExport } from '../../../src/vscode/export/write-export.ts';

const FILES = ['a', 'b', 'c'].map((uri) => ({ uri, text: `new ${uri}` }));
const GOES_ON = { isCancellationRequested: false };

/** Files in memory, of which there is an old `a`. */
function disk(): { files: FileSystem; held: Map<string, string> } {
  const held = new Map([['a', 'old a']]);
  const files: FileSystem = {
    read: (uri) => Promise.resolve(held.has(uri) ? new TextEncoder().encode(held.get(uri)) : undefined),
    write: (uri, bytes) => Promise.resolve(void held.set(uri, new TextDecoder().decode(bytes))),
    rename: (from, to) => {
      held.set(to, held.get(from) ?? '');
      held.delete(from);
      return Promise.resolve();
    },
    delete: (uri) => Promise.resolve(void held.delete(uri)),
  };
  return { files, held };
}

test('writes all files and leaves nothing beside them', async () => {
  const { files, held } = disk();
  const counts: number[] = [];
  expect(await writeExport(files, FILES, GOES_ON, (count) => counts.push(count))).toBe(true);
  expect(Object.fromEntries(held)).toEqual({ a: 'new a', b: 'new b', c: 'new c' });
  expect(counts).toEqual([1, 2, 3]);
});

test.each([0, 1, 2, 3])('cancelled after %i files, leaves all as it was', async (count) => {
  const { files, held } = disk();
  const token = { isCancellationRequested: count === 0 };
  const wrote = (written: number): void => void (token.isCancellationRequested = written >= count);
  expect(await writeExport(files, FILES, token, wrote)).toBe(false);
  expect(Object.fromEntries(held)).toEqual({ a: 'old a' });
});

test('on a full disk, leaves all as it was and says why', async () => {
  const { files, held } = disk();
  const full: FileSystem = {
    ...files,
    write: (uri, bytes) =>
      uri.startsWith('c') ? Promise.reject(new FileFault('no-space', 'ENOSPC')) : files.write(uri, bytes),
  };
  await expect(writeExport(full, FILES, GOES_ON)).rejects.toMatchObject({ reason: 'no-space' });
  expect(Object.fromEntries(held)).toEqual({ a: 'old a' });
});

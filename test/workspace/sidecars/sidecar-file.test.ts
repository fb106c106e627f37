import { describe, expect, it } from 'vitest';
import { CodePointIndex } from '../../../src/article/code-points.ts';
import { applyChanges } from '../../../src/annotations/editing/change.ts';
import { addTagging, removeAnnotations } from '../../../src/annotations/editing/edits.ts';
import { taggingsOf } from '../../../src/annotations/sidecar/read-annotations.ts';
import { serializeSidecar } from '../../../src/annotations/sidecar/serialize-sidecar.ts';
import type { Sidecar } from '../../../src/annotations/sidecar/sidecar.ts';
import { readSidecar, saveSidecar } from '../../../src/workspace/sidecars/sidecar-file.ts';
import { MemoryFileSystem } from '../../support/memory-file-system.ts';
import { ARTICLE, sidecarOf, taggingOf } from '../../support/sidecar-fixtures.ts';

const URI = 'file:///a/000.txt.annotations.json';
const index = new CodePointIndex(ARTICLE);
const described = { index, source: 'https://news.example/bridge' };
const WORDS = ['Harbor bridge', 'Mayor Ada Quill', 'Tom Brandt', '1931', '14,000 cars'];

const numbered = (...numbers: number[]): Sidecar => sidecarOf(ARTICLE, ...numbers.map((n) => tagging(n)));
const tagging = (n: number) => taggingOf(ARTICLE, String(n), WORDS[n % WORDS.length] ?? '');
const add = (sidecar: Sidecar, n: number): Sidecar => applyChanges(sidecar, addTagging(tagging(n), described));

async function idsOn(files: MemoryFileSystem): Promise<string[]> {
  const read = await readSidecar(files, URI);
  if (read.status !== 'read') return [read.status];
  return read.sidecar === undefined
    ? []
    : taggingsOf(read.sidecar, index)
        .map(({ id }) => id.slice(-1))
        .sort();
}

describe('saving a sidecar', () => {
  it('writes `.new` and renames it over the sidecar', async () => {
    const files = new MemoryFileSystem();
    expect(await saveSidecar(files, URI, undefined, numbered(1))).toMatchObject({ status: 'saved' });
    expect(files.log).toEqual([`write ${URI}.new`, `rename ${URI}.new ${URI}`]);
    expect(files.text(URI)).toBe(serializeSidecar(numbered(1)));
  });

  it('writes nothing when nothing changed', async () => {
    const files = new MemoryFileSystem({ [URI]: serializeSidecar(numbered(1)) });
    expect(await saveSidecar(files, URI, numbered(1), numbered(1))).toMatchObject({ status: 'unchanged' });
    expect(await saveSidecar(new MemoryFileSystem(), URI, undefined, undefined)).toMatchObject({ status: 'unchanged' });
    expect(files.log).toEqual([]);
  });

  it('merges what another program wrote since', async () => {
    const files = new MemoryFileSystem({ [URI]: serializeSidecar(numbered(1, 2)) });
    await saveSidecar(files, URI, numbered(1), numbered(1, 3));
    expect(await idsOn(files)).toEqual(['1', '2', '3']);
  });

  it('merges what another program writes while it saves', async () => {
    const files = new MemoryFileSystem({ [URI]: serializeSidecar(numbered(1)) });
    let reads = 0;
    files.beforeRead = (uri) => {
      if (uri === URI && ++reads === 2) files.set(URI, serializeSidecar(numbered(1, 2)));
    };
    await saveSidecar(files, URI, numbered(1), numbered(1, 3));
    expect(await idsOn(files)).toEqual(['1', '2', '3']);
  });

  it('loses nothing when two windows save at once, in whatever order their steps fall', async () => {
    const files = new MemoryFileSystem({ [URI]: serializeSidecar(numbered(1)) });
    const saves = [2, 3, 4].map((n) => saveSidecar(files, URI, numbered(1), numbered(1, n)));
    const results = await Promise.all(saves);
    const kept = await idsOn(files);
    // What a save reports as saved is there; what it could not save it says.
    results.forEach((result, at) => {
      if (result.status !== 'failed') expect(kept).toContain(String(at + 2));
    });
    expect(kept).toContain('1');
  });

  it.each(['{"type": "AnnotationCollection"', '', serializeSidecar(numbered(1)).replace('format:1', 'format:9')])(
    'never overwrites a file that it cannot read: %j',
    async (text) => {
      const files = new MemoryFileSystem({ [URI]: text });
      expect(await saveSidecar(files, URI, undefined, numbered(1))).toMatchObject({ status: 'unreadable' });
      expect(files.text(URI)).toBe(text);
      expect(files.log).toEqual([]);
    },
  );

  it('takes bytes that are no UTF-8 for a file that it cannot read', async () => {
    const files = new MemoryFileSystem();
    files.files.set(URI, new Uint8Array([0x7b, 0xff, 0x7d]));
    expect(await readSidecar(files, URI)).toMatchObject({ status: 'unreadable' });
  });

  it.each(['no-space', 'read-only', 'unavailable'] as const)('says why it could not save: %s', async (reason) => {
    const files = new MemoryFileSystem({ [URI]: serializeSidecar(numbered(1)) });
    files.fault = reason;
    expect(await saveSidecar(files, URI, numbered(1), numbered(1, 2))).toEqual({ status: 'failed', reason });
    expect(files.text(URI)).toBe(serializeSidecar(numbered(1)));
  });

  it('does not give up the sidecar for a save that the disk took only in part, and did not say so', async () => {
    const files = new MemoryFileSystem({ [URI]: serializeSidecar(numbered(1)) });
    const write = files.write.bind(files);
    files.write = (uri, bytes) => write(uri, bytes.slice(0, -9));
    expect(await saveSidecar(files, URI, numbered(1), numbered(1, 2))).toEqual({
      status: 'failed',
      reason: 'no-space',
    });
    expect(files.text(URI)).toBe(serializeSidecar(numbered(1)));
  });

  it('lets the annotations go whose file was deleted, and keeps what was changed since', async () => {
    const saved = await saveSidecar(new MemoryFileSystem(), URI, numbered(1), numbered(1));
    expect(saved).toMatchObject({ status: 'unchanged', sidecar: undefined });
    const files = new MemoryFileSystem();
    await saveSidecar(files, URI, numbered(1), numbered(1, 2));
    expect(await idsOn(files)).toEqual(['2']);
  });
});

describe('a save that was cut short', () => {
  it.each([
    [
      '`.new` is whole, the sidecar as it was',
      serializeSidecar(numbered(1)),
      serializeSidecar(numbered(1, 2)),
      ['1', '2'],
    ],
    ['`.new` is whole, the sidecar gone', undefined, serializeSidecar(numbered(1, 2)), ['1', '2']],
    ['`.new` is whole, the sidecar cut off', '{"@context"', serializeSidecar(numbered(1, 2)), ['1', '2']],
    ['`.new` is cut off', serializeSidecar(numbered(1)), serializeSidecar(numbered(1, 2)).slice(0, 400), ['1']],
    [
      '`.new` is not what its total says',
      serializeSidecar(numbered(1)),
      serializeSidecar(numbered(2)).replace('"total": 1', '"total": 2'),
      ['1'],
    ],
    ['the sidecar has more since', serializeSidecar(numbered(1, 3)), serializeSidecar(numbered(1, 2)), ['1', '2', '3']],
    ['both are cut off', '{', '{', ['unreadable']],
  ])('is recovered: %s', async (_, main, slot, expected) => {
    const files = new MemoryFileSystem({ ...(main === undefined ? {} : { [URI]: main }), [`${URI}.new`]: slot });
    expect(await idsOn(files)).toEqual(expected);
    expect(files.log).toEqual([]);
  });

  it('keeps aside the file that could not be read', async () => {
    const files = new MemoryFileSystem({ [URI]: '{"broken', [`${URI}.new`]: serializeSidecar(numbered(1)) });
    const read = await readSidecar(files, URI);
    const sidecar = read.status === 'read' ? read.sidecar : undefined;
    await saveSidecar(files, URI, sidecar, sidecar);
    expect([...files.files.keys()].toSorted()).toEqual([URI, `${URI}.broken`]);
    expect(files.text(`${URI}.broken`)).toBe('{"broken');
  });

  /** What one process does: opens, recovers, adds and removes. Tells what it knows to be saved. */
  async function session(files: MemoryFileSystem, steps: readonly ((sidecar: Sidecar) => Sidecar)[]) {
    const read = await readSidecar(files, URI);
    if (read.status !== 'read') throw new Error(read.status);
    let now = read.sidecar ?? sidecarOf(ARTICLE);
    let base = read.sidecar;
    const states = [taggingsOf(now, index).map(({ id }) => id)];
    let acknowledged = 0;
    for (const step of steps) {
      now = step(now);
      states.push(taggingsOf(now, index).map(({ id }) => id));
      const saved = await saveSidecar(files, URI, base, now);
      if (saved.status === 'saved' || saved.status === 'unchanged') {
        base = saved.sidecar;
        acknowledged = states.length - 1;
      }
    }
    return { states, acknowledged };
  }

  const steps = [
    (sidecar: Sidecar) => add(sidecar, 1),
    (sidecar: Sidecar) => add(add(sidecar, 2), 3),
    (sidecar: Sidecar) => applyChanges(add(sidecar, 4), removeAnnotations(sidecar, ['urn:uuid:2'])),
    (sidecar: Sidecar) => add(sidecar, 5),
  ];

  it(
    'loses and doubles no annotation wherever the process is killed, once or twice in a row',
    { timeout: 60_000 },
    async () => {
      const all = new MemoryFileSystem();
      await session(all, steps);
      let tried = 0;
      for (let first = 1; first <= all.operations; first++) {
        for (let second = 0; second <= 12; second++) {
          const files = new MemoryFileSystem();
          files.killAfter = first;
          const before = await session(files, steps);
          const rebooted = files.reopened();
          const shown = await idsOn(rebooted);
          rebooted.killAfter = second;
          // Opened again: what was recovered is saved with the next annotation.
          await session(rebooted, [(sidecar) => add(sidecar, 9)]).catch(() => undefined);
          const kept = await idsOn(rebooted.reopened());
          for (const id of before.states[before.acknowledged] ?? []) {
            const removed = id.endsWith('2') && before.acknowledged === 2;
            if (!removed) expect(shown, `killed at ${String(first)}`).toContain(id.slice(-1));
          }
          // Whatever was shown stays, and nothing is there twice.
          for (const id of shown) expect(kept, `killed at ${String(first)}, then ${String(second)}`).toContain(id);
          expect(new Set(kept).size).toBe(kept.length);
          tried++;
        }
      }
      expect(tried).toBeGreaterThan(200);
    },
  );

  it('leaves nothing behind after the next save', async () => {
    const all = new MemoryFileSystem();
    await session(all, steps);
    for (let first = 1; first <= all.operations; first++) {
      const files = new MemoryFileSystem();
      files.killAfter = first;
      await session(files, steps);
      const rebooted = files.reopened();
      await session(rebooted, [(sidecar) => add(sidecar, 9)]);
      expect([...rebooted.files.keys()]).toEqual([URI]);
    }
  });
});

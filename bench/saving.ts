// What one more tag costs in an article that has 10, 1,000 or 10,000: until it shows, until it is saved, and how much is
// written; and how long it takes to read them. Part of `npm run bench`.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Span } from '../src/article/span.ts';
import { nodeFiles } from '../src/cli/node-files.ts';
import type { FileSystem } from '../src/workspace/ports.ts';
import { SidecarStore } from '../src/workspace/sidecars/sidecar-store.ts';
import { textOf } from './sample-text.ts';

const SIZES = [10, 1_000, 10_000];
const TAGS = 11;
/** Code units of article for each annotation. */
const APART = 60;

const folder = mkdtempSync(join(tmpdir(), 'pressmark-bench-'));
let written = 0;
const files: FileSystem = {
  ...nodeFiles,
  write: async (uri, bytes) => {
    written += bytes.length;
    await nodeFiles.write(uri, bytes);
  },
};

function opened(): SidecarStore {
  return new SidecarStore({
    files,
    clock: { now: () => new Date() },
    identity: { newId: () => crypto.randomUUID(), creator: () => 'Nora Field' },
  });
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const milliseconds = (value: number): string => `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`;

console.log('annotations  sidecar    read       shown      saved      written');
for (const size of SIZES) {
  const text = textOf(Math.max(20_000, size * APART));
  const uri = pathToFileURL(join(folder, `${String(size)}.txt`)).href;
  const span = (at: number): Span => ({ start: at * APART + 5, end: at * APART + 25 });
  const tag = (at: number) => ({ type: 'tag', uri, spans: [span(at % (size + 1))], tags: ['claim'] }) as const;
  const first = opened();
  await first.articleOpened(uri, text);
  await first.edit(...Array.from({ length: size }, (_, at) => tag(at)));
  const store = opened();
  const begun = performance.now();
  await store.articleOpened(uri, text);
  const read = performance.now() - begun;
  const shown: number[] = [];
  const saved: number[] = [];
  written = 0;
  for (let at = 0; at < TAGS; at++) {
    const asked = performance.now();
    const saving = store.edit(tag(Math.floor((size * at) / TAGS)));
    shown.push(performance.now() - asked);
    await saving;
    saved.push(performance.now() - asked);
  }
  const kilobytes = (bytes: number): string => `${(bytes / 1_000).toFixed(0)} KB`;
  console.log(
    [
      String(size).padEnd(11),
      kilobytes(statSync(new URL(`${uri}.annotations.json`)).size).padEnd(9),
      milliseconds(read).padEnd(9),
      milliseconds(median(shown)).padEnd(9),
      milliseconds(median(saved)).padEnd(9),
      kilobytes(written / TAGS),
    ].join('  '),
  );
}
rmSync(folder, { recursive: true });

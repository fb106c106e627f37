// How long the folder's index takes, from 100 articles of 5 KB to 10,000: the first reading, opening the folder again, one
// changed file; how long the host was held, and the memory of the whole process with its threads. The harness plays the
// editor's side over a temporary folder. Part of `npm run bench`; `dist/` must be built.
// `node scripts/run.mjs bench/indexing.ts [--articles 100,1000,10000]`
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureSession, type Session } from './indexing/session.ts';
import { inventedArticle } from './indexing/invented-article.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '100,1000,10000' },
    session: { type: 'string' },
    kept: { type: 'string' },
  },
});

// Each session is a process of its own, as a window is: what one left in memory is not there for the next.
if (values.session !== undefined) {
  const session = await measureSession(values.session, values.kept ?? '');
  console.log(JSON.stringify(session));
  process.exit();
}

const row = (...cells: readonly (string | number)[]): void =>
  console.log(cells.map((cell, at) => (at === 0 ? String(cell).padEnd(34) : String(cell).padStart(12))).join(''));
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
const milliseconds = (ms: number): string => `${ms.toFixed(0)} ms`;

console.log(`${cpus()[0]?.model ?? ''}, ${String(availableParallelism())} cores, Node ${process.version}\n`);
row('articles of 5 KB', 'first', 'CPU', 'held', 'again', 'held', 'one file', 'peak MB', 'again MB', 'kept MB');
for (const count of values.articles.split(',').map(Number)) {
  const root = mkdtempSync(join(tmpdir(), 'pressmark-indexing-'));
  try {
    const [folder, kept] = [join(root, 'articles'), join(root, 'kept')];
    mkdirSync(folder);
    mkdirSync(kept);
    const before = new Date(Date.now() - 3_600_000);
    for (let at = 0; at < count; at += 1) {
      const file = join(folder, `article-${String(at).padStart(5, '0')}.txt`);
      writeFileSync(file, inventedArticle(at));
      utimesSync(file, before, before);
    }
    const [first, again] = [sessionOf(folder, kept), sessionOf(folder, kept)];
    row(
      count.toLocaleString('en'),
      seconds(first.opened),
      seconds(first.cpu),
      milliseconds(first.held),
      seconds(again.opened),
      milliseconds(again.held),
      milliseconds(again.changed),
      first.memory.toFixed(0),
      again.memory.toFixed(0),
      again.kept.toFixed(0),
    );
  } finally {
    rmSync(root, { recursive: true });
  }
}

function sessionOf(folder: string, kept: string): Session {
  const program = process.argv[1] ?? fileURLToPath(import.meta.url);
  const { stdout, stderr } = spawnSync(process.execPath, [program, '--session', folder, '--kept', kept], {
    encoding: 'utf8',
  });
  if (stderr !== '') console.error(stderr);
  return JSON.parse(stdout) as Session;
}

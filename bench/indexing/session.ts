import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { nodeFiles } from '../../src/cli/node-files.ts';
import { recordThreads } from '../../src/vscode/record-threads.ts';
import { type ArticleFolder, ArticleIndex } from '../../src/workspace/article-index.ts';
import { ArticleStore } from '../../src/workspace/article-store.ts';
import { IndexStorage } from '../../src/workspace/indexing/index-storage.ts';
import { scheduledRecords } from '../../src/workspace/indexing/scheduled-records.ts';
import { WorkerRecords } from '../../src/workspace/indexing/worker-records.ts';
import { LazyAnalyzer } from '../../src/workspace/lazy-analyzer.ts';
import { Scheduler } from '../../src/workspace/scheduler.ts';

/** What was measured of one window; times in milliseconds, memory in MB. */
export interface Session {
  /** Until every article of the folder is there. */
  readonly opened: number;
  /** Of all threads, until then. */
  readonly cpu: number;
  /**
   * The longest that the main thread worked without a turn for anybody else until then. Where the system counts the time
   * of a thread (Linux) waiting for a core is not in it, else it is.
   */
  readonly held: number;
  /** From the news that a file changed until the index tells of it: median of eleven. */
  readonly changed: number;
  /** Most that the process had, threads included. */
  readonly memory: number;
  /** Size of the storage. */
  readonly kept: number;
}

/** Plays one window on a folder of articles: the editor's file service over `node:fs`, threads as on the desktop. */
export async function measureSession(folder: string, kept: string): Promise<Session> {
  const clock = { now: () => performance.now(), later: (callback: () => void) => void setImmediate(callback) };
  const scheduler = new Scheduler(clock);
  const analyzer = new LazyAnalyzer(
    async () => (await import('../../src/workspace/segment-analyzer.ts')).segmentAnalyzer,
  );
  const store = new ArticleStore(analyzer, scheduler);
  const program = join(process.cwd(), 'dist/analysis-worker.cjs');
  const records = new WorkerRecords(recordThreads(program), 2, scheduledRecords(analyzer, scheduler));
  const storage = new IndexStorage(nodeFiles, pathToFileURL(kept).href, 'bench');
  const index = new ArticleIndex({ folder: folderOf(folder), store, records, scheduler, clock, storage });

  const usage = process.cpuUsage();
  let last = workedOf();
  let held = 0;
  const sampling = setInterval(() => {
    const worked = workedOf();
    held = Math.max(held, worked - last);
    last = worked;
  }, 1);
  const start = performance.now();
  await index.start();
  const opened = performance.now() - start;
  clearInterval(sampling);
  const { user, system } = process.cpuUsage(usage);
  await storage.save();

  const changes: number[] = [];
  const [uri = ''] = index.uris();
  const file = fileURLToPath(uri);
  const text = await readFile(file, 'utf8');
  for (let turn = 0; turn < 11; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    // A text that was never seen, in every paragraph.
    await writeFile(file, text.replaceAll('.', ` ${String(turn)}.`));
    const began = performance.now();
    const told = new Promise<void>((resolve) => {
      const listening = index.onDidChange(() => {
        listening.dispose();
        resolve();
      });
    });
    void index.changed(uri);
    await told;
    changes.push(performance.now() - began);
    await storage.save();
  }
  await writeFile(file, text);
  return {
    opened,
    cpu: (user + system) / 1000,
    held,
    changed: changes.sort((a, b) => a - b)[5] ?? 0,
    memory: process.resourceUsage().maxRSS / 1024,
    kept: readdirSync(kept).reduce((sum, name) => sum + statSync(join(kept, name)).size, 0) / 1e6,
  };
}

/** Milliseconds that this thread has worked. */
function workedOf(): number {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return performance.now();
  }
}

function folderOf(folder: string): ArticleFolder {
  return {
    find: async () => {
      const found: string[] = [];
      for (const [at, name] of (await readdir(folder)).sort().entries()) {
        // As the editor's side does it.
        if (at % 250 === 249) await new Promise((resolve) => setTimeout(resolve));
        found.push(pathToFileURL(join(folder, name)).href);
      }
      return [found];
    },
    placeOf: () => 0,
    stampOf: async (uri) => {
      const { mtimeMs, size } = await stat(fileURLToPath(uri));
      return mtimeMs > Date.now() - 2_000 ? undefined : { mtime: mtimeMs, size };
    },
    read: async (uri) => {
      const file = fileURLToPath(uri);
      return { name: file.slice(folder.length + 1), text: await readFile(file, 'utf8') };
    },
  };
}

import { Worker } from 'node:worker_threads';
import type { ArticleRecord } from '../workspace/indexing/article-record.ts';
import type { StartRecordThread } from '../workspace/indexing/worker-records.ts';

/** What a thread may use: one that outgrows it ends by itself, and nothing else does. */
const LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 };

/** Threads that run `analysis-worker.ts`, bundled to the file given. */
export function recordThreads(program: string): StartRecordThread {
  return ({ ready, made, ended }) => {
    const worker = new Worker(program, { resourceLimits: LIMITS });
    // It never keeps the host from ending.
    worker.unref();
    worker.on('message', (message: ArticleRecord | 'ready') => (message === 'ready' ? ready() : made(message)));
    // Told of by `exit`, which follows.
    worker.on('error', () => undefined);
    worker.on('exit', ended);
    return {
      post: (article) => worker.postMessage(article),
      stop: () => {
        worker.off('exit', ended);
        void worker.terminate();
      },
    };
  };
}

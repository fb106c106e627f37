import type { ArticleRecord, ArticleToRecord } from './article-record.ts';
import type { RecordMaker } from './record-maker.ts';

/** A thread that makes records one after the other, in the order in which it gets them. */
export interface RecordThread {
  post(article: ArticleToRecord): void;
  /** Ends it; neither of the callbacks comes any more. */
  stop(): void;
}

/** What a thread tells: once that it can work, then a record for each article; `ended` when it died by itself. */
export interface RecordThreadEvents {
  readonly ready: () => void;
  readonly made: (record: ArticleRecord) => void;
  readonly ended: () => void;
}

/** Starts a thread. */
export type StartRecordThread = (events: RecordThreadEvents) => RecordThread;

interface Job {
  readonly article: ArticleToRecord;
  readonly done: (record: ArticleRecord | undefined | Promise<ArticleRecord | undefined>) => void;
}

interface Running {
  readonly thread: RecordThread;
  isReady: boolean;
  /** What it was given and has not answered, the oldest first: that is the one it works on. */
  readonly jobs: Job[];
}

/** So many articles lie at a thread: it need not wait for the next one while the host is busy. */
const AHEAD = 2;

/**
 * Makes records in threads of their own, so that the editor is not held at all. A thread that dies is started again; the
 * article it died of is left out. Where no thread can be started, the records are made by `instead`.
 */
export class WorkerRecords implements RecordMaker {
  readonly #start: StartRecordThread;
  readonly #most: number;
  readonly #instead: RecordMaker;
  readonly #running = new Set<Running>();
  readonly #waiting: Job[] = [];
  #isBroken = false;
  #isDisposed = false;

  /** @param most Threads at once; a second one is started only where articles wait for the first. */
  constructor(start: StartRecordThread, most: number, instead: RecordMaker) {
    this.#start = start;
    this.#most = most;
    this.#instead = instead;
  }

  make(article: ArticleToRecord): Promise<ArticleRecord | undefined> {
    if (this.#isBroken) return this.#instead.make(article);
    return new Promise((done) => {
      this.#waiting.push({ article, done });
      this.#give();
    });
  }

  rest(): void {
    if (this.#isDisposed) return;
    // The one that is left may never have been started: where all was in the storage, nothing was made so far.
    if (!this.#isBroken && this.#running.size === 0) this.#begin();
    for (const running of [...this.#running].slice(this.#isBroken ? 0 : 1)) {
      if (running.jobs.length === 0) this.#end(running);
    }
  }

  dispose(): void {
    this.#isDisposed = true;
    for (const running of this.#running) this.#end(running);
    this.#waiting.length = 0;
    this.#instead.dispose();
  }

  #give(): void {
    if (this.#isDisposed) return;
    while (this.#waiting.length > 0) {
      const free = [...this.#running]
        .filter(({ jobs }) => jobs.length < AHEAD)
        .sort((a, b) => a.jobs.length - b.jobs.length)[0];
      const isStarting = [...this.#running].some(({ isReady }) => !isReady);
      const wantsMore =
        this.#running.size === 0 || (free === undefined && this.#running.size < this.#most && !isStarting);
      if (wantsMore && !this.#isBroken) this.#begin();
      else if (free === undefined) return;
      else {
        const job = this.#waiting.shift();
        if (job === undefined) return;
        free.jobs.push(job);
        free.thread.post(job.article);
      }
      if (this.#isBroken) return;
    }
  }

  #begin(): void {
    const jobs: Job[] = [];
    let running: Running | undefined;
    try {
      const thread = this.#start({
        ready: () => {
          if (running !== undefined) running.isReady = true;
          this.#give();
        },
        made: (record) => {
          jobs.shift()?.done(record);
          this.#give();
        },
        ended: () => {
          if (running !== undefined) this.#died(running);
        },
      });
      running = { thread, isReady: false, jobs };
      this.#running.add(running);
    } catch {
      this.#giveUp();
    }
  }

  #died(running: Running): void {
    this.#running.delete(running);
    if (this.#isDisposed) return;
    const [culprit, ...others] = running.jobs;
    if (!running.isReady) {
      this.#waiting.unshift(...running.jobs);
      this.#giveUp();
      return;
    }
    this.#waiting.unshift(...others);
    culprit?.done(undefined);
    this.#give();
  }

  /** No thread can be started here. */
  #giveUp(): void {
    this.#isBroken = true;
    for (const { article, done } of this.#waiting.splice(0)) done(this.#instead.make(article));
  }

  #end(running: Running): void {
    this.#running.delete(running);
    running.thread.stop();
  }
}

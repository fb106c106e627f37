import { expect, test } from 'vitest';
import type { ArticleRecord, ArticleToRecord } from '../../../src/workspace/indexing/article-record.ts';
import type { RecordMaker } from '../../../src/workspace/indexing/record-maker.ts';
import { type RecordThreadEvents, WorkerRecords } from '../../../src/workspace/indexing/worker-records.ts';

/** A thread whose turns are taken by the test. */
class FakeThread {
  readonly events: RecordThreadEvents;
  readonly got: ArticleToRecord[] = [];
  isStopped = false;

  constructor(events: RecordThreadEvents) {
    this.events = events;
  }

  post(article: ArticleToRecord): void {
    this.got.push(article);
  }

  stop(): void {
    this.isStopped = true;
  }

  /** Answers the oldest article. */
  answer(): void {
    const article = this.got.shift();
    if (article !== undefined) this.events.made(recordOf(article));
  }
}

const recordOf = ({ text }: ArticleToRecord, by = 'thread'): ArticleRecord => ({
  text: new Uint8Array(),
  analysis: new Uint8Array(),
  names: `${by} ${text}`,
});
const article = (text: string): ArticleToRecord => ({ uri: text, name: text, text });
const HERE: RecordMaker = {
  make: async (one) => recordOf(one, 'here'),
  rest: () => undefined,
  dispose: () => undefined,
};

function threads(most = 2) {
  const started: FakeThread[] = [];
  const records = new WorkerRecords(
    (events) => {
      const thread = new FakeThread(events);
      started.push(thread);
      return thread;
    },
    most,
    HERE,
  );
  const made: string[] = [];
  const make = (text: string): Promise<void> =>
    records.make(article(text)).then((record) => void made.push(record?.names ?? `left out ${text}`));
  return { started, records, make, made };
}

test('starts a second thread only where articles wait, and lets go of it afterwards', async () => {
  const { started, records, make, made } = threads();
  const all = ['a', 'b'].map(make);
  expect(started).toHaveLength(1);
  started[0]?.events.ready();
  all.push(...['c', 'd', 'e'].map(make));
  expect(started).toHaveLength(2);
  started[1]?.events.ready();
  while (started.some(({ got }) => got.length > 0)) started.forEach((thread) => thread.answer());
  await Promise.all(all);
  expect(made.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e'].map((text) => `thread ${text}`));
  records.rest();
  expect(started.map(({ isStopped }) => isStopped)).toEqual([false, true]);
});

test('a thread that dies is started again without the article it died of', async () => {
  const { started, make, made } = threads(1);
  const all = ['a', 'deadly', 'b', 'c'].map(make);
  started[0]?.events.ready();
  started[0]?.answer();
  expect(started[0]?.got.map(({ text }) => text)).toEqual(['deadly', 'b']);
  started[0]?.events.ended();
  expect(started).toHaveLength(2);
  started[1]?.events.ready();
  for (let turn = 0; turn < 3; turn += 1) started[1]?.answer();
  await Promise.all(all);
  expect(made).toEqual(['thread a', 'left out deadly', 'thread b', 'thread c']);
});

test('where no thread comes up, the articles are analyzed here', async () => {
  const { started, make, made } = threads();
  const all = ['a', 'b', 'c'].map(make);
  started[0]?.events.ended();
  await Promise.all([...all, make('d')]);
  expect(made.toSorted()).toEqual(['here a', 'here b', 'here c', 'here d']);
  expect(started).toHaveLength(1);
});

test('where none can be started at all, too', async () => {
  const records = new WorkerRecords(
    () => {
      throw new Error('no threads here');
    },
    2,
    HERE,
  );
  expect((await records.make(article('a')))?.names).toBe('here a');
});

test('ends its threads when it is let go of, and makes none again', () => {
  const { started, records, make } = threads();
  void make('a');
  started[0]?.events.ready();
  records.dispose();
  started[0]?.events.ended();
  expect(started.map(({ isStopped }) => isStopped)).toEqual([true]);
});

test('is ready for one article when all were in the storage', () => {
  const { started, records } = threads();
  records.rest();
  records.rest();
  expect(started).toHaveLength(1);
});

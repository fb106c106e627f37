import { describe, expect, test } from 'vitest';
import { comparisonSteps } from '../../src/comparison/compare.ts';
import type { ComparedArticle } from '../../src/comparison/compared-article.ts';
import { type ComparedArticles, ComparisonStore } from '../../src/workspace/comparison-store.ts';
import { Emitter } from '../../src/workspace/event.ts';
import { Scheduler } from '../../src/workspace/scheduler.ts';
import { FakeClock } from './fake-clock.ts';

const article = (name: string, words: string): ComparedArticle => ({
  uri: `file:///${name}`,
  name,
  outlet: name,
  utterances: [
    {
      start: 1,
      end: words.length + 1,
      quotation: 'q1',
      line: 1,
      type: 'direct',
      parts: [{ start: 1, text: words, verbatim: true }],
    },
  ],
  entities: [],
  days: [],
  sentences: [],
});

const WORDS = 'We will row to the island before the winter storms come';

class Folder implements ComparedArticles {
  list: ComparedArticle[] = [article('one', WORDS), article('two', WORDS)];
  reading = false;
  readonly changed = new Emitter<void>();
  readonly onDidChange = this.changed.event;
  gather = (): void => undefined;
  articles = (): readonly ComparedArticle[] => this.list;
  isReading = (): boolean => this.reading;
}

function made() {
  const folder = new Folder();
  const clock = new FakeClock();
  let loads = 0;
  const store = new ComparisonStore(folder, new Scheduler(clock), () => {
    loads += 1;
    return Promise.resolve(comparisonSteps);
  });
  /** Lets everything run that was begun. */
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 10; turn += 1) {
      await Promise.resolve();
      clock.runAll();
    }
  };
  return { folder, store, settle, loads: () => loads };
}

describe('what articles say together', () => {
  test('is neither loaded nor compared until somebody asks', async () => {
    const { folder, store, settle, loads } = made();
    folder.changed.fire();
    await settle();
    expect([store.comparison, loads()]).toEqual([undefined, 0]);
    void store.ask();
    void store.ask();
    await settle();
    expect([store.comparison?.shared.length, loads()]).toEqual([1, 1]);
  });

  test('is told once the articles are read', async () => {
    const { folder, store, settle } = made();
    folder.reading = true;
    let isThere = false;
    void store.ask().then(() => (isThere = true));
    await settle();
    expect(isThere).toBe(false);
    folder.reading = false;
    folder.changed.fire();
    await settle();
    expect(isThere).toBe(true);
  });

  test('follows the articles, and is not compared anew where none changed', async () => {
    const { folder, store, settle } = made();
    void store.ask();
    await settle();
    const first = store.comparison;
    folder.changed.fire();
    await settle();
    expect(store.comparison).toBe(first);
    folder.list = [folder.list[0]!, article('two', 'Nobody knows what happens to the lighthouse')];
    folder.changed.fire();
    await settle();
    expect(store.comparison?.shared).toEqual([]);
  });

  test('stops where it is told to, and goes on when somebody asks again', async () => {
    const { folder, store, settle } = made();
    const told: unknown[] = [];
    folder.reading = true;
    void store.ask().then((comparison) => told.push(comparison));
    store.stop();
    folder.reading = false;
    folder.changed.fire();
    await settle();
    expect(told).toEqual([undefined]);
    expect(store.comparison).toBeUndefined();
    void store.ask().then((comparison) => told.push(comparison?.shared.length));
    await settle();
    expect(told).toEqual([undefined, 1]);
  });
});

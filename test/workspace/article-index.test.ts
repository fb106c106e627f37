import { expect, test } from 'vitest';
import type { Analysis } from '../../src/article/analysis-model.ts';
import { type ArticleFolder, ArticleIndex } from '../../src/workspace/article-index.ts';
import { ArticleStore } from '../../src/workspace/article-store.ts';
import type { Analyzer } from '../../src/workspace/analyzer.ts';
import { Scheduler } from '../../src/workspace/scheduler.ts';
import { FakeClock } from './fake-clock.ts';

const analyzer: Analyzer = {
  forArticle: () => ({
    *steps(text, { published }) {
      yield;
      return analysisOf(text, published);
    },
  }),
};

function analysisOf(title: string, published: string | undefined): Analysis {
  return {
    metadata: { title },
    ...(published === undefined ? {} : { published }),
    language: 'en',
    regions: [],
    quotations: [],
    entities: [],
    timeExpressions: [],
    problems: [],
  };
}

function fixture(files: Record<string, string | undefined>) {
  const clock = new FakeClock();
  const scheduler = new Scheduler({ now: () => clock.now(), later: (callback) => queueMicrotask(callback) });
  const store = new ArticleStore(analyzer, scheduler);
  const reads: string[] = [];
  const folder: ArticleFolder = {
    find: async () => Object.keys(files),
    read: async (uri) => {
      reads.push(uri);
      const text = files[uri];
      return text === undefined ? undefined : { name: uri, text };
    },
  };
  return { files, reads, store, index: new ArticleIndex(folder, store, analyzer, scheduler, clock) };
}

test('reads the articles of the folder in its order, leaving out what turns out to be none', async () => {
  const { index } = fixture({ a: 'Ferry', export: undefined, b: 'Bridge' });
  await index.start();
  expect(index.articles().map(({ uri, model }) => [uri, model.text])).toEqual([
    ['a', 'Ferry'],
    ['b', 'Bridge'],
  ]);
  expect(index.progress).toEqual({ status: 'done', read: 2, total: 2 });
});

test('stops where it is told to, and goes on with what is left', async () => {
  const { index, reads } = fixture({ a: 'Ferry', b: 'Bridge', c: 'Dock' });
  const listening = index.onDidChange(() => {
    if (index.progress.read === 1 && index.progress.status === 'reading') index.stop();
  });
  await index.start();
  listening.dispose();
  expect(index.progress).toEqual({ status: 'stopped', read: 1, total: 3 });
  await index.start();
  expect(index.progress).toEqual({ status: 'done', read: 3, total: 3 });
  expect(reads.filter((uri) => uri === 'a')).toHaveLength(1);
});

test('sees an open article as the store has it', async () => {
  const { index, store } = fixture({ a: 'Ferry' });
  await index.start();
  store.update('a', { name: 'a', version: 2, text: 'Ferry, edited' });
  expect(index.get('a')?.text).toBe('Ferry, edited');
  store.close('a');
  expect(index.get('a')?.text).toBe('Ferry');
});

test('follows files that change, come and go', async () => {
  const { index, files } = fixture({ a: 'Ferry' });
  await index.start();
  files['a'] = 'Ferry again';
  await index.changed('a');
  files['b'] = 'Bridge';
  await index.changed('b');
  expect(index.articles().map(({ model }) => model.text)).toEqual(['Ferry again', 'Bridge']);
  index.removed('a');
  expect(index.articles().map(({ uri }) => uri)).toEqual(['b']);
});

test('a publication date that a person set resolves the dates anew', async () => {
  const { index } = fixture({ a: 'Ferry' });
  await index.start();
  const resolved = new Promise<void>((resolve) => {
    index.onDidChange(() => {
      if (index.get('a')?.analysis.published !== undefined) resolve();
    });
  });
  index.annotate('a', { taggings: [], decisions: [] }, '2031-05-06');
  await resolved;
  expect(index.get('a')?.analysis.published).toBe('2031-05-06');
});

import { expect, test } from 'vitest';
import { ArticleStore, type ArticleChange } from '../../src/workspace/article-store.ts';
import type { Analyzer } from '../../src/workspace/analyzer.ts';
import { Scheduler } from '../../src/workspace/scheduler.ts';
import { FakeClock } from './fake-clock.ts';
import { bareAnalysis } from './bare-analysis.ts';

const URI = 'file:///news/harbor.txt';

/** An analyzer that takes one step for each line, 5 ms each, and reports the text's first line as title. */
function lineAnalyzer(clock: FakeClock): Analyzer {
  return {
    forArticle: () => ({
      *steps(text, { published }) {
        const lines = text.split('\n');
        for (let line = 0; line < lines.length; line += 1) {
          clock.pass(5);
          yield;
        }
        return bareAnalysis(lines[0] ?? '', published);
      },
    }),
  };
}

function fixture() {
  const clock = new FakeClock();
  const store = new ArticleStore(lineAnalyzer(clock), new Scheduler(clock));
  const changes: ArticleChange['what'][] = [];
  store.onDidChange(({ what }) => changes.push(what));
  return { clock, store, changes };
}

const source = (version: number, text: string) => ({ name: 'harbor.txt', version, text });
const titleOf = (store: ArticleStore) => store.get(URI)?.model.analysis.metadata.title;

test('analyzes a small article before update returns', () => {
  const { store, changes } = fixture();
  store.update(URI, source(1, 'Ferry stops'));
  expect(titleOf(store)).toBe('Ferry stops');
  expect(changes).toEqual(['analysis']);
});

test('keeps the last whole picture while a longer text is analyzed in slices', () => {
  const { clock, store } = fixture();
  store.update(URI, source(1, 'Ferry stops'));
  store.update(URI, source(2, 'Ferry runs\n2\n3\n4'));
  expect(titleOf(store)).toBe('Ferry stops');
  expect(store.get(URI)?.version).toBe(1);
  expect(store.isBusy(URI)).toBe(true);
  clock.runAll();
  expect(titleOf(store)).toBe('Ferry runs');
  expect(store.get(URI)?.version).toBe(2);
  expect(store.isBusy(URI)).toBe(false);
});

test('drops the analysis of a text that is no longer the latest', () => {
  const { clock, store, changes } = fixture();
  store.update(URI, source(1, 'One\n2\n3\n4'));
  store.update(URI, source(2, 'Two\n2\n3\n4'));
  clock.runAll();
  expect(titleOf(store)).toBe('Two');
  expect(changes).toEqual(['analysis']);
});

test('takes the newer version of the same text without another analysis', () => {
  const { store, changes } = fixture();
  store.update(URI, source(1, 'Ferry stops'));
  const before = store.get(URI);
  store.update(URI, source(2, 'Ferry stops'));
  expect(store.get(URI)?.version).toBe(2);
  expect(store.get(URI)?.model.analysis).toBe(before?.model.analysis);
  expect(before?.version).toBe(1);
  expect(changes).toEqual(['analysis', 'taggings']);
});

test('gives the newest version to an analysis of the same text that was under way', () => {
  const { clock, store } = fixture();
  store.update(URI, source(1, 'Ferry stops\n2\n3'));
  store.update(URI, source(2, 'Ferry stops\n2\n3'));
  clock.runAll();
  expect(store.get(URI)?.version).toBe(2);
});

test('publication date that a person set reaches the analysis', () => {
  const { store } = fixture();
  store.update(URI, source(1, 'Ferry stops'));
  store.setPublished(URI, '2031-05-06');
  expect(store.get(URI)?.model.analysis.published).toBe('2031-05-06');
});

test('holds taggings back until the text in which they lie is analyzed', () => {
  const { clock, store } = fixture();
  store.update(URI, source(1, 'Ferry stops'));
  const placed = [
    { tagging: { id: 'a', targets: [], tags: ['claim'], created: '' }, anchor: { status: 'orphan' } },
  ] as const;
  store.update(URI, source(2, 'Ferry runs\n2\n3\n4'));
  store.setAnnotations(URI, { taggings: placed, decisions: [] });
  expect(store.get(URI)?.model.taggings).toEqual([]);
  clock.runAll();
  expect(store.get(URI)?.model.taggings).toBe(placed);
});

test('shows what people decided on top of what is found, now and after the next edit, and what was found once they take it back', () => {
  const { clock, store } = fixture();
  const text = '“We will row,” said Ida Brun.\n';
  store.update(URI, source(1, text));
  clock.runAll();
  const decision = { id: 'd', targets: [], type: 'date', value: { value: '2031-05-06' }, created: '' } as const;
  const anchor = { status: 'exact', spans: [{ start: 1, end: 7 }], score: 1 } as const;
  const values = (): unknown => store.get(URI)?.model.analysis.timeExpressions.map(({ value }) => value);
  const told: string[] = [];
  store.onDidChange(({ what }) => told.push(what));
  const annotations = { taggings: [], decisions: [{ decision, anchor }] };
  store.setAnnotations(URI, annotations);
  expect(values()).toEqual(['2031-05-06']);
  expect(told).toEqual(['analysis']);
  store.update(URI, source(2, `${text}More.\n`), annotations);
  clock.runAll();
  expect(values()).toEqual(['2031-05-06']);
  store.setAnnotations(URI, { taggings: [], decisions: [] });
  expect(values()).toEqual([]);
});

test('takes decisions listed anew for the same ones: tagging makes no other analysis', () => {
  const { clock, store } = fixture();
  store.update(URI, source(1, '“We will row,” said Ida Brun.\n'));
  clock.runAll();
  const decision = { id: 'd', targets: [], type: 'date', value: { value: '2031-05-06' }, created: '' } as const;
  const anchor = { status: 'exact', spans: [{ start: 1, end: 7 }], score: 1 } as const;
  store.setAnnotations(URI, { taggings: [], decisions: [{ decision, anchor }] });
  const analysis = store.get(URI)?.model.analysis;
  const told: string[] = [];
  store.onDidChange(({ what }) => told.push(what));
  const taggings = [{ tagging: { id: 'a', targets: [], tags: ['claim'], created: '' }, anchor }] as const;
  store.setAnnotations(URI, { taggings, decisions: [{ decision, anchor }] });
  expect(told).toEqual(['taggings']);
  expect(store.get(URI)?.model.analysis).toBe(analysis);
  store.setAnnotations(URI, {
    taggings,
    decisions: [{ decision, anchor: { ...anchor, spans: [{ start: 4, end: 8 }] } }],
  });
  expect(told).toEqual(['taggings', 'analysis']);
});

test('maps offsets of a document with CRLF to canonical text and back', () => {
  const { clock, store } = fixture();
  store.update(URI, source(1, 'Ferry\r\nruns'));
  clock.runAll();
  const article = store.get(URI);
  expect(article?.model.text).toBe('Ferry\nruns');
  expect(article?.canonical.toOriginal(6)).toBe(7);
});

test('a closed article is gone, and its analysis never arrives', () => {
  const { clock, store, changes } = fixture();
  store.update(URI, source(1, 'Ferry stops\n2\n3'));
  store.close(URI);
  store.close(URI);
  clock.runAll();
  expect(store.get(URI)).toBeUndefined();
  expect(store.has(URI)).toBe(false);
  expect(changes).toEqual(['closed']);
});

import { expect, test } from 'vitest';
import { comparisonSteps } from '../../src/comparison/compare.ts';
import { comparedArticles } from '../../src/workspace/compared-articles.ts';
import { ComparisonStore } from '../../src/workspace/comparison-store.ts';
import { Emitter } from '../../src/workspace/event.ts';
import { NOTHING_SETTLED } from '../../src/workspace/names/names-in-force.ts';
import { FakeFolder, indexedFolder } from './indexed-folder.ts';

/** News of changes comes when the test says so, as in an editor that rests between two of them. */
async function comparing(files: Record<string, string>) {
  const parts = indexedFolder(new FakeFolder(files));
  const news = new Emitter<void>();
  const source = comparedArticles(parts.index, NOTHING_SETTLED, news.event);
  const store = new ComparisonStore(source, parts.scheduler, async () => comparisonSteps);
  await parts.index.start();
  const titles = async (): Promise<(string | undefined)[]> =>
    ((await store.ask())?.articles ?? []).map(({ title }) => title);
  return { ...parts, comparing: store, news, titles };
}

test('whoever asks gets the articles as they are now, whether or not news of them came', async () => {
  const { index, folder, store, news, titles } = await comparing({ a: 'Ferry', b: 'Bridge' });
  expect(await titles()).toEqual(['Ferry', 'Bridge']);
  folder.write('a', 'Dock');
  await index.changed('a');
  expect(await titles()).toEqual(['Dock', 'Bridge']);
  store.update('b', { name: 'b.txt', version: 1, text: 'Bridge edited' });
  expect(await titles()).toEqual(['Dock', 'Bridge edited']);
  folder.files.delete('a');
  await index.changed('a');
  news.fire();
  expect(await titles()).toEqual(['Bridge edited']);
});

test('one changed article is made anew, the others are the same', async () => {
  const { index, folder, comparing: store } = await comparing({ a: 'Ferry', b: 'Bridge' });
  const before = (await store.ask())?.articles ?? [];
  folder.write('a', 'Dock');
  await index.changed('a');
  const after = (await store.ask())?.articles ?? [];
  expect(after[0]).not.toBe(before[0]);
  expect(after[1]).toBe(before[1]);
});

test('what people tag compares nothing anew, what they decide does', async () => {
  const { index, comparing: store } = await comparing({ a: 'Ferry', b: 'Bridge' });
  const before = await store.ask();
  const tagging = {
    tagging: { id: 't', targets: [], tags: ['x'], created: '' },
    anchor: { status: 'orphan' },
  } as const;
  index.annotate('a', { taggings: [tagging], decisions: [] }, undefined);
  expect(await store.ask()).toBe(before);
  const decision = {
    decision: { id: 'd', type: 'accept', targets: [], created: '' },
    anchor: { status: 'orphan' },
  } as const;
  index.annotate('a', { taggings: [tagging], decisions: [decision] }, undefined);
  expect(await store.ask()).not.toBe(before);
});

import { describe, expect, it } from 'vitest';
import { newNames } from '../../../src/annotations/names/new-names.ts';
import type { Analysis, Entity } from '../../../src/article/analysis-model.ts';
import type { ArticleChange } from '../../../src/workspace/article-store.ts';
import { ArticleIndex } from '../../../src/workspace/article-index.ts';
import { ArticleStore } from '../../../src/workspace/article-store.ts';
import type { Analyzer } from '../../../src/workspace/analyzer.ts';
import { NamesStore } from '../../../src/workspace/names/names-store.ts';
import { LazyAnalyzer } from '../../../src/workspace/lazy-analyzer.ts';
import { scheduledRecords } from '../../../src/workspace/indexing/scheduled-records.ts';
import { Scheduler } from '../../../src/workspace/scheduler.ts';
import { SidecarStore } from '../../../src/workspace/sidecars/sidecar-store.ts';
import { MemoryFileSystem } from '../../support/memory-file-system.ts';
import { FakeClock } from '../fake-clock.ts';

const [DESK, METRO] = ['file:///desk', 'file:///metro'];
const FILE = `${DESK}/pressmark.entities.json`;
const [OPEN, READ, OTHER] = [`${DESK}/open.txt`, `${DESK}/read.txt`, `${METRO}/other.txt`];
const folderOf = (uri: string) => [DESK, METRO].find((folder) => uri.startsWith(folder));

const file = (name: string, ...aliases: string[]) =>
  `${JSON.stringify({ entities: [{ name, type: 'person', aliases }] }, undefined, 2)}\n`;

/** Finds one person, whose name is the whole text. */
const analyzer: Analyzer = {
  forArticle: () => ({
    *steps(text) {
      yield;
      const mentions = [{ start: 0, end: text.length, form: 'name' as const, entity: 'p' }];
      const entities: Entity[] = [{ id: 'p', type: 'person', name: text, mentions }];
      return { metadata: {}, language: 'en', regions: [], quotations: [], entities, timeExpressions: [], problems: [] } satisfies Analysis; // prettier-ignore
    },
  }),
};

async function opened(text?: string) {
  const files = new MemoryFileSystem(text === undefined ? {} : { [FILE]: text });
  const names = new NamesStore(files, folderOf);
  await names.load(FILE);
  const clock = new FakeClock();
  const scheduler = new Scheduler({ now: () => clock.now(), later: (callback) => queueMicrotask(callback) });
  const store = new ArticleStore(analyzer, scheduler, names);
  const folder = {
    find: async () => [[OPEN, READ, OTHER]],
    placeOf: () => 0,
    stampOf: async () => undefined,
    read: async (uri: string) => ({ name: uri, text: 'Njie' }),
  };
  const records = scheduledRecords(new LazyAnalyzer(async () => analyzer), scheduler);
  const index = new ArticleIndex({ folder, store, records, scheduler, clock, names });
  const changes: ArticleChange['what'][] = [];
  store.onDidChange(({ what }) => changes.push(what));
  store.update(OPEN, { name: 'open.txt', version: 1, text: 'Njie' });
  await index.start();
  const read = async (now: string | undefined) => {
    if (now === undefined) files.files.delete(FILE);
    else files.set(FILE, now);
    await names.load(FILE);
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  const shown = () => [...index.articles()].map(({ model }) => model.analysis.entities.map(({ name }) => name).join());
  const namedIn = () => [...index.names()].map(({ named }) => named.map(({ name }) => name).join());
  const compared = () =>
    index.uris().map((uri) =>
      index
        .comparedArticle(uri)
        ?.entities.map(({ name }) => name)
        .join(),
    );
  return { files, names, store, index, changes, read, shown, namedIn, compared };
}

describe('the names in force', () => {
  it('are those of the folder that an article lies in, and of no other', async () => {
    const { shown } = await opened(file('Halvard Njie', 'Njie'));
    expect(shown()).toEqual(['Halvard Njie', 'Halvard Njie', 'Njie']);
  });

  it('are also in what is known of articles without opening them', async () => {
    const { read, shown, namedIn, compared } = await opened();
    await read(file('Halvard Njie', 'Njie'));
    expect(namedIn()).toEqual(shown());
    expect(compared()).toEqual(shown());
    await read(undefined);
    expect(namedIn()).toEqual(['Njie', 'Njie', 'Njie']);
    expect(compared()).toEqual(shown());
  });

  it('come over articles that are open and read as the file changes, and go with it', async () => {
    const { read, shown, changes } = await opened();
    expect(shown()).toEqual(['Njie', 'Njie', 'Njie']);
    await read(file('Halvard Njie', 'Njie'));
    expect(shown()).toEqual(['Halvard Njie', 'Halvard Njie', 'Njie']);
    await read(file('H. Njie', 'Njie'));
    expect(shown()).toEqual(['H. Njie', 'H. Njie', 'Njie']);
    await read(undefined);
    expect(shown()).toEqual(['Njie', 'Njie', 'Njie']);
    expect(changes).toEqual(['analysis', 'analysis', 'analysis', 'analysis']);
  });

  it('stay the last ones that could be read while the file is broken, and nothing is written into it', async () => {
    const { read, shown, names, files, changes } = await opened(file('Halvard Njie', 'Njie'));
    await read('{ "entities": [');
    expect(shown()).toEqual(['Halvard Njie', 'Halvard Njie', 'Njie']);
    expect(names.files()).toMatchObject([{ isUnreadable: true, problems: [{ rule: 'names-unreadable' }] }]);
    expect(changes).toEqual(['analysis']);
    const change = { uri: FILE, before: '{ "entities": [', after: newNames() };
    expect(await names.change(change)).toBe('unavailable');
    expect(files.text(FILE)).toBe('{ "entities": [');
  });

  it('go with the folder that is closed', async () => {
    const { names } = await opened(file('Halvard Njie', 'Njie'));
    expect(names.namesOf(OPEN).entries).toHaveLength(1);
    names.forget(FILE);
    expect(names.namesOf(OPEN).entries).toEqual([]);
  });

  it('hold for an article whose analysis still ran when they changed', async () => {
    const { names, store, files } = await opened();
    store.update(OPEN, { name: 'open.txt', version: 2, text: 'Brun' });
    files.set(FILE, file('Ida Brun', 'Brun'));
    await names.load(FILE);
    expect(store.get(OPEN)?.model.analysis.entities[0]?.name).toBe('Ida Brun');
  });
});

it('a change of names is a step that is undone and done again, keeping what others wrote meanwhile', async () => {
  const files = new MemoryFileSystem({ [FILE]: file('Ida Brun', 'a', 'b', 'c', 'd') });
  const names = new NamesStore(files, folderOf);
  const sidecars = new SidecarStore({
    files,
    clock: { now: () => new Date(0) },
    identity: { newId: () => 'id', creator: () => undefined },
    changeFile: (change) => names.change(change),
  });
  expect([names.keeps(FILE), names.keeps(`${DESK}/pressmark.codebook.json`)]).toEqual([true, false]);
  const [before, after] = [file('Ida Brun', 'a', 'b', 'c', 'd'), file('Ida B. Brun', 'a', 'b', 'c', 'd')];
  await sidecars.editFile({ uri: FILE, before, after }, []);
  expect(files.text(FILE)).toBe(after);
  files.set(FILE, file('Ida B. Brun', 'a', 'b', 'c', 'theirs'));
  await sidecars.undo();
  expect(files.text(FILE)).toBe(file('Ida Brun', 'a', 'b', 'c', 'theirs'));
  await sidecars.redo();
  expect(files.text(FILE)).toBe(file('Ida B. Brun', 'a', 'b', 'c', 'theirs'));
});

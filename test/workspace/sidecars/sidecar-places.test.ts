import { expect, test } from 'vitest';
import { describe as describeSpan } from '../../../src/annotations/anchoring/describe.ts';
import type { Target } from '../../../src/article/annotation-model.ts';
import { sliceOf } from '../../../src/article/span.ts';
import { Scheduler } from '../../../src/workspace/scheduler.ts';
import { SidecarPlaces } from '../../../src/workspace/sidecars/sidecar-places.ts';
import { SidecarStore } from '../../../src/workspace/sidecars/sidecar-store.ts';
import { MemoryFileSystem } from '../../support/memory-file-system.ts';
import { spanOf } from '../../support/sidecar-fixtures.ts';
import { FakeClock } from '../fake-clock.ts';

const TOWNS = ['Ardmore', 'Brinsley', 'Corvale', 'Dunmere', 'Eastlow', 'Farleigh', 'Gorsefield', 'Hartwick'];
const lineOn = (town: string): string => `The council of ${town} has voted to keep its harbor open until March.`;
const BEFORE = TOWNS.map(lineOn).join('\n');
/** Set anew by somebody else: nothing stands where it stood, and every line has another word. */
const AFTER = [...TOWNS.map((town) => lineOn(town).replace('keep', 'hold')), 'End.'].join('\n');

const annotations = TOWNS.map((town) => ({ id: town, targets: [describeSpan(BEFORE, spanOf(BEFORE, lineOn(town)))] }));

/** Places driven by a scheduler whose every slice is one step. */
function fixture() {
  const clock = new FakeClock();
  let found = 0;
  const places = new SidecarPlaces(BEFORE, () => found++, new Scheduler(clock, 0));
  places.update(annotations);
  const run = (most = Infinity): void => {
    for (let turn = 0; turn < most && clock.runOne(); turn++);
  };
  run();
  const words = (id: string): string => {
    const anchor = places.anchorOf(id);
    return 'spans' in anchor ? anchor.spans.map((span) => sliceOf(places.text, span)).join() : anchor.status;
  };
  return { places, run, words, timesFound: () => found };
}

test('lets others in while it looks for annotations, and shows none in a text that it is not in', () => {
  const { places, run, words, timesFound } = fixture();
  const before = timesFound();
  places.replace(AFTER);
  expect(TOWNS.map(words)).toEqual(TOWNS.map(() => 'orphan'));
  run(3);
  expect(timesFound()).toBe(before);
  expect(TOWNS.map(words)).toEqual(TOWNS.map(() => 'orphan'));
  run();
  expect(timesFound()).toBe(before + 1);
  expect(TOWNS.map(words)).toEqual(TOWNS.map((town) => lineOn(town).replace('keep', 'hold')));
});

test('begins anew in the text after an edit made meanwhile', () => {
  const { places, run, words } = fixture();
  places.replace(AFTER);
  run(3);
  places.edit([{ start: 0, end: 0, length: 12 }], `First line.\n${AFTER}`);
  run();
  expect(TOWNS.map(words)).toEqual(TOWNS.map((town) => lineOn(town).replace('keep', 'hold')));
});

test('leaves to a person who says where one belongs meanwhile, and forgets one removed', () => {
  const { places, run, words } = fixture();
  places.replace(AFTER);
  run(3);
  const span = spanOf(AFTER, 'End.');
  const placed: readonly Target[] = [describeSpan(AFTER, span)];
  places.put({ id: 'Ardmore', targets: placed }, [span]);
  places.update([{ id: 'Ardmore', targets: placed }, ...annotations.slice(2)]);
  run();
  expect(words('Ardmore')).toBe('End.');
  expect(words('Brinsley')).toBe('orphan');
  expect(words('Corvale')).toBe(lineOn('Corvale').replace('keep', 'hold'));
});

test('an article is opened once all are found, and saved without waiting for that', async () => {
  const files = new MemoryFileSystem();
  const uri = 'file:///a/000.txt';
  const clock = { now: () => new Date(0) };
  let ids = 0;
  const identity = { newId: () => String(++ids), creator: () => undefined };
  const first = new SidecarStore({ files, clock, identity });
  await first.articleOpened(uri, BEFORE);
  await first.edit(
    ...TOWNS.map((town) => ({ type: 'tag' as const, uri, spans: [spanOf(BEFORE, lineOn(town))], tags: [town] })),
  );
  const time = new FakeClock();
  const store = new SidecarStore({ files, clock, identity, scheduler: new Scheduler(time, 0) });
  let isOpen = false;
  const opening = store.articleOpened(uri, AFTER).then((state) => {
    isOpen = true;
    return state;
  });
  await new Promise(setImmediate);
  expect(await store.saveAll()).toEqual([]);
  expect(isOpen).toBe(false);
  while (time.runOne());
  expect((await opening).taggings.map(({ anchor }) => anchor.status)).toEqual(TOWNS.map(() => 'changed'));
});

import { expect, test } from 'vitest';
import { Scheduler } from '../../src/workspace/scheduler.ts';
import { FakeClock } from './fake-clock.ts';

/** Work of `count` steps, 3 ms each, that notes its name at every step. */
function* work(clock: FakeClock, count: number, name: string, log: string[]): Generator<void, string> {
  for (let step = 0; step < count; step += 1) {
    clock.pass(3);
    log.push(name);
    yield;
  }
  return name;
}

function fixture() {
  const clock = new FakeClock();
  return { clock, scheduler: new Scheduler(clock, 8), log: [] as string[], done: [] as string[] };
}

test('finishes at once what fits in the first slice', () => {
  const { clock, scheduler, log, done } = fixture();
  scheduler.run(work(clock, 2, 'a', log), (name) => done.push(name));
  expect(done).toEqual(['a']);
});

test('lets others in after each slice', () => {
  const { clock, scheduler, log, done } = fixture();
  scheduler.run(work(clock, 7, 'a', log), (name) => done.push(name));
  expect(log).toHaveLength(3);
  clock.runOne();
  expect(log).toHaveLength(6);
  expect(done).toEqual([]);
  clock.runOne();
  expect(done).toEqual(['a']);
  expect(clock.runOne()).toBe(false);
});

test('background work starts later and waits while foreground work does', () => {
  const { clock, scheduler, log, done } = fixture();
  scheduler.run(work(clock, 2, 'b', log), (name) => done.push(name), 'background');
  expect(log).toEqual([]);
  scheduler.run(work(clock, 5, 'f', log), (name) => done.push(name));
  clock.runAll();
  expect(log.join('')).toBe('fffffbb');
  expect(done).toEqual(['f', 'b']);
});

test('two large articles advance by turns', () => {
  const { clock, scheduler, log } = fixture();
  scheduler.run(work(clock, 9, 'a', log), () => undefined);
  scheduler.run(work(clock, 9, 'b', log), () => undefined);
  clock.runAll();
  expect(log.join('')).toBe('aaabbbaaabbbaaabbb');
});

test('dropped work does not go on and is never done', () => {
  const { clock, scheduler, log, done } = fixture();
  scheduler.run(work(clock, 9, 'a', log), (name) => done.push(name)).dispose();
  clock.runAll();
  expect(log).toHaveLength(3);
  expect(done).toEqual([]);
});

test('a step that throws surfaces, and the rest still runs', () => {
  const { clock, scheduler, log, done } = fixture();
  function* broken(): Generator<void, string> {
    yield;
    throw new Error('a fault of ours');
  }
  scheduler.run(broken(), (name) => done.push(name), 'background');
  scheduler.run(work(clock, 1, 'b', log), (name) => done.push(name), 'background');
  expect(() => clock.runAll()).toThrow('a fault of ours');
  clock.runAll();
  expect(done).toEqual(['b']);
});

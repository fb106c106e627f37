import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runToEnd } from '../../src/article/steps.ts';
import { sortedSteps } from '../../src/comparison/sorted-steps.ts';

const byFirst = ([a]: readonly [number, number], [b]: readonly [number, number]): number => a - b;

test('sorts as toSorted does, what is equal in its order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 5_000, size: 'max' }), (numbers) => {
      const items = numbers.map((number, at) => [number, at] as const);
      expect(runToEnd(sortedSteps(items, byFirst))).toEqual(items.toSorted(byFirst));
    }),
    { numRuns: 30 },
  );
});

test('no step compares more than it takes to sort a thousand', () => {
  const items = Array.from({ length: 10_000 }, (_, at) => (at * 7_919) % 10_000);
  let most = 0;
  let compared = 0;
  const steps = sortedSteps(items, (a, b) => {
    compared += 1;
    return a - b;
  });
  for (let step = steps.next(); step.done !== true; step = steps.next()) {
    most = Math.max(most, compared);
    compared = 0;
  }
  expect(most).toBeGreaterThan(0);
  // n log n of a thousand.
  expect(most).toBeLessThanOrEqual(1_000 * Math.ceil(Math.log2(1_000)));
});

import { expect, test } from 'vitest';
import { saysWhen } from '../../src/article/says-when.ts';

test.each([
  ['2025-01-31', true],
  ['P3Y', true],
  ['XXXX-WXX-2', true],
  [undefined, true],
  ['PRESENT_REF', false],
  ['PAST_REF', false],
  ['FUTURE_REF', false],
])('%s says when: %s', (value, expected) => {
  expect(saysWhen(value === undefined ? {} : { value })).toBe(expected);
});

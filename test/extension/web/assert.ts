// Takes the place of `node:assert/strict` where there is no Node: the same names over chai, for as many as the suites use.
import type node from 'node:assert/strict';
import { assert, config } from 'chai';

// The whole of what differs, not the first characters of it.
config.truncateThreshold = 0;

const offered = {
  ok: (value: unknown, message?: string): void => assert.isOk(value, message),
  equal: (actual: unknown, expected: unknown, message?: string): void => assert.strictEqual(actual, expected, message),
  notEqual: (actual: unknown, expected: unknown, message?: string): void =>
    assert.notStrictEqual(actual, expected, message),
  deepEqual: (actual: unknown, expected: unknown, message?: string): void =>
    assert.deepEqual(actual, expected, message),
  match: (text: string, pattern: RegExp, message?: string): void => assert.match(text, pattern, message),
  doesNotMatch: (text: string, pattern: RegExp, message?: string): void => assert.notMatch(text, pattern, message),
  throws: (work: () => unknown): void => assert.throws(work),
  fail: (message?: string): never => assert.fail(message),
  rejects: async (work: () => Promise<unknown>): Promise<void> => {
    const isRejected = await work().then(
      () => false,
      () => true,
    );
    assert.isTrue(isRejected, 'it was to be rejected');
  },
} satisfies { [Name in keyof typeof node]?: unknown };

export default offered;

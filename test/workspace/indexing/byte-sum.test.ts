import { expect, test } from 'vitest';
import { byteSum } from '../../../src/workspace/indexing/byte-sum.ts';

const bytes = Uint8Array.from({ length: 1_001 }, (_, at) => (at * 37) & 255);

test('is that of the bytes wherever they lie in memory', () => {
  for (const offset of [1, 2, 3, 4]) {
    const memory = Buffer.alloc(bytes.length + 8);
    memory.set(bytes, offset);
    expect(byteSum(memory.subarray(offset, offset + bytes.length))).toBe(byteSum(bytes));
  }
});

test('is another wherever a byte is another, or the last is missing', () => {
  const sums = new Set([byteSum(bytes), byteSum(bytes.subarray(0, -1))]);
  for (let at = 0; at < bytes.length; at += 1) sums.add(byteSum(bytes.with(at, (bytes[at] ?? 0) ^ 1)));
  expect(sums.size).toBe(bytes.length + 2);
});

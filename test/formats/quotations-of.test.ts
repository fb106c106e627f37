import { expect, test } from 'vitest';
import type { Quotation } from '../../src/article/analysis-model.ts';
import { quotationsOf } from '../../src/formats/quotations-of.ts';

function quotation(id: string, start: number, end: number): Quotation {
  return { id, start, end, type: 'direct', content: [], quoted: [], rule: 'r' };
}

test.each([
  ['inside it', [{ start: 12, end: 15 }], 'a'],
  ['more than half on it', [{ start: 8, end: 15 }], 'a'],
  ['half on it', [{ start: 5, end: 15 }], undefined],
  ['beside it', [{ start: 40, end: 45 }], undefined],
  ['on the inner of two', [{ start: 17, end: 18 }], 'inner'],
  [
    'interrupted',
    [
      { start: 10, end: 12 },
      { start: 14, end: 16 },
    ],
    'a',
  ],
  ['nowhere', [], undefined],
] as const)('finds the quotation of a passage %s', (_, spans, expected) => {
  const quotations = [quotation('a', 10, 20), quotation('inner', 16, 19), quotation('b', 60, 70)];
  expect(quotationsOf([spans], quotations)[0]?.id).toBe(expected);
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { unitizedAlpha, unitizedDisagreement } from '../../../src/annotations/agreement/unitized-alpha.ts';
import type { Span } from '../../../src/article/span.ts';

/** Passages by where they begin and how long they are, as the literature gives them. */
function passages(...units: readonly (readonly [begin: number, length: number])[]): Span[] {
  return units.map(([begin, length]) => ({ start: begin, end: begin + length }));
}

// Krippendorff 2004, “Content Analysis”, 2nd edition, p. 254, also in “Measuring the reliability of qualitative text
// analysis data”: a continuum of 300 that begins at 150, two observers, categories c and k.
const C = unitizedDisagreement(300, [passages([75, 70], [220, 30]), passages([70, 80], [205, 20], [250, 20])]);
const K = unitizedDisagreement(300, [passages([30, 60], [150, 50]), passages([30, 60], [150, 50])]);

// Krippendorff 1995, “On the reliability of unitizing contiguous data”, p. 57: 24 places, four pairs of observers.
const PAIRS: Readonly<Record<string, readonly [Span[], Span[]]>> = {
  A: [passages([2, 8], [14, 6]), passages([4, 4], [15, 2])],
  B: [passages([0, 18]), passages([0, 2], [2, 1], [3, 1], [4, 1], [5, 1], [6, 3], [9, 1])],
  C: [passages([2, 6], [10, 2], [14, 4], [20, 2]), passages([0, 2], [4, 4], [10, 4], [16, 2], [20, 2])],
  D: [passages([0, 2], [2, 8], [10, 4], [14, 6], [20, 4]), passages([0, 4], [4, 4], [8, 7], [15, 2], [17, 7])],
};

/** The text `times` as long, edges and all. */
function stretched(codings: readonly Span[][], times: number): Span[][] {
  return codings.map((coding) => coding.map(({ start, end }) => ({ start: start * times, end: end * times })));
}

/** The formulas of the book, section by section, gaps being sections with w = 0: slow, and written another way. */
function byTheBook(length: number, codings: readonly (readonly Span[])[]): { observed: number; expected: number } {
  const sections = codings.map((coding) => {
    const all: { b: number; l: number; w: 0 | 1 }[] = [];
    let from = 0;
    for (const { start, end } of coding) {
      if (start > from) all.push({ b: from, l: start - from, w: 0 });
      all.push({ b: start, l: end - start, w: 1 });
      from = end;
    }
    if (from < length) all.push({ b: from, l: length - from, w: 0 });
    return all;
  });
  const m = codings.length;
  let observed = 0;
  for (const i of sections)
    for (const j of sections)
      for (const g of i === j ? [] : i)
        for (const h of j) {
          const by = g.b - h.b;
          if (g.w === 1 && h.w === 1 && -g.l < by && by < h.l) observed += by ** 2 + (g.b + g.l - h.b - h.l) ** 2;
          else if (g.w === 1 && h.w === 0 && h.l - g.l >= by && by >= 0) observed += g.l ** 2;
          else if (g.w === 0 && h.w === 1 && h.l - g.l <= by && by <= 0) observed += h.l ** 2;
        }
  const units = sections.flat().filter(({ w }) => w === 1);
  let sum = 0;
  for (const { l } of units) {
    sum += ((units.length - 1) / 3) * (2 * l ** 3 - 3 * l ** 2 + l);
    for (const gap of sections.flat()) if (gap.w === 0 && gap.l >= l) sum += l ** 2 * (gap.l - l + 1);
  }
  const within = units.reduce((total, { l }) => total + l * (l - 1), 0);
  const all = m * length;
  return { observed: observed / (m * (m - 1) * length ** 2), expected: sum === 0 ? 0 : ((2 / length) * sum) / (all * (all - 1) - within) }; // prettier-ignore
}

describe('alpha for unitizing', () => {
  it('is that of Krippendorff 2004, p. 254', () => {
    expect(C.observed).toBeCloseTo(0.0144, 4);
    expect(C.expected).toBeCloseTo(0.0532, 4);
    expect(unitizedAlpha(C)).toBeCloseTo(0.7286, 3);
    expect(K.observed).toBe(0);
    expect(K.expected).toBeCloseTo(0.049, 4);
    expect(unitizedAlpha(K)).toBe(1);
    expect(unitizedAlpha(C, K)).toBeCloseTo(0.8591, 3);
  });

  test.each([
    ['A', 0.03125],
    ['B', 2.26736],
    ['C', 0.02777],
    ['D', 0.38715],
  ])('has the observed disagreement of Krippendorff 1995, p. 57, pair %s', (pair, published) => {
    expect(unitizedDisagreement(24, PAIRS[pair]!).observed).toBeCloseTo(published, 4);
  });

  // His tables give the limit for units of any fineness; the formula of 2004 comes within 0.02 of that of 1995.
  test.each([
    ['A', 0.553],
    ['B', -0.926],
    ['C', 0.679],
    ['D', 0.066],
  ])('is that of Krippendorff 1995, pair %s', (pair, published) => {
    const fine = unitizedDisagreement(24 * 50_000, stretched(PAIRS[pair]!, 50_000));
    expect(Math.abs((unitizedAlpha(fine) ?? NaN) - published)).toBeLessThan(0.02);
  });

  it('is not defined where nobody marked anything, nor for one person', () => {
    expect(unitizedAlpha(unitizedDisagreement(100, [[], []]))).toBeUndefined();
    expect(unitizedAlpha(unitizedDisagreement(100, [passages([1, 5])]))).toBeUndefined();
  });

  it('is what the formulas of the book give, section by section', () => {
    const coding = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 12 })), { maxLength: 8 })
      .map((parts) => {
        let from = 0;
        return parts.map(([gap, length]) => {
          const span = { start: from + gap, end: from + gap + length };
          from = span.end;
          return span;
        });
      });
    fc.assert(
      fc.property(fc.array(coding, { minLength: 2, maxLength: 4 }), (codings) => {
        const found = unitizedDisagreement(170, codings);
        const slow = byTheBook(170, codings);
        expect(found.observed).toBeCloseTo(slow.observed, 10);
        expect(found.expected).toBeCloseTo(slow.expected, 10);
      }),
    );
  });

  it('takes no time for 20,000 passages of two people', () => {
    const codings = [0, 3].map((by) => Array.from({ length: 10_000 }, (_, at) => ({ start: at * 20 + by, end: at * 20 + by + 9 }))); // prettier-ignore
    const start = performance.now();
    unitizedDisagreement(200_100, codings);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

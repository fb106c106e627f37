import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cohensKappa } from '../../../src/annotations/agreement/kappa.ts';

/** Two codings of 24 units, `1` where the tag was given, as a table. */
function table(first: string, second: string): number[][] {
  const count = (a: string, b: string): number =>
    [...first].filter((mark, at) => mark === a && second[at] === b).length;
  return [
    [count('1', '1'), count('1', '0')],
    [count('0', '1'), count('0', '0')],
  ];
}

describe('Cohen’s kappa', () => {
  test.each([
    ['Cohen 1960, p. 45', [[88, 14, 18], [10, 40, 10], [2, 6, 12]], 0.492], // prettier-ignore
    ['Artstein and Poesio 2008, p. 558', [[20, 10], [20, 50]], 0.348], // prettier-ignore
    ['Artstein and Poesio 2008, p. 568', [[46, 0, 0], [6, 32, 6], [0, 0, 10]], 0.801], // prettier-ignore
    ['Krippendorff 1995, p. 57, A', table('001111111100001111110000', '000011110000000110000000'), 0.385],
    ['Krippendorff 1995, p. 57, B', table('111111111111111111000000', '111111111100000000000000'), 0.385],
    ['Krippendorff 1995, p. 57, C', table('001111110011001111001100', '110011110011110011001100'), 0.314],
  ])('is that of %s', (_, counts, published) => {
    expect(cohensKappa(counts)).toBeCloseTo(published, 3);
  });

  it('is 1 where all is alike, and 0 where it is what chance gives', () => {
    expect(cohensKappa([[3, 0], [0, 5]])).toBe(1); // prettier-ignore
    expect(cohensKappa([[1, 1], [1, 1]])).toBe(0); // prettier-ignore
  });

  it('is not defined where both always chose one category, or there is nothing', () => {
    // Krippendorff 1995, p. 57, D
    expect(cohensKappa([[24, 0], [0, 0]])).toBeUndefined(); // prettier-ignore
    expect(cohensKappa([[0, 0], [0, 0]])).toBeUndefined(); // prettier-ignore
  });

  it('does not depend on who is first, and is never above 1', () => {
    const counts = fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(50));
    fc.assert(
      fc.property(counts, ([a, b, c, d]) => {
        const kappa = cohensKappa([[a, b], [c, d]]); // prettier-ignore
        expect(kappa).toBe(cohensKappa([[a, c], [b, d]])); // prettier-ignore
        expect(kappa ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodePointIndex } from '../../src/article/code-points.ts';

describe('code points', () => {
  it('counts an emoji as one', () => {
    const text = 'a😀b';
    const index = new CodePointIndex(text);
    expect(index.toCodePoints(text.indexOf('b'))).toBe(2);
    expect(index.toCodeUnits(2)).toBe(text.indexOf('b'));
  });

  it('counts combining marks one by one and lone surrogates as one', () => {
    expect(new CodePointIndex('e\u0301x').toCodePoints(2)).toBe(2);
    expect(new CodePointIndex('\uD83Dx').toCodePoints(1)).toBe(1);
  });

  it('agrees with the language’s own iteration everywhere', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '😀', '\n', 'é', '𝄞', '\uD83D', '\uDE00') }), (text) => {
        const index = new CodePointIndex(text);
        let units = 0;
        let points = 0;
        for (const character of text) {
          expect(index.toCodePoints(units)).toBe(points);
          expect(index.toCodeUnits(points)).toBe(units);
          units += character.length;
          points += 1;
        }
        expect(index.toCodePoints(units)).toBe(points);
        expect(index.toCodeUnits(points)).toBe(units);
      }),
    );
  });
});

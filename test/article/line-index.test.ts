import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../src/article/line-index.ts';

describe('line index', () => {
  const index = new LineIndex('one\n\nthree\n');

  it.each([
    ['the start', 0, { line: 0, character: 0 }],
    ['the line end belongs to its line', 3, { line: 0, character: 3 }],
    ['an empty line', 4, { line: 1, character: 0 }],
    ['behind the last line end', 11, { line: 3, character: 0 }],
    ['beyond the text', 99, { line: 3, character: 0 }],
  ])('finds %s', (_, offset, position) => {
    expect(index.positionAt(offset)).toEqual(position);
  });

  it('keeps a character beyond its line at the line’s end', () => {
    expect(index.offsetAt({ line: 0, character: 50 })).toBe(3);
    expect(index.offsetAt({ line: 9, character: 0 })).toBe(11);
  });

  it('returns every offset to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '😀') }), (text) => {
        const lines = new LineIndex(text);
        expect(lines.lineCount).toBe(text.split('\n').length);
        for (let offset = 0; offset <= text.length; offset++) {
          expect(lines.offsetAt(lines.positionAt(offset))).toBe(offset);
        }
      }),
    );
  });
});

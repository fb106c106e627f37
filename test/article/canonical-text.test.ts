import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText, toCanonical } from '../../src/article/canonical-text.ts';

describe('canonical text', () => {
  it.each([
    ['keeps LF', 'a\nb', 'a\nb'],
    ['drops a byte order mark at the start only', '\uFEFFa\uFEFFb', 'a\uFEFFb'],
    ['makes CRLF one LF', 'a\r\nb\r\n', 'a\nb\n'],
    ['makes a lone CR an LF', 'a\rb', 'a\nb'],
    ['keeps CR CR LF as two lines', 'a\r\r\nb', 'a\n\nb'],
  ])('%s', (_, original, canonical) => {
    expect(toCanonical(original)).toBe(canonical);
  });

  it('counts an editor offset behind CRLF and BOM back and forth', () => {
    const { text, toOriginal, toCanonical: back } = canonicalText('\uFEFFone\r\ntwo\r\nthree');
    const three = text.indexOf('three');
    expect(toOriginal(three)).toBe('\uFEFFone\r\ntwo\r\n'.length);
    expect(back(toOriginal(three))).toBe(three);
  });

  const odd = fc.string({ unit: fc.constantFrom('a', ' ', '\r', '\n', '\r\n', '\uFEFF', '😀') });

  it('returns every offset to itself, whatever the line ends', () => {
    fc.assert(
      fc.property(odd, (original) => {
        const { text, toOriginal, toCanonical: back } = canonicalText(original);
        for (let offset = 0; offset <= text.length; offset++) expect(back(toOriginal(offset))).toBe(offset);
      }),
    );
  });

  it('never changes a character other than the line ends and the mark', () => {
    fc.assert(
      fc.property(odd, (original) => {
        const { text, toOriginal } = canonicalText(original);
        for (let offset = 0; offset < text.length; offset++) {
          const there = original.charAt(toOriginal(offset));
          expect(text.charAt(offset) === '\n' ? '\n' : there).toBe(text.charAt(offset));
        }
      }),
    );
  });
});

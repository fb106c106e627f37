import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../src/analysis/paragraphs.ts';

const slices = (text: string): string[] => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
  it.each<[string, string, string[]]>([
    ['parts at a blank line', 'One.\n\nTwo.', ['One.', 'Two.']],
    ['parts at a line of blanks', '  One. \n \t\n\n Two.\n', ['One.', 'Two.']],
    ['parts at a single line end', 'The council met.\nIt voted.', ['The council met.', 'It voted.']],
    [
      'keeps a heading apart',
      'Breaking the silence\nthe council met on Monday.',
      ['Breaking the silence', 'the council met on Monday.'],
    ],
    ['has none in blanks', ' \n\n\t', []],
  ])('%s', (_name, text, expected) => {
    expect(slices(text)).toEqual(expected);
  });

  it('joins hard-wrapped lines, also where a full line ends a sentence', () => {
    const wrapped =
      'The council of Port Halden met on Monday to discuss the ferry, which\nhas crossed the sound since 1931 and will stop in the coming spring.\nThe mayor was absent, as she had told her colleagues a week before.\nNobody voted.';
    expect(slices(`${wrapped}\n\nA new one.`)).toEqual([wrapped, 'A new one.']);
  });

  it('parts a wrapped block at a line that had room left', () => {
    const first =
      'The council of Port Halden met on Monday to discuss the ferry, which\nhas crossed the sound since 1931.';
    const second = 'The mayor was absent, as she had told her colleagues a week before\nthe session of the council.';
    expect(slices(`${first}\n${second}`)).toEqual([first, second]);
  });

  it('covers every character that is not blank, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', ' ', '.', '\n', '”', '\t', 'word ') }), (text) => {
        const covered = paragraphsOf(text);
        expect(slices(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        covered.forEach(({ start, end }, index) => {
          expect(start).toBeGreaterThanOrEqual(covered[index - 1]?.end ?? 0);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        });
      }),
    );
  });

  it('reads a block of 300,000 lines', () => {
    expect(paragraphsOf('a\n'.repeat(300_000))).toHaveLength(300_000);
  });
});

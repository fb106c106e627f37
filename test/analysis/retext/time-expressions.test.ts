import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimeExpressions } from '../../../src/analysis/retext/time-expressions/find-time-expressions.ts';

const wordsOf = (text: string): string[] => findTimeExpressions(text).map(({ start, end }) => text.slice(start, end));

describe('findTimeExpressions', () => {
  it('keeps the longest of those that overlap', () => {
    expect(wordsOf('On Tuesday, September 1, 2015, the first quarter of 2009 ended.')).toEqual([
      'Tuesday, September 1, 2015',
      'the first quarter of 2009',
    ]);
  });

  it('reads on over the line end of a wrapped sentence, not over one between headline and text', () => {
    expect(wordsOf('The mill, closed last\nweek, burned')).toEqual(['last\nweek']);
    expect(wordsOf('Mill closed in 2008\nMay 5, 2010')).toEqual(['2008', 'May 5, 2010']);
  });

  it('leaves the possessive out', () => {
    expect(wordsOf('last year’s budget and Monday’s vote')).toEqual(['last year', 'Monday']);
  });

  it('never overlaps and stays in the text, whatever the text', () => {
    const word = fc.constantFrom(
      ...'the last next two 3 20 2010 90s ’ - , ( ) May Jan. Monday week years ago a half and quarter of 9:30 p.m. on é 😀 \n 1/2/2003'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        let end = 0;
        for (const found of findTimeExpressions(text)) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.end).toBeGreaterThan(found.start);
          end = found.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each([
    '1,000',
    '1.',
    '1/1/',
    '12:',
    'a',
    'the ',
    'of the ',
    'two and ',
    'Jan. ',
    '’',
    'twenty-',
    'will a ',
    '\n',
    'last Monday at 9 ',
  ])('stays linear in a hostile line of %j', (part) => {
    const timeOf = (length: number): number => {
      const text = part.repeat(length / part.length);
      const start = performance.now();
      findTimeExpressions(text);
      return performance.now() - start;
    };
    timeOf(20_000);
    // Superlinear patterns take minutes here; the bound leaves room for a slow machine.
    expect(timeOf(100_000)).toBeLessThan(2_000);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../src/article/span.ts';
import { anchor } from '../../src/annotations/anchor.ts';
import { describe as describeSpan } from '../../src/annotations/describe.ts';
import { ARTICLE, spanOf } from '../support/sidecar-fixtures.ts';

/** Texts that repeat themselves, with what takes two code units. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.constantFrom('a ', 'b', '. ', '\n', '🚢', 'e\u0301', 'We will. '), { maxLength: 120 })
    .map((parts) => parts.join('')),
);
const textAndSpan = fc.tuple(text, fc.nat(), fc.nat()).map(([all, a, b]) => {
  const [x, y] = [a % (all.length + 1), b % (all.length + 1)];
  return { text: all, span: { start: Math.min(x, y), end: Math.max(x, y) } };
});

function found(before: string, after: string, words: string) {
  const result = anchor(after, [describeSpan(before, spanOf(before, words))]);
  return { status: result.status, words: 'spans' in result ? result.spans.map((span) => sliceOf(after, span)) : [] };
}

describe('anchoring', () => {
  it('finds every span exactly in the text it was described in', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, span }) => {
        expect(anchor(text, [describeSpan(text, span)])).toEqual({ status: 'exact', spans: [span], score: 1 });
      }),
    );
  });

  it('finds any span again behind text that was put before it', () => {
    fc.assert(
      fc.property(textAndSpan, fc.string({ minLength: 1 }), ({ text, span }, before) => {
        const result = anchor(before + text, [describeSpan(text, span)]);
        // Only ever the words themselves: what cannot be told apart is not guessed.
        if ('spans' in result && result.status !== 'changed') {
          for (const place of result.spans) expect(sliceOf(before + text, place)).toBe(sliceOf(text, span));
        }
      }),
    );
  });

  it.each([
    ['a paragraph put before it', (text: string) => `First of all.\n\n${text}`, 'moved'],
    ['the paragraph before it removed', (text: string) => text.replace(/^Harbor.*\n\n/, ''), 'moved'],
    ['a word changed elsewhere', (text: string) => text.replace('1931', '1932'), 'exact'],
    ['a word changed right behind it', (text: string) => text.replace('Mayor Ada', 'Mayor Eda'), 'exact'],
    [
      'the sentence moved to the end',
      (text: string) => `${text.replace('“We will open it again in spring,”', '')} “We will open it again in spring,”`,
      'moved',
    ],
  ])('finds a passage after %s', (_, edit, status) => {
    const words = 'We will open it again in spring';
    expect(found(ARTICLE, edit(ARTICLE), words)).toEqual({ status, words: [words] });
  });

  it('shows a passage as changed where a word of it was changed', () => {
    const after = ARTICLE.replace('again in spring', 'again in autumn');
    expect(found(ARTICLE, after, 'We will open it again in spring')).toEqual({
      status: 'changed',
      words: ['We will open it again in autumn'],
    });
  });

  it('makes an orphan of a passage that was deleted', () => {
    const after = ARTICLE.replace('“Nobody will be cut off.”', '');
    expect(found(ARTICLE, after, 'Nobody will be cut off')).toEqual({ status: 'orphan', words: [] });
  });

  it('takes no short word at another place for the one that was deleted', () => {
    const after = ARTICLE.replace(', who runs', ', it runs').replace('We will open it again', 'We will reopen');
    expect(found(ARTICLE, after, 'it again')).toEqual({ status: 'orphan', words: [] });
    const before = `${ARTICLE}\nIt is said that it fell.`;
    expect(found(before, ARTICLE.replace('open it', 'open'), 'it fell').status).toBe('orphan');
  });

  it('tells places of the same words apart by what stands around them', () => {
    const before = 'Quill said no. Brandt said no. The council said no.';
    const after = `Then: ${before}`;
    const second = spanOf(before, 'said no', before.indexOf('Brandt'));
    expect(anchor(after, [describeSpan(before, second)])).toMatchObject({
      status: 'moved',
      spans: [{ start: second.start + 6, end: second.end + 6 }],
    });
  });

  it('leaves it open where two places fit equally well', () => {
    const line = 'The council said no to the plan of the company that runs the ferry across the bay.\n';
    const target = describeSpan(line, spanOf(line, 'said no'));
    expect(anchor(`\n${line}${line}`, [target])).toEqual({
      status: 'ambiguous',
      candidates: expect.arrayContaining([1, 84].map((by) => ({ start: 12 + by, end: 19 + by }))) as unknown,
    });
  });

  it('keeps what is left of an interrupted passage', () => {
    const parts = ['We will open it again in spring', 'Nobody will be cut off'];
    const targets = parts.map((words) => describeSpan(ARTICLE, spanOf(ARTICLE, words)));
    expect(anchor(ARTICLE, targets)).toMatchObject({
      status: 'exact',
      spans: parts.map((words) => spanOf(ARTICLE, words)),
    });
    const after = ARTICLE.replace(' “Nobody will be cut off.”', '');
    expect(anchor(after, targets)).toMatchObject({ status: 'changed', spans: [spanOf(after, parts[0] ?? '')] });
  });
});

describe('describing', () => {
  it('never parts a surrogate pair in prefix or suffix', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('🚢', 'a'), maxLength: 120 }), fc.nat(), (text, at) => {
        const points = [...text];
        const start = points.slice(0, at % (points.length + 1)).join('').length;
        const { prefix, suffix } = describeSpan(text, { start, end: start }).quote;
        expect(prefix).not.toMatch(/\p{Surrogate}/u);
        expect(suffix).not.toMatch(/\p{Surrogate}/u);
        expect(prefix.length + suffix.length).toBeLessThanOrEqual(96);
      }),
    );
  });

  it('begins and ends the context with a sentence or a word', () => {
    const { quote } = describeSpan(ARTICLE, spanOf(ARTICLE, 'who runs the ferry'));
    expect(quote.prefix).toBe('“We heard that before,” said Tom Brandt, ');
    expect(quote.suffix).toBe(' 🚢 company.\n\nThe bridge was built');
  });
});

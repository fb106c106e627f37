import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Target } from '../../../src/article/annotation-model.ts';
import { sliceOf } from '../../../src/article/span.ts';
import { anchor } from '../../../src/annotations/anchoring/anchor.ts';
import { anchorAll } from '../../../src/annotations/anchoring/anchor-all.ts';
import { sameWords } from '../../../src/annotations/anchoring/same-words.ts';
import { Vocabulary } from '../../../src/annotations/anchoring/vocabulary.ts';
import { wordsOf } from '../../../src/annotations/anchoring/words.ts';
import { runToEnd } from '../../../src/article/steps.ts';
import { describe as describeSpan } from '../../../src/annotations/anchoring/describe.ts';
import { ARTICLE, spanOf } from '../../support/sidecar-fixtures.ts';

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
          const words = result.spans.map((place) => sliceOf(before + text, place));
          expect(words.filter((now) => !runToEnd(sameWords(now, sliceOf(text, span))))).toEqual([]);
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

  it('takes the words of a description without context or place where they stand once, and nowhere else', () => {
    const alone = (exact: string): Target => ({
      position: { start: 0, end: 0 },
      quote: { exact, prefix: '', suffix: '' },
    });
    const text = 'We row. Brun rows, Njie sails.';
    expect(anchor(text, [alone('Brun')])).toMatchObject({ status: 'moved', spans: [{ start: 8, end: 12 }] });
    expect(anchor(text, [alone('row')])).not.toHaveProperty('spans');
    expect(anchor(text, [alone('Lund')])).toEqual({ status: 'orphan' });
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

describe('anchoring many', () => {
  const FILLER = ARTICLE.split('\n\n');

  it('finds in one scan what it finds one by one where neighbors are not needed', () => {
    const after = `Corrected.\n\n${ARTICLE.replace('1931', '1932')}`;
    const passages = ['in spring', 'who runs the ferry', 'carries 14,000 cars a day'].map((words) => [
      describeSpan(ARTICLE, spanOf(ARTICLE, words)),
    ]);
    const all = runToEnd(anchorAll(after, passages));
    expect(all.map(({ status }) => status)).toEqual(['moved', 'moved', 'moved']);
    expect(all).toEqual(passages.map((targets) => anchor(after, targets)));
  });

  it.each([
    ['straight quotation marks', (text: string) => text.replace(/[“”]/g, '"')],
    ['two hyphens for a dash', (text: string) => text.replaceAll('—', '--')],
    [
      'lines broken elsewhere',
      (text: string) => text.replaceAll(' said', '\nsaid').replaceAll('again in', 'again\nin'),
    ],
    ['soft hyphens', (text: string) => text.replaceAll('spring', 'spr\u00ADing')],
    ['capitals', (text: string) => text.toUpperCase()],
    ['no-break spaces', (text: string) => text.replaceAll(' ', '\u00A0')],
  ])('takes words set with %s for the same words', (_, edit) => {
    const words = '“We will open it again in spring,” Mayor Ada Quill said';
    const after = edit(ARTICLE);
    const result = anchor(after, [describeSpan(ARTICLE, spanOf(ARTICLE, words))]);
    expect(result).toMatchObject({ status: 'moved', spans: [spanOf(after, edit(words))] });
  });

  it('tells two copies of a paragraph apart by the annotations around it', () => {
    const [, first = '', second = '', third = ''] = FILLER;
    const before = [first, second, third].join('\n\n');
    const passages = ['open it again', 'who runs the ferry', 'was built in 1931'].map((words) => [
      describeSpan(before, spanOf(before, words)),
    ]);
    // Behind both, a copy of the second paragraph between copies of nothing else.
    const after = ['News', first, second, third, 'Read more', second, 'End'].join('\n\n');
    const [, ferry] = runToEnd(anchorAll(after, passages));
    expect(ferry).toMatchObject({ status: 'moved', spans: [spanOf(after, 'who runs the ferry')] });
  });

  it('gives parts of an interrupted passage up where they changed places', () => {
    const parts = ['We will open it again in spring', 'Nobody will be cut off'];
    const targets = parts.map((words) => describeSpan(ARTICLE, spanOf(ARTICLE, words)));
    const swapped = ARTICLE.replace(parts[0] ?? '', '#')
      .replace(parts[1] ?? '', parts[0] ?? '')
      .replace('#', parts[1] ?? '');
    expect(anchor(swapped, targets).status).not.toBe('exact');
    expect(anchor(swapped, targets).status).not.toBe('moved');
  });

  it('never finds a deleted passage elsewhere, and never reaches beyond the text', () => {
    const sentences = FILLER.join(' ').split(/(?<=\.) /);
    fc.assert(
      fc.property(fc.nat(sentences.length - 1), fc.nat(sentences.length - 1), (gone, other) => {
        const before = sentences.join(' ');
        const words = sentences[gone] ?? '';
        const after = sentences.filter((_, at) => at !== gone).join(' ');
        const targets = [
          [describeSpan(before, spanOf(before, words))],
          [describeSpan(before, spanOf(before, sentences[other] ?? ''))],
        ];
        const [lost, kept] = runToEnd(anchorAll(after, targets));
        expect(['exact', 'moved']).not.toContain(lost?.status);
        if (other !== gone) expect(kept).toMatchObject({ spans: [spanOf(after, sentences[other] ?? '')] });
      }),
    );
  });

  it('keeps every span inside the text, whatever the text and the targets', () => {
    const target = fc.record({
      position: fc.record({ start: fc.nat(400), end: fc.nat(400) }),
      quote: fc.record({ exact: text, prefix: fc.string({ maxLength: 40 }), suffix: fc.string({ maxLength: 40 }) }),
    });
    fc.assert(
      fc.property(
        text,
        fc.array(fc.array(target, { minLength: 1, maxLength: 3 }), { maxLength: 6 }),
        (now, passages) => {
          for (const result of runToEnd(anchorAll(now, passages))) {
            for (const { start, end } of 'spans' in result ? result.spans : []) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(end).toBeGreaterThanOrEqual(start);
              expect(end).toBeLessThanOrEqual(now.length);
            }
          }
        },
      ),
    );
  });

  it('keeps a passage through edits outside of it and its context', () => {
    const span = spanOf(ARTICLE, 'We will open it again in spring');
    fc.assert(
      fc.property(fc.nat(10), fc.string({ maxLength: 30 }), fc.string({ maxLength: 30 }), (cut, before, behind) => {
        const after = `${before}${ARTICLE.slice(cut)}${behind}`;
        const result = anchor(after, [describeSpan(ARTICLE, span)]);
        expect('spans' in result && result.spans.map((place) => sliceOf(after, place))).toEqual([
          sliceOf(ARTICLE, span),
        ]);
      }),
    );
  });

  it('finds a quote of 100 KB by its ends', () => {
    const long = Array.from(
      { length: 2_000 },
      (_, at) => `Witness ${String(at)} spoke of the bridge and the tide.`,
    ).join(' ');
    const before = `Opening words of the record.\n\n${long}\n\nClosing words of the record.`;
    const after = before.replace('Witness 900 spoke', 'Witness 900, who was late, spoke').replace('Opening', 'First');
    const found = anchor(after, [describeSpan(before, spanOf(before, long))]);
    expect(found).toMatchObject({ status: 'changed' });
    expect('spans' in found && found.spans[0]?.end).toBe(after.indexOf('\n\nClosing'));
  });

  it.each([
    ['other marks and line ends', (text: string) => text.replaceAll("'", '’').replaceAll('. ', '.\n'), 'moved'],
    ['one word put in deep inside', (text: string) => text.replace("witness 1500's", "witness 1500's own"), 'changed'],
  ] as const)('finds a quote of 100 KB with %s, and says which it is', (_, edit, status) => {
    const long = Array.from({ length: 2_000 }, (_, at) => `So witness ${at}'s word was that the tide was out.`).join(
      ' ',
    );
    const before = `Opening words of the record.\n\n${long}\n\nClosing words of the record.`;
    const found = anchor(edit(before), [describeSpan(before, spanOf(before, long))]);
    expect(found.status).toBe(status);
    expect('spans' in found && found.spans).toEqual([spanOf(edit(before), edit(long))]);
  });

  it('finds a quote of 100 KB of which one word in ten was changed', () => {
    const words = Array.from({ length: 20_000 }, (_, at) => `w${((at + 1) * 7_919).toString(36)}`);
    const long = words.join(' ');
    const now = words.map((word, at) => (at % 10 === 5 ? 'other' : word)).join(' ');
    const found = anchor(`Opening.\n\n${now}\n\nClosing.`, [
      describeSpan(`Opening.\n\n${long}\n\nClosing.`, { start: 10, end: 10 + long.length }),
    ]);
    expect(found).toMatchObject({ status: 'changed', spans: [{ start: 10, end: 10 + now.length }] });
  });

  it('makes an orphan of a quote without words', () => {
    const target = { position: { start: 3, end: 3 }, quote: { exact: '', prefix: 'x', suffix: 'y' } };
    expect(anchor(ARTICLE, [target])).toEqual({ status: 'orphan' });
    expect(anchor('', [target])).toEqual({ status: 'orphan' });
  });
});

describe('words of a text', () => {
  it('cover everything but blanks, in order, and never part a surrogate pair', () => {
    fc.assert(
      fc.property(text, (all) => {
        const { starts, ends } = runToEnd(wordsOf(all, new Vocabulary()));
        let rest = '';
        let at = 0;
        starts.forEach((start, index) => {
          const end = ends[index] ?? 0;
          rest += all.slice(at, start);
          expect(end).toBeGreaterThan(start);
          expect(isInsidePair(all, start)).toBe(false);
          expect(isInsidePair(all, end)).toBe(false);
          at = end;
        });
        rest += all.slice(at);
        expect(rest.replace(/[\s\u180E\u2800\p{Cc}]/gu, '')).toBe('');
      }),
    );
  });
});

function isInsidePair(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

import { describe, expect, test } from 'vitest';
import type { Analysis, Quotation } from '../../../../src/article/analysis-model.ts';
import { sliceOf, type Span } from '../../../../src/article/span.ts';
import { passageAt, selectedPassage } from '../../../../src/vscode/tagging/passages/passage-of.ts';
import { sentenceAt } from '../../../../src/vscode/tagging/sentence-at.ts';
import { type Snap, snappedSpan } from '../../../../src/vscode/tagging/passages/snapped-span.ts';

/** `One |two| three`: the text, and the span between the bars; one bar is a cursor. */
function marked(words: string): { text: string; span: Span } {
  const [before = '', inside = '', after] = words.split('|');
  const end = after === undefined ? before.length : before.length + inside.length;
  return { text: words.replaceAll('|', ''), span: { start: before.length, end } };
}

describe('a selection', () => {
  test.each<[Snap, string, string | undefined, string]>([
    ['word', 'The fer|ry quest|ion is open.', 'ferry question', 'is widened to whole words'],
    ['word', 'The| ferry |is open.', 'ferry', 'loses the blanks at its edges'],
    ['word', 'We don’|t ro|w.', 'don’t row', 'holds a word with an apostrophe together'],
    ['word', 'The 🚢 |fer|ry.', 'ferry', 'is counted in code units'],
    ['word', 'cafe\u0301 |is| open', 'is', 'keeps combining marks with their letters'],
    ['word', 'Das |Schi|ff, das fährt.', 'Schiff', 'takes no comma'],
    ['off', 'The fer|ry quest|ion.', 'ry quest', 'stays as it is'],
    ['off', 'The| ferry |is', 'ferry', 'is trimmed all the same'],
    ['sentence', 'It rained. The fer|ry sto|pped. It sank.', 'The ferry stopped.', 'is widened to its sentence'],
    ['sentence', 'It rai|ned. The fer|ry stopped. It sank.', 'It rained. The ferry stopped.', 'is widened to several'],
    ['word', 'said: |“We will| row.”', 'We will', 'loses an opening mark whose partner lies outside'],
    ['word', '“We will |row,”| she said', 'row,', 'loses a closing mark whose partner lies outside'],
    ['word', 'said: |“We will row,”| today', '“We will row,”', 'keeps marks in pairs'],
    ['word', 'said: |"We will| row."', 'We will', 'loses a straight mark that stands alone'],
    ['word', 'the |dockers’| vote', 'dockers’', 'keeps an apostrophe at the end of a word'],
    ['word', 'sie sagt: |„Wir rudern| heim“', 'Wir rudern', 'knows low marks'],
    ['word', 'One|   |two', undefined, 'of blanks only is none'],
  ])('%s: “%s” gives “%s”: %#', (snap, words, expected) => {
    const { text, span } = marked(words);
    const snapped = snappedSpan(text, span, snap);
    expect(snapped && sliceOf(text, snapped)).toBe(expected);
  });
});

describe('the sentence at the cursor', () => {
  test.each([
    ['It rained. The |ferry stopped. It sank.', 'The ferry stopped.'],
    ['It rained. Dr. Olsen |stayed. It sank.', 'Dr. Olsen stayed.'],
    ['The U.S. Senate |voted. It passed.', 'The U.S. Senate voted.'],
    ['“Stop!” she |said. They went on.', '“Stop!” she said.'],
    ['First line.\nSecond| line', 'Second line'],
    ['The end.|', 'The end.'],
  ])('in “%s” is “%s”', (words, expected) => {
    const { text, span } = marked(words);
    const sentence = sentenceAt(text, span.start);
    expect(sentence && sliceOf(text, sentence)).toBe(expected);
  });

  test('is none on an empty line', () => {
    expect(sentenceAt('One.\n\nTwo.', 5)).toBeUndefined();
    expect(sentenceAt('', 0)).toBeUndefined();
  });

  test('is found at once in a line of 1 MB', () => {
    const start = performance.now();
    expect(sentenceAt('No. '.repeat(250_000), 500_000)).toBeDefined();
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('what is tagged', () => {
  const text = '“We will,” said Berg, “row.” The vote is open.';
  const spanOf = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const quotation: Quotation = {
    ...spanOf('“We will,” said Berg, “row.”'),
    id: 'q1',
    type: 'direct',
    content: [spanOf('We will,'), spanOf('row.')],
    quoted: [spanOf('“We will,”'), spanOf('“row.”')],
    cue: { ...spanOf('said'), lemma: 'say', slant: 'neutral' },
    rule: 'cue-after',
  };
  const analysis: Analysis = { metadata: {}, language: 'en', regions: [], quotations: [quotation], entities: [], timeExpressions: [], problems: [] }; // prettier-ignore
  const at = (offset: number, said = analysis): string[] =>
    passageAt(text, said, offset).map((span) => sliceOf(text, span));
  const selected = (...spans: readonly Span[]): string[] =>
    selectedPassage(text, spans, 'word').map((span) => sliceOf(text, span));

  test('is the selection, wherever it lies', () => expect(selected({ start: 2, end: 4 })).toEqual(['We']));
  test('is one passage of all selections, in text order', () => {
    expect(selected(spanOf('row'), spanOf('will'), { start: 6, end: 6 })).toEqual(['will', 'row']);
    expect(selected(spanOf('vote is'), spanOf('The vote'))).toEqual(['The vote is']);
  });
  test('is nothing where only blanks are selected', () => expect(selected({ start: 3, end: 4 })).toEqual([]));
  test('is the quotation at the cursor, in all its parts', () => expect(at(3)).toEqual(['We will,', 'row.']));
  test('is the quotation at its cue', () => expect(at(text.indexOf('aid'))).toEqual(['We will,', 'row.']));
  test('is the quotation that ends at the cursor', () => expect(at(quotation.end)).toEqual(['We will,', 'row.']));
  test('is else the sentence', () => expect(at(text.indexOf('vote'))).toEqual(['The vote is open.']));
  test('is never what marks set off that quote nobody', () => {
    const scare = { ...analysis, quotations: [{ ...quotation, type: 'scare' as const }] };
    expect(at(40, scare)).toEqual(['The vote is open.']);
  });
});

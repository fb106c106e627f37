import { expect, test } from 'vitest';
import { countsInShort, countsInWords } from '../../src/vscode/article-counts.ts';

test.each([
  [
    { quotations: 13, unclear: 2, tagged: 3 },
    '❝ 13 · 2 unclear · 3 tagged',
    '13 quotations, 2 without a speaker, 3 tagged passages.',
  ],
  [{ quotations: 1, unclear: 0, tagged: 1 }, '❝ 1 · 1 tagged', '1 quotation, 1 tagged passage.'],
  [{ quotations: 0, unclear: 0, tagged: 0 }, '❝ 0', '0 quotations.'],
])('%o', (counts, short, words) => {
  expect(countsInShort(counts)).toBe(short);
  expect(countsInWords(counts)).toBe(words);
});

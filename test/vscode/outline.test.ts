import { expect, test } from 'vitest';
import type { Analysis, Quotation, Region } from '../../src/article/analysis-model.ts';
import { type OutlineSymbol, outlineSymbols } from '../../src/vscode/outline-symbols.ts';

const HEADLINE = 'Ferry stops for a week\n\n';
const BODY = 'Berg said “the board called it ‘late’ again” on Friday.\n\n';
const RELATED = 'Latest Stories\nBridge opens\n';
const TEXT = HEADLINE + BODY + RELATED;

const region = (kind: Region['kind'], words: string): Region => {
  const start = TEXT.indexOf(words);
  return { kind, start, end: start + words.length };
};
const quotation = (id: string, words: string): Quotation => {
  const start = TEXT.indexOf(words);
  const span = { start, end: start + words.length };
  return { ...span, id, type: 'direct', content: [span], quoted: [span], speakerId: 'e1', rule: 'cue-before' };
};
const ANALYSIS: Analysis = {
  metadata: {},
  language: 'en',
  regions: [region('headline', HEADLINE), region('body', BODY), region('related', RELATED)],
  quotations: [quotation('a', '“the board called it ‘late’ again”'), quotation('b', '‘late’')],
  entities: [{ id: 'e1', type: 'person', name: 'Ada Berg', mentions: [] }],
  timeExpressions: [],
  problems: [],
};

/** The outline as indented lines. */
function lines(symbols: readonly OutlineSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ kind, name, detail, children }) => [
    `${indent}${kind} ${name} | ${detail}`,
    ...lines(children, `${indent}  `),
  ]);
}
const outline = (changes: Partial<Analysis> = {}): OutlineSymbol[] =>
  outlineSymbols({ name: 'ferry.txt', text: TEXT, analysis: { ...ANALYSIS, ...changes }, taggings: [], decisions: [] });

test('shows the headline, the quotations with their speakers, and the sections around the article', () => {
  expect(lines(outline())).toEqual([
    'headline Ferry stops for a week | ',
    '  quotation “the board called it ‘late’ again” | Ada Berg',
    '    quotation ‘late’ | Ada Berg',
    'section Related | Latest Stories',
  ]);
});

test('quotations stand at the top where there is no headline', () => {
  const regions = ANALYSIS.regions.filter(({ kind }) => kind !== 'headline');
  expect(lines(outline({ regions }))[0]).toBe('quotation “the board called it ‘late’ again” | Ada Berg');
});

test('every range holds its selection and those of its children, as the editor demands', () => {
  const check = (symbol: OutlineSymbol): void => {
    for (const inner of [symbol.selection, ...symbol.children.map(({ range }) => range)]) {
      expect(inner.start).toBeGreaterThanOrEqual(symbol.range.start);
      expect(inner.end).toBeLessThanOrEqual(symbol.range.end);
    }
    symbol.children.forEach(check);
  };
  outline().forEach(check);
});

test('an empty article has no outline', () => {
  expect(outline({ regions: [], quotations: [] })).toEqual([]);
});

import { l10n } from 'vscode';
import type { Quotation, Region } from '../article/analysis-model.ts';
import type { ArticleModel } from '../article/article-model.ts';
import { bySpan, contains, type Span } from '../article/span.ts';
import { excerpt } from './hovers/excerpt.ts';

/** One line of the outline. `selection` lies in `range`, and `range` in that of its parent. */
export interface OutlineSymbol {
  readonly kind: 'headline' | 'section' | 'quotation';
  readonly name: string;
  readonly detail: string;
  readonly range: Span;
  readonly selection: Span;
  readonly children: readonly OutlineSymbol[];
}

/** Sections that the outline names. What has no name here, a byline or a dateline, is part of the article. */
const SECTIONS: Partial<Readonly<Record<Region['kind'], string>>> = {
  advertisement: l10n.t('Advertisement'),
  related: l10n.t('Related'),
  furniture: l10n.t('Around the article'),
};

/** The length of a name in the outline. */
const NAME = 60;

/**
 * The outline: the headline with the article's quotations under it, in text order, and the sections around it.
 * Quotations nest by range; without a headline they stand at the top.
 */
export function outlineSymbols(model: ArticleModel): OutlineSymbol[] {
  const { text, analysis } = model;
  const sections = analysis.regions.flatMap((region) => sectionOf(region, text));
  const headline = analysis.regions.find(({ kind }) => kind === 'headline');
  const quotations = nest(analysis.quotations.flatMap((quotation) => quotationOf(quotation, model)).sort(byRange));
  const outside = (symbol: OutlineSymbol): boolean => sections.some(({ range }) => contains(range, symbol.range));
  const own = quotations.filter((symbol) => !outside(symbol));
  if (headline === undefined) return [...own, ...sections].sort(byRange);
  const selection = trimmed(headline, text);
  const article: OutlineSymbol = {
    kind: 'headline',
    name: excerpt(text.slice(headline.start, headline.end), 2 * NAME),
    detail: '',
    range: { start: selection.start, end: Math.max(selection.end, ...own.map(({ range }) => range.end)) },
    selection,
    children: own,
  };
  return [article, ...sections].sort(byRange);
}

function sectionOf(region: Region, text: string): OutlineSymbol[] {
  const name = SECTIONS[region.kind];
  const range = trimmed(region, text);
  if (name === undefined || range.start === range.end) return [];
  const line = text.indexOf('\n', range.start);
  const selection = { start: range.start, end: line === -1 || line > range.end ? range.end : line };
  return [
    {
      kind: 'section',
      name,
      detail: excerpt(text.slice(selection.start, selection.end), NAME),
      range,
      selection,
      children: [],
    },
  ];
}

function quotationOf(quotation: Quotation, { text, analysis }: ArticleModel): OutlineSymbol[] {
  if (quotation.type === 'scare') return [];
  const speaker = analysis.entities.find(({ id }) => id === quotation.speakerId)?.name;
  const range = { start: quotation.start, end: quotation.end };
  const name = excerpt(text.slice(range.start, range.end), NAME);
  const detail =
    speaker ?? (quotation.source === undefined ? '' : text.slice(quotation.source.start, quotation.source.end));
  return name === '' ? [] : [{ kind: 'quotation', name, detail, range, selection: range, children: [] }];
}

/** Symbols in order, each inside the nearest before it that encloses it. */
function nest(symbols: readonly OutlineSymbol[]): OutlineSymbol[] {
  const roots: OutlineSymbol[] = [];
  const open: { symbol: OutlineSymbol; children: OutlineSymbol[] }[] = [];
  for (const symbol of symbols) {
    const children: OutlineSymbol[] = [];
    const nested = { ...symbol, children };
    while (open.length > 0 && !contains(open.at(-1)?.symbol.range ?? symbol.range, symbol.range)) open.pop();
    (open.at(-1)?.children ?? roots).push(nested);
    open.push({ symbol: nested, children });
  }
  return roots;
}

function byRange(a: OutlineSymbol, b: OutlineSymbol): number {
  return bySpan(a.range, b.range);
}

/** The span without blanks at its ends. */
function trimmed({ start, end }: Span, text: string): Span {
  const inside = text.slice(start, end);
  const from = start + inside.length - inside.trimStart().length;
  return { start: from, end: Math.max(from, start + inside.trimEnd().length) };
}

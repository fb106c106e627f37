import type { Problem, RegionKind } from '../../article/analysis-model.ts';
import { bySpan, type Span } from '../../article/span.ts';
import type { ParsedArticle } from '../parsed-article.ts';
import type { QuotationMark } from '../retext/quotation-marks.ts';
import { pairParagraph, type PairedMarks } from './quoted-pairs.ts';

/** A stretch inside quotation marks. The span includes the marks, `content` does not. */
export interface QuotedStretch extends Span {
  readonly content: Span;
  /** 0 for an outer stretch, 1 for one inside it: “They call it a ‘deal’ now.” */
  readonly depth: number;
  /** Its closing mark is missing: it ends with its paragraph, or before the next opening mark. */
  readonly unclosed?: true;
  /** No closing mark, since the next paragraph opens again: the quotation goes on there. */
  readonly continues?: true;
  readonly marks: QuotationMark['family'];
}

/** Regions that interrupt an article between two paragraphs of one quotation. */
const INTERRUPTS: ReadonlySet<RegionKind> = new Set(['advertisement', 'caption', 'furniture', 'metadata']);
/** Regions whose malformed marks nobody can or need repair. */
const NOT_OWN: ReadonlySet<RegionKind> = new Set(['advertisement', 'furniture', 'related', 'metadata']);

/**
 * Pairs the quotation marks of an article, paragraph by paragraph, so that a missing one never swallows the text behind
 * it. Stretches are in text order, the outer before the inner. Only the article's own text is reported on.
 */
export function pairQuotationMarks(article: ParsedArticle): {
  readonly quoted: readonly QuotedStretch[];
  readonly problems: readonly Problem[];
} {
  const quoted: QuotedStretch[] = [];
  const problems: Problem[] = [];
  const regionAt = regionsInOrder(article);
  // ”Vi går,” is how Swedish and Finnish open.
  const isWrong = (mark: QuotationMark): boolean => article.language === 'en' || mark.glyph !== '”';
  const paragraphs = marksByParagraph(article).map(({ paragraph, marks }) => ({
    kind: regionAt(paragraph.start),
    paragraph,
    pairs: pairParagraph(article.text, paragraph, marks),
  }));
  // A caption or advertisement between two paragraphs does not end a quotation.
  const own = paragraphs.filter(({ kind }) => !INTERRUPTS.has(kind));
  const after = new Map(own.map((entry, index) => [entry, own[index + 1]]));
  for (const entry of paragraphs) {
    const { pairs, kind } = entry;
    const next = after.get(entry);
    const isOwn = !NOT_OWN.has(kind);
    for (const pair of pairs.pairs) {
      const closing = next?.pairs.closesFirst;
      const goesOn = pair.toParagraphEnd === true && closing?.family === pair.marks && pair.depth === 0;
      const continues = goesOn || (pair.toParagraphEnd === true && next?.pairs.opensWith === pair.marks);
      quoted.push(stretchOf(pair, continues));
      // “It was late. ¶ It was cold,” she said: the second paragraph was not opened again.
      if (goesOn && next !== undefined) quoted.push(stretchWithoutOpening(next.paragraph, closing));
      if (isOwn && pair.unclosed === true && !continues) problems.push(problemAt('mark-never-closed', pair.opening));
      if (isOwn)
        for (const mark of pair.wrongWayRound.filter(isWrong)) problems.push(problemAt('mark-wrong-way-round', mark));
    }
    if (isOwn) for (const mark of pairs.neverOpened) problems.push(problemAt('mark-never-opened', mark));
  }
  quoted.sort(bySpan);
  return { quoted, problems: problems.sort((a, b) => a.start - b.start) };
}

function stretchOf(pair: PairedMarks, continues: boolean): QuotedStretch {
  const { start, end, content, depth, marks } = pair;
  const stretch = { start, end, content, depth, marks };
  if (continues) return { ...stretch, continues: true };
  return pair.unclosed === true ? { ...stretch, unclosed: true } : stretch;
}

function stretchWithoutOpening(paragraph: Span, closing: QuotationMark): QuotedStretch {
  const content = { start: paragraph.start, end: closing.start };
  return { start: paragraph.start, end: closing.end, content, depth: 0, marks: closing.family };
}

function problemAt(rule: string, mark: QuotationMark): Problem {
  return { start: mark.start, end: mark.end, rule, values: { mark: mark.glyph } };
}

/** Each paragraph with the marks of its segments, shifted to the article. */
function marksByParagraph(article: ParsedArticle): { paragraph: Span; marks: QuotationMark[] }[] {
  const groups = article.paragraphs.map((paragraph) => ({ paragraph, marks: [] as QuotationMark[] }));
  let index = 0;
  for (const segment of article.segments) {
    for (const mark of segment.marks.quotationMarks) {
      const start = segment.start + mark.start;
      while ((groups[index]?.paragraph.end ?? Infinity) <= start) index += 1;
      groups[index]?.marks.push({ ...mark, start, end: segment.start + mark.end });
    }
  }
  return groups;
}

/** Kind of region at an offset; offsets must be asked for in order. */
function regionsInOrder(article: ParsedArticle): (offset: number) => RegionKind {
  let index = 0;
  return (offset) => {
    while (index < article.regions.length && (article.regions[index]?.end ?? 0) <= offset) index += 1;
    return article.regions[index]?.kind ?? 'body';
  };
}

import type { Problem, RegionKind } from '../../article/analysis-model.ts';
import { bySpan, shift, type Span } from '../../article/span.ts';
import type { ParsedArticle } from '../parsed-article.ts';
import { runToEnd, type Steps } from '../../article/steps.ts';
import type { SegmentMarks } from '../retext/processor.ts';
import type { QuotationMark } from '../retext/quotation-marks.ts';
import { pairParagraph, type PairedMarks, type ParagraphPairs } from './quoted-pairs.ts';
import { regionAtOf } from './regions-in-order.ts';

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
export function pairQuotationMarks(article: ParsedArticle): Quoted {
  return runToEnd(quotedSteps(article));
}

interface Quoted {
  readonly quoted: readonly QuotedStretch[];
  readonly problems: readonly Problem[];
}

/** Paragraphs read before others get a turn. */
const AT_ONCE = 500;

/** `pairQuotationMarks` in steps. */
export function* quotedSteps(article: ParsedArticle): Steps<Quoted> {
  const quoted: QuotedStretch[] = [];
  const problems: Problem[] = [];
  const regionAt = regionAtOf(article.regions);
  // ”Vi går,” is how Swedish and Finnish open.
  const isWrong = (mark: QuotationMark): boolean => article.language === 'en' || mark.glyph !== '”';
  const paragraphs: PairedParagraph[] = [];
  for (const { paragraph, base, pairs } of yield* pairSteps(article)) {
    paragraphs.push({ paragraph, base, pairs, kind: regionAt(paragraph.start) });
  }
  yield;
  // A caption or advertisement between two paragraphs does not end a quotation.
  const following: (PairedParagraph | undefined)[] = [];
  let own: PairedParagraph | undefined;
  for (const entry of paragraphs.toReversed()) {
    following.push(INTERRUPTS.has(entry.kind) ? undefined : own);
    if (!INTERRUPTS.has(entry.kind)) own = entry;
  }
  following.reverse();
  for (const [index, entry] of paragraphs.entries()) {
    if (index % AT_ONCE === 0) yield;
    const { pairs, kind, base } = entry;
    const next = following[index];
    const isOwn = !NOT_OWN.has(kind);
    for (const pair of pairs.pairs) {
      const closing = next?.pairs.closesFirst;
      const goesOn = pair.toParagraphEnd === true && closing?.family === pair.marks && pair.depth === 0;
      const continues = goesOn || (pair.toParagraphEnd === true && next?.pairs.opensWith === pair.marks);
      quoted.push(stretchOf(pair, base, continues));
      // “It was late. ¶ It was cold,” she said: the second paragraph was not opened again.
      if (goesOn && next !== undefined) quoted.push(stretchWithoutOpening(next, closing));
      if (!isOwn) continue;
      if (pair.unclosed === true && !continues) problems.push(problemAt('mark-never-closed', pair.opening, base));
      for (const mark of pair.wrongWayRound)
        if (isWrong(mark)) problems.push(problemAt('mark-wrong-way-round', mark, base));
    }
    if (isOwn) for (const mark of pairs.neverOpened) problems.push(problemAt('mark-never-opened', mark, base));
  }
  quoted.sort(bySpan);
  return { quoted, problems: problems.sort((a, b) => a.start - b.start) };
}

function stretchOf(pair: PairedMarks, base: number, continues: boolean): QuotedStretch {
  const { depth, marks } = pair;
  const stretch = { start: pair.start + base, end: pair.end + base, content: shift(pair.content, base), depth, marks };
  if (continues) return { ...stretch, continues: true };
  return pair.unclosed === true ? { ...stretch, unclosed: true } : stretch;
}

function stretchWithoutOpening({ paragraph, base }: PairedParagraph, closing: QuotationMark): QuotedStretch {
  const content = { start: paragraph.start, end: closing.start + base };
  return { start: paragraph.start, end: closing.end + base, content, depth: 0, marks: closing.family };
}

function problemAt(rule: string, mark: QuotationMark, base: number): Problem {
  return { ...shift(mark, base), rule, values: { mark: mark.glyph } };
}

/** A paragraph that holds marks, and what these make: offsets in `pairs` count from `base`. */
interface Paired {
  readonly paragraph: Span;
  readonly base: number;
  readonly pairs: ParagraphPairs;
}

interface PairedParagraph extends Paired {
  readonly kind: RegionKind;
}

interface Remembered {
  readonly end: number;
  readonly pairs: ParagraphPairs;
}
/** What was paired last in a segment, by the start of the paragraph in it. */
const known = new WeakMap<SegmentMarks, Map<number, Remembered>>();
const NO_PAIRS: ParagraphPairs = { pairs: [], neverOpened: [] };

/** Each paragraph with the pairs of its marks; those of a paragraph that lies in one segment are remembered beside its marks. */
function* pairSteps(article: ParsedArticle): Steps<Paired[]> {
  const { text, segments, paragraphs } = article;
  let at = 0;
  let next = 0;
  const paired: Paired[] = [];
  for (const paragraph of paragraphs) {
    if (paired.length % AT_ONCE === 0) yield;
    while (at < segments.length - 1 && (segments[at + 1]?.start ?? Infinity) <= paragraph.start) {
      at += 1;
      next = 0;
    }
    const segment = segments[at];
    if (segment === undefined) break;
    const base = segment.start;
    const within = { start: paragraph.start - base, end: paragraph.end - base };
    if (within.end > segment.text.length) {
      const marks = marksBetween(segments, at, paragraph);
      paired.push({ paragraph, base: 0, pairs: pairParagraph(text, paragraph, marks) });
      continue;
    }
    const { quotationMarks } = segment.marks;
    while ((quotationMarks[next]?.start ?? Infinity) < within.start) next += 1;
    const first = next;
    while ((quotationMarks[next]?.start ?? Infinity) < within.end) next += 1;
    if (next === first) {
      paired.push({ paragraph, base, pairs: NO_PAIRS });
      continue;
    }
    const own = known.get(segment.marks) ?? new Map<number, Remembered>();
    known.set(segment.marks, own);
    let last = own.get(within.start);
    if (last?.end !== within.end) {
      last = { end: within.end, pairs: pairParagraph(segment.text, within, quotationMarks.slice(first, next)) };
      own.set(within.start, last);
    }
    paired.push({ paragraph, base, pairs: last.pairs });
  }
  return paired;
}

/** Marks of a paragraph that goes on over several segments, shifted to the article. */
function marksBetween(segments: ParsedArticle['segments'], first: number, paragraph: Span): QuotationMark[] {
  const marks: QuotationMark[] = [];
  for (let at = first; at < segments.length; at += 1) {
    const segment = segments[at];
    if (segment === undefined || segment.start >= paragraph.end) break;
    for (const mark of segment.marks.quotationMarks) {
      const start = segment.start + mark.start;
      if (start >= paragraph.start && start < paragraph.end)
        marks.push({ ...mark, start, end: segment.start + mark.end });
    }
  }
  return marks;
}

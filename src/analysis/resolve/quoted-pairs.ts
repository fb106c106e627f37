import type { Span } from '../../article/span.ts';
import type { QuotationMark } from '../retext/quotation-marks.ts';
import { pairSingles } from './quoted-singles.ts';

/** An opening mark with its closing mark, or with none. */
export interface PairedMarks extends Span {
  readonly content: Span;
  readonly depth: number;
  readonly marks: QuotationMark['family'];
  readonly opening: QuotationMark;
  readonly unclosed?: true;
  /** Unclosed, and nothing before the end of the paragraph ended it. */
  readonly toParagraphEnd?: true;
  readonly wrongWayRound: readonly QuotationMark[];
}

/** What the marks of one paragraph make. */
export interface ParagraphPairs {
  readonly pairs: readonly PairedMarks[];
  /** Closing marks that nothing opened. */
  readonly neverOpened: readonly QuotationMark[];
  /** The first of them, where no other mark stands before it. */
  readonly closesFirst?: QuotationMark;
  /** Family of the mark that the paragraph begins with, where it opens. */
  readonly opensWith?: QuotationMark['family'];
}

/** An opening mark and what closes it. */
export interface Match {
  readonly opening: QuotationMark;
  readonly closing?: QuotationMark;
}

/** The glyphs that point to the opening side only, or to the closing side only; all others serve both. */
const ONLY_OPENS = new Set(['„', '``', '‘‘', '‟']);
const DEEPEST = 16;
const BLANK = /\s/;
const ENDS_CLAUSE = /[.,:;!?…—–]\s*$/;

/**
 * Pairs marks as brackets are paired: double marks and guillemets by what their neighbors say, glyphs only where those
 * say nothing; then single marks between them, which must not cross them.
 */
export function pairParagraph(text: string, paragraph: Span, marks: readonly QuotationMark[]): ParagraphPairs {
  const outer = marks.filter((mark) => mark.family !== 'single');
  const { matches, neverOpened } = pairDoubles(text, outer);
  const singles = pairSingles(
    marks.filter((mark) => mark.family === 'single'),
    matches,
    paragraph,
  );
  const all = [...matches, ...singles].sort((a, b) => a.opening.start - b.opening.start);
  const first = marks.find((mark) => mark.start === paragraph.start);
  const opensWith = first !== undefined && all.some((match) => match.opening === first) ? first.family : undefined;
  const limits = endsOfUnclosed(text, all);
  const pairs = withDepth(all.map((match, index) => pairOf(text, paragraph, match, limits[index])));
  const closesFirst = outer[0] !== undefined && outer[0] === neverOpened[0] ? { closesFirst: outer[0] } : {};
  return { pairs, neverOpened, ...closesFirst, ...(opensWith === undefined ? {} : { opensWith }) };
}

function pairDoubles(
  text: string,
  marks: readonly QuotationMark[],
): { matches: Match[]; neverOpened: QuotationMark[] } {
  const open: QuotationMark[] = [];
  const matches: Match[] = [];
  const neverOpened: QuotationMark[] = [];
  for (const [index, mark] of marks.entries()) {
    const at = openMark(open, mark.family);
    if (mark.inches === true && isInches(marks, index, at !== -1)) continue;
    const opens = mark.side === 'opens' || (mark.side === 'either' && (at === -1 || ONLY_OPENS.has(mark.glyph)));
    if (opens) open.push(mark);
    else if (at === -1) {
      const before = neverOpened.at(-1);
      // He says,” there are many.” – a mark joined to the wrong word: behind a comma or colon it was to open.
      const wasTurned = before !== undefined && before === marks[index - 1] && before.family === mark.family;
      if (wasTurned && /[,:]/.test(text.charAt(before.start - 1))) {
        neverOpened.pop();
        matches.push({ opening: before, closing: mark });
      } else neverOpened.push(mark);
    } else {
      const [opening, ...inner] = open.splice(at);
      if (opening !== undefined) matches.push({ opening, closing: mark });
      for (const unclosed of inner) matches.push({ opening: unclosed });
    }
  }
  for (const opening of open) matches.push({ opening });
  return { matches, neverOpened };
}

/** Index of the innermost open mark of a family; nobody nests deeper than this, and odd texts must not cost more. */
function openMark(open: readonly QuotationMark[], family: QuotationMark['family']): number {
  for (let index = open.length - 1; index >= Math.max(0, open.length - DEEPEST); index -= 1) {
    if (open[index]?.family === family) return index;
  }
  return -1;
}

/** A 12" ruler: nothing is open, or taking it for a mark would leave an odd number of marks behind it. */
function isInches(marks: readonly QuotationMark[], index: number, isOpen: boolean): boolean {
  if (!isOpen) return true;
  const next = marks.slice(index + 1, index + 40).find((mark) => mark.inches !== true);
  return next?.side === 'closes';
}

/**
 * For each match, where the next mark of its family opens behind the end of a clause: “Go, he said. “Stay,” he added.
 * There an unclosed one ends.
 */
function endsOfUnclosed(text: string, matches: readonly Match[]): (number | undefined)[] {
  const nearest = new Map<QuotationMark['family'], number>();
  const ends: (number | undefined)[] = [];
  for (const { opening } of matches.toReversed()) {
    ends.push(nearest.get(opening.family));
    if (ENDS_CLAUSE.test(text.slice(opening.start - 3, opening.start))) nearest.set(opening.family, opening.start);
  }
  return ends.reverse();
}

function pairOf(text: string, paragraph: Span, match: Match, reopened: number | undefined): PairedMarks {
  const { opening, closing } = match;
  const { start, family: marks } = opening;
  const wrongWayRound = wrongMarks(opening, closing);
  if (closing !== undefined) {
    const content = { start: opening.end, end: closing.start };
    return { start, end: closing.end, content, depth: 0, marks, opening, wrongWayRound };
  }
  const limit = reopened ?? paragraph.end;
  let end = limit;
  while (end > opening.end && BLANK.test(text.charAt(end - 1))) end -= 1;
  const content = { start: opening.end, end };
  const toEnd = reopened === undefined ? ({ toParagraphEnd: true } as const) : {};
  return { start, end, content, depth: 0, marks, opening, unclosed: true, ...toEnd, wrongWayRound };
}

/** ” is attempting …” and “ text “ are wrong; „text“, »text« and "text" are not. */
function wrongMarks(opening: QuotationMark, closing: QuotationMark | undefined): QuotationMark[] {
  const wrong: QuotationMark[] = [];
  if (opening.glyph === '”' || opening.glyph === '’’' || (opening.side === 'closes' && opening.family === 'double'))
    wrong.push(opening);
  if (closing === undefined) return wrong;
  if (closing.glyph === '“' && opening.glyph !== '„' && opening.glyph !== '‟') wrong.push(closing);
  if (closing.glyph === '«' && opening.glyph === '«') wrong.push(closing);
  return wrong;
}

/** Depth = number of stretches around it. The pairs are in order of their start. */
function withDepth(pairs: readonly PairedMarks[]): PairedMarks[] {
  const around: PairedMarks[] = [];
  return pairs.map((pair) => {
    while (around.length > 0 && (around.at(-1)?.end ?? 0) <= pair.start) around.pop();
    const depth = around.length;
    around.push(pair);
    return depth === 0 ? pair : { ...pair, depth };
  });
}

import type { Span } from '../../article/span.ts';
import type { QuotationMark } from '../retext/quotation-marks.ts';
import type { Match } from './quoted-pairs.ts';

/**
 * Pairs single marks, of which most are apostrophes: ‘America First’ objectives; ‘I like the boys’ names,’ he said.
 * Both marks of a pair lie inside the same double marks.
 */
export function pairSingles(marks: readonly QuotationMark[], doubles: readonly Match[], paragraph: Span): Match[] {
  const around = doubleMarksAround(doubles);
  const groups = new Map<Match | undefined, QuotationMark[]>();
  for (const mark of marks) {
    const key = around(mark.start);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mark]);
    else group.push(mark);
  }
  return [...groups.values()].flatMap((group) => pairGroup(group, paragraph));
}

/**
 * The closing mark is the first sure one before the next opening mark, else the first that may be a possessive. One
 * never closed counts only where it begins the paragraph, as of a quotation that goes on in the next.
 */
function pairGroup(marks: readonly QuotationMark[], paragraph: Span): Match[] {
  const matches: Match[] = [];
  let opening: QuotationMark | undefined;
  let weak: QuotationMark | undefined;
  const settle = (): void => {
    if (opening !== undefined && weak !== undefined) matches.push({ opening, closing: weak });
    else if (opening?.start === paragraph.start && opening.glyph === '‘') matches.push({ opening });
    opening = weak = undefined;
  };
  for (const mark of marks) {
    if (mark.side === 'opens') {
      settle();
      opening = mark;
    } else if (opening !== undefined && mark.weak === true) {
      weak ??= mark;
    } else if (opening !== undefined) {
      matches.push({ opening, closing: mark });
      opening = weak = undefined;
    }
  }
  settle();
  return matches;
}

/** The innermost pair of double marks around an offset; offsets must be asked for in order. */
function doubleMarksAround(matches: readonly Match[]): (offset: number) => Match | undefined {
  const ordered = matches
    .filter(({ closing }) => closing !== undefined)
    .sort((a, b) => a.opening.start - b.opening.start);
  const around: Match[] = [];
  let index = 0;
  return (offset) => {
    for (let next = ordered[index]; next !== undefined && next.opening.start < offset; next = ordered[++index]) {
      while (around.length > 0 && (around.at(-1)?.closing?.start ?? 0) < next.opening.start) around.pop();
      around.push(next);
    }
    while (around.length > 0 && (around.at(-1)?.closing?.start ?? 0) < offset) around.pop();
    return around.at(-1);
  };
}

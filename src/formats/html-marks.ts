import type { Element, ElementContent } from 'hast';
import { bySpan, type Span } from '../article/span.ts';

/** A stretch of text with an element around it. */
export interface MarkedSpan extends Span {
  /** A new element without children; called again for each piece where the mark is split. */
  element(isFirst: boolean): Element;
}

/**
 * Text of `within`, marks as nested elements. Marks that cross are split where the other ends, so that elements nest:
 * `[a (b a] b)` becomes `<a>a <b>b a</b></a><b> b</b>`. One sweep over the ends of the marks.
 *
 * @param marks in any order; pieces outside `within` are cut off
 * @param continued marks that an earlier call began already: their pieces are no first ones
 */
export function nestedMarks(
  text: string,
  within: Span,
  marks: readonly MarkedSpan[],
  continued: Set<MarkedSpan>,
): ElementContent[] {
  const inside = marks.filter((mark) => mark.start < within.end && mark.end > within.start).sort(bySpan);
  const ends = new Set<number>([within.end]);
  for (const { start, end } of inside) {
    ends.add(Math.max(start, within.start));
    ends.add(Math.min(end, within.end));
  }
  const root: ElementContent[] = [];
  const open: { readonly mark: MarkedSpan; readonly children: ElementContent[] }[] = [];
  const begin = (mark: MarkedSpan): void => {
    const element = mark.element(!continued.has(mark));
    continued.add(mark);
    (open.at(-1)?.children ?? root).push(element);
    open.push({ mark, children: element.children });
  };
  let next = 0;
  let at = within.start;
  for (const end of [...ends].sort((a, b) => a - b)) {
    if (end > at) (open.at(-1)?.children ?? root).push({ type: 'text', value: text.slice(at, end) });
    at = end;
    const lowest = open.findIndex(({ mark }) => mark.end <= at);
    const crossed = lowest === -1 ? [] : open.splice(lowest).filter(({ mark }) => mark.end > at);
    for (const { mark } of crossed) begin(mark);
    for (let mark = inside[next]; mark !== undefined && mark.start <= at; mark = inside[next]) {
      if (at < within.end) begin(mark);
      next += 1;
    }
  }
  return root;
}

import type { Span } from '../article/span.ts';
import type { Steps } from '../article/steps.ts';

/** A line that holds more than blanks. The span covers it as it stands, indentation included, without its line end. */
export interface TextLine extends Span {
  /** Without the blanks around it. */
  readonly text: string;
  /** Offset of `text`. */
  readonly textStart: number;
  /** A blank line, or the start of the text, stands before it. */
  readonly afterBlank: boolean;
}

/** Lines read before others get a turn. */
export const LINES_AT_ONCE = 500;

/** Lines of canonical text from an offset on, in order; blank ones only show in `afterBlank`. */
export function* textLineSteps(text: string, from: number): Steps<TextLine[]> {
  const lines: TextLine[] = [];
  let afterBlank = true;
  for (let start = from; start < text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed === '') {
      afterBlank = true;
    } else {
      lines.push({ start, end, text: trimmed, textStart: start + raw.indexOf(trimmed), afterBlank });
      afterBlank = false;
      if (lines.length % LINES_AT_ONCE === 0) yield;
    }
    start = end + 1;
  }
  return lines;
}

import type { Span } from '../article/span.ts';

/** A line that holds more than blanks. The span covers it as it stands, indentation included, without its line end. */
export interface TextLine extends Span {
  /** Without the blanks around it. */
  readonly text: string;
  /** Offset of `text`. */
  readonly textStart: number;
  /** A blank line, or the start of the text, stands before it. */
  readonly afterBlank: boolean;
}

/** Lines of canonical text between two offsets, in order; blank ones only show in `afterBlank`. */
export function textLines(text: string, from = 0, to = text.length): TextLine[] {
  const lines: TextLine[] = [];
  let afterBlank = true;
  for (let start = from; start < to;) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 || feed > to ? to : feed;
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed === '') {
      afterBlank = true;
    } else {
      lines.push({ start, end, text: trimmed, textStart: start + raw.indexOf(trimmed), afterBlank });
      afterBlank = false;
    }
    start = end + 1;
  }
  return lines;
}

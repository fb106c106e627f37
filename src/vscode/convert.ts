import { type Position, Range } from 'vscode';
import type { LineIndex } from '../article/line-index.ts';
import type { Span } from '../article/span.ts';

/*
 * The one place where the editor's places meet ours. The editor counts CRLF as two in its offsets, but its lines and
 * characters know nothing of line ends; so both ways go through lines, and CRLF documents need no care.
 */

/** The editor's range for a span of the canonical text. */
export function toRange(lines: LineIndex, span: Span): Range {
  const start = lines.positionAt(span.start);
  const end = lines.positionAt(span.end);
  return new Range(start.line, start.character, end.line, end.character);
}

/** The span of the canonical text for an editor's range (or selection). */
export function fromRange(lines: LineIndex, range: Range): Span {
  return { start: fromPosition(lines, range.start), end: fromPosition(lines, range.end) };
}

/** The offset in the canonical text for an editor's position. */
export function fromPosition(lines: LineIndex, position: Position): number {
  return lines.offsetAt(position);
}

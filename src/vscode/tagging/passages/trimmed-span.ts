import type { Span } from '../../../article/span.ts';

/** The span without blanks at its edges; undefined where nothing else is in it. */
export function trimmedSpan(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  const first = words.search(/\S/);
  return first === -1 ? undefined : { start: start + first, end: start + words.trimEnd().length };
}

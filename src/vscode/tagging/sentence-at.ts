import { sentencesOf } from '../../article/sentences.ts';
import type { Span } from '../../article/span.ts';
import { trimmedSpan } from './passages/trimmed-span.ts';

/** Longer lines are looked at in a window of this many code units on either side. */
const WINDOW = 5_000;

/** The sentence at an offset, without the blanks around it; undefined on an empty line. Sentences end with their line. */
export function sentenceAt(text: string, offset: number): Span | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const nextLine = text.indexOf('\n', offset);
  const start = Math.max(lineStart, offset - WINDOW);
  const end = Math.min(nextLine === -1 ? text.length : nextLine, offset + WINDOW);
  const sentences = sentencesOf(text.slice(start, end));
  let from = start;
  for (const [index, sentence] of sentences.entries()) {
    const to = from + sentence.length;
    if (offset < to || index === sentences.length - 1) return trimmedSpan(text, { start: from, end: to });
    from = to;
  }
  return undefined;
}

import type { Span } from '../../article/span.ts';
import { trimmedSpan } from './trimmed-span.ts';

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * What ends like a sentence and does not end one: a title (“Dr. Olsen”), an initial (“J. Olsen”, “U.S. Senate”), a
 * number sign (“No. 4”). At the end of the text.
 */
const GOES_ON =
  /(?:^|[\s(“"‘])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Lt|Gen|Col|Capt|Sgt|Maj|Adm|Rev|Hon|St|Mt|No|vs|Jr|Sr|(?:\p{Lu}\.)*\p{Lu})\.\s+$/u;
/** A sentence never begins in lower case: “Stop!” she said. */
const BEGINS_SMALL = /^[“"‘'(]*\p{Ll}/u;

/** Longer lines are looked at in a window of this many code units on either side. */
const WINDOW = 5_000;

/** The sentence at an offset, without the blanks around it; undefined on an empty line. Sentences end with their line. */
export function sentenceAt(text: string, offset: number): Span | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const nextLine = text.indexOf('\n', offset);
  const start = Math.max(lineStart, offset - WINDOW);
  const end = Math.min(nextLine === -1 ? text.length : nextLine, offset + WINDOW);
  const window = text.slice(start, end);
  const sentences = joined([...SENTENCES.segment(window)].map(({ segment }) => segment));
  let from = start;
  for (const [index, sentence] of sentences.entries()) {
    const to = from + sentence.length;
    if (offset < to || index === sentences.length - 1) return trimmedSpan(text, { start: from, end: to });
    from = to;
  }
  return undefined;
}

function joined(segments: readonly string[]): string[] {
  const sentences: string[] = [];
  let parts: string[] = [];
  for (const [index, segment] of segments.entries()) {
    parts.push(segment);
    const next = segments[index + 1];
    if (next !== undefined && (GOES_ON.test(segment) || BEGINS_SMALL.test(next))) continue;
    sentences.push(parts.join(''));
    parts = [];
  }
  return sentences;
}

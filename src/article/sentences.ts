import { segmenter } from './segmenter.ts';
import type { Span } from './span.ts';

/**
 * What ends like a sentence and does not end one: a title (“Dr. Olsen”), an initial (“J. Olsen”, “U.S. Senate”), a
 * number sign (“No. 4”). At the end of the text.
 */
const GOES_ON =
  /(?:^|[\s(“"‘])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Lt|Gen|Col|Capt|Sgt|Maj|Adm|Rev|Hon|St|Mt|No|vs|Jr|Sr|(?:\p{Lu}\.)*\p{Lu})\.\s+$/u;
/** A sentence never begins in lower case: “Stop!” she said. */
const BEGINS_SMALL = /^[“"‘'(]*\p{Ll}/u;

/** The sentences of one line, one behind the other, with the blanks between them: joined, they are the line. */
export function sentencesOf(line: string): string[] {
  const segments = [...segmenter('sentence').segment(line)].map(({ segment }) => segment);
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

/** The sentences of one line as spans in it, without the blanks around them. */
export function sentenceSpans(line: string): Span[] {
  let from = 0;
  return sentencesOf(line).flatMap((sentence) => {
    const start = from + sentence.length - sentence.trimStart().length;
    from += sentence.length;
    const end = from - (sentence.length - sentence.trimEnd().length);
    return start < end ? [{ start, end }] : [];
  });
}

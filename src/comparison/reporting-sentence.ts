import type { Quotation, TimeExpression } from '../article/analysis-model.ts';
import { sentenceSpans } from '../article/sentences.ts';
import { overlaps, type Span, shift } from '../article/span.ts';
import { spansWithin } from '../article/spans-in-order.ts';

/** The sentences of an article, cut a line at a time when a line is asked for. */
export class SentencesOfLines {
  readonly #text: string;
  readonly #lines = new Map<number, readonly Span[]>();

  constructor(text: string) {
    this.#text = text;
  }

  /** The sentence that a place lies in; the place itself where it lies in none. UTF-16 offsets in the text. */
  around(place: Span): Span {
    const start = this.#text.lastIndexOf('\n', place.start - 1) + 1;
    let sentences = this.#lines.get(start);
    if (sentences === undefined) {
      const end = this.#text.indexOf('\n', start);
      const line = this.#text.slice(start, end < 0 ? undefined : end);
      sentences = line.length > LONGEST ? [] : sentenceSpans(line).map((sentence) => shift(sentence, start));
      this.#lines.set(start, sentences);
    }
    return sentences.find((sentence) => sentence.start <= place.start && place.start < sentence.end) ?? place;
  }
}

/** Longer lines are no paragraphs of an article. */
const LONGEST = 20_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The calendar day on which something was said, as the sentence that reports it has it: “Olsen said on Friday”. Days that
 * are part of what was said are no such day; of several the one nearest to the cue. `times` in text order.
 */
export function dayIn(
  reporting: Span,
  { content, cue }: Pick<Quotation, 'content' | 'cue'>,
  times: readonly TimeExpression[],
): string | undefined {
  if (cue === undefined) return undefined;
  const days = spansWithin(times, reporting).filter(
    (time) => time.type === 'DATE' && DAY.test(time.value ?? '') && !content.some((span) => overlaps(span, time)),
  );
  const distance = (time: Span): number => Math.max(time.start - cue.end, cue.start - time.end);
  return days.sort((a, b) => distance(a) - distance(b))[0]?.value;
}

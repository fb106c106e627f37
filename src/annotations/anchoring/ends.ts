import type { Target } from '../../article/annotation-model.ts';
import type { Span } from '../../article/span.ts';

/** Code units from which on a quote is looked for by its ends, the length of an end, and the context it has inside. */
const LONG = 1_500;
const END = 480;
const INSIDE = 64;
/** Times by which a passage may have grown or shrunk between its ends. */
const MOST_GROWTH = 3;

/** A long target as two: how it begins and how it ends. What lies between may have changed. `undefined` for others. */
export function endsOf({ position, quote }: Target): readonly [Target, Target] | undefined {
  const { exact, prefix, suffix } = quote;
  if (exact.length < LONG) return undefined;
  const cut = exact.length - END;
  return [
    {
      position: { start: position.start, end: position.start + END },
      quote: { exact: exact.slice(0, END), prefix, suffix: exact.slice(END, END + INSIDE) },
    },
    {
      position: { start: position.start + cut, end: position.start + exact.length },
      quote: { exact: exact.slice(cut), prefix: exact.slice(cut - INSIDE, cut), suffix },
    },
  ];
}

/** The passage between its two ends; `undefined` where they stand in the wrong order, or too far apart or close by. */
export function betweenEnds(head: Span, tail: Span, { quote }: Target): Span | undefined {
  const length = tail.end - head.start;
  const before = quote.exact.length;
  const fits =
    head.start < tail.start && head.end <= tail.end && length * MOST_GROWTH >= before && length <= before * MOST_GROWTH;
  return fits ? { start: head.start, end: tail.end } : undefined;
}

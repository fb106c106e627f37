// The quote matching that Hypothesis documents, written anew for comparison: exact places first, else an approximate
// search with up to half of the quote wrong (256 letters at most), then the place with the best sum of quote 50,
// prefix 20, suffix 20 and position 2. The best place is taken, however little of the quote it holds.
import search from 'approx-string-match';
import type { Target } from '../../src/article/annotation-model.ts';
import { sliceOf, type Span } from '../../src/article/span.ts';

const CONTEXT = 32;
const MOST_ERRORS = 256;

interface Match extends Span {
  readonly errors: number;
}

/** A target with 32 code units of context on either side. */
export function describeAsHypothesis(text: string, span: Span): Target {
  const { start, end } = span;
  return {
    position: { start, end },
    quote: {
      exact: sliceOf(text, span),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
  };
}

export function matchAsHypothesis(text: string, { position, quote }: Target): Span | undefined {
  const { exact, prefix, suffix } = quote;
  if (exact === '') return undefined;
  const score = ({ start, end, errors }: Match): number =>
    50 * (1 - errors / exact.length) +
    20 * contextShare(text.slice(Math.max(0, start - prefix.length), start), prefix) +
    20 * contextShare(text.slice(end, end + suffix.length), suffix) +
    2 * (1 - Math.abs(start - position.start) / text.length);
  let best: Match | undefined;
  let most = -Infinity;
  for (const match of matches(text, exact, Math.min(MOST_ERRORS, exact.length / 2))) {
    const now = score(match);
    if (now > most) [best, most] = [match, now];
  }
  return best;
}

/** 1 where there was no context, 0 where there is none now. */
function contextShare(now: string, before: string): number {
  if (before === '') return 1;
  if (now === '') return 0;
  const [first] = matches(now, before, before.length);
  return first === undefined ? 0 : 1 - first.errors / before.length;
}

function matches(text: string, words: string, mostErrors: number): readonly Match[] {
  const exact: Match[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    exact.push({ start: at, end: at + words.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(text, words, mostErrors);
}

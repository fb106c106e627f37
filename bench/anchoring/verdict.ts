import { sliceOf, type Span } from '../../src/article/span.ts';
import type { TrackedText } from './tracked-text.ts';

/**
 * What a place found, or none, is against the truth.
 *
 * `right`: the passage, what is left of it or its longest piece, with or without words written in place of its outermost ones,
 * or a place that shares four fifths of the two together; `edges`: one that shares half; `wrong`: other words; `ghost`: any
 * words, where nothing of the passage is left; `gone`: given up, and rightly; `missed`: given up, and it is there; `unknown`: a copy of the passage, or five and more words of it word for word, where the original was changed or deleted, or a passage scattered over the text: nobody could say.
 */
export type Verdict = 'right' | 'edges' | 'wrong' | 'ghost' | 'gone' | 'missed' | 'unknown';

const MOST = 0.8;
const HALF = 0.5;
/** Words that are not found again by chance. */
const VERBATIM = 5;
/** Code units beside a passage by which a copy of it is known. */
const NEIGHBORS = 16;

export function verdictOn(found: Span | undefined, passage: Span, before: string, now: TrackedText): Verdict {
  const truth = now.truthOf(passage);
  if (truth === 'scattered') return 'unknown';
  if (found === undefined) return truth === undefined ? 'gone' : 'missed';
  if (truth !== undefined) {
    const { left, whole, piece } = truth;
    const between =
      whole.start <= found.start && found.start <= left.start && left.end <= found.end && found.end <= whole.end;
    const share = Math.max(...[left, whole, piece].map((span) => shared(found, span)));
    if (between || share >= MOST) return 'right';
    if (share >= HALF) return 'edges';
  }
  const intact = truth !== undefined && bare(sliceOf(now.text, truth.left)) === bare(sliceOf(before, passage));
  const again = isRepetition(found, passage, now.text, before) || isVerbatim(found, passage, now.text, before);
  if (!intact && (again || now.isCopy(found, passage))) return 'unknown';
  return truth === undefined ? 'ghost' : 'wrong';
}

function shared(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (a.end - a.start + b.end - b.start - both);
}

function isRepetition(found: Span, passage: Span, now: string, before: string): boolean {
  const words = ({ start, end }: Span, text: string): string => bare(text.slice(start, end));
  const left = ({ start }: Span, text: string): string => bare(text.slice(Math.max(0, start - NEIGHBORS), start));
  const right = ({ end }: Span, text: string): string => bare(text.slice(end, end + NEIGHBORS));
  return (
    words(found, now) === words(passage, before) &&
    (left(found, now) === left(passage, before) || right(found, now) === right(passage, before))
  );
}

/** Whether the place holds the same words, and too many for chance: a headline said twice, a quotation in another outlet's report. */
function isVerbatim(found: Span, passage: Span, now: string, before: string): boolean {
  const words = sliceOf(before, passage);
  return words.trim().split(/\s+/).length >= VERBATIM && bare(sliceOf(now, found)) === bare(words);
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

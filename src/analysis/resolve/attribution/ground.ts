import type { Span } from '../../../article/span.ts';
import type { SegmentMarks } from '../../retext/processor.ts';
import type { Clause, Link } from './clause.ts';
import { linksOf } from './links.ts';
import { chunksOf, type Chunk } from './noun-phrases.ts';
import { sentencesOf } from './sentences.ts';
import { tokensOf, type Token } from './tokens.ts';

/** An outer quoted stretch in its sentence. */
export interface PlacedStretch extends Span {
  /** Its index among the segment's outer stretches. */
  readonly index: number;
  /** Number of tokens of the sentence that stand before it. */
  readonly tokensBefore: number;
}

/** A sentence with all that attribution reads: words outside the marks, noun phrases, cues tied to subjects. Offsets are relative to the segment. */
export interface Sentence extends Span, Clause {
  readonly links: readonly Link[];
  readonly stretches: readonly PlacedStretch[];
  /** Starts a paragraph. */
  readonly opensParagraph: boolean;
}

interface Known {
  /** Breaks, then start and end of each stretch: what the sentences depend on besides the marks. */
  readonly key: readonly number[];
  readonly sentences: readonly Sentence[];
}
/** What was read last for these marks: the marks are cached by the segment's text, so this is too. */
const known = new WeakMap<SegmentMarks, Known>();

/**
 * Reads a segment's sentences. `stretches` are the outer quoted stretches and `breaks` the paragraph starts inside it,
 * both relative. The result is remembered beside the marks, so a keystroke costs one segment.
 */
export function groundOf(
  text: string,
  marks: SegmentMarks,
  stretches: readonly Span[],
  breaks: readonly number[],
): readonly Sentence[] {
  const key = [...breaks, -1];
  for (const { start, end } of stretches) key.push(start, end);
  const last = known.get(marks);
  if (last !== undefined && isSame(last.key, key)) return last.sentences;
  const sentences = read(text, marks, stretches, breaks);
  known.set(marks, { key, sentences });
  return sentences;
}

/** Blanks typed twice count once: said  Jo Reed. */
function once(gap: string): string {
  return gap.length < 2 ? gap : gap.replace(BLANKS, ' ');
}

const BLANKS = /[ \t\u00a0]{2,}/g;

function isSame(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}

function read(text: string, marks: SegmentMarks, stretches: readonly Span[], breaks: readonly number[]): Sentence[] {
  const parts = sentencesOf(text, marks, stretches, breaks);
  const tokens = tokensOf(text, marks, parts);
  const sentences: Sentence[] = [];
  let next = 0;
  let nextBreak = 0;
  for (const part of parts) {
    const placed = part.stretches.map((index) => ({ index, ...(stretches[index] ?? { start: 0, end: 0 }) }));
    const lastWord = marks.words[part.words.at(-1) ?? -1];
    const firstWord = marks.words[part.words[0] ?? -1];
    const start = Math.min(firstWord?.start ?? Infinity, placed[0]?.start ?? Infinity);
    // The full stop behind a number is a part of its word: … on Feb. 3.
    const lastEnd = lastWord === undefined ? 0 : lastWord.end - (/^\d+\.$/.test(lastWord.text) ? 1 : 0);
    const end = Math.max(lastEnd, placed.at(-1)?.end ?? 0);
    const from = next;
    while (next < tokens.length && (tokens[next]?.start ?? 0) < end) next += 1;
    const own = tokens.slice(from, next);
    let opensParagraph = false;
    while ((breaks[nextBreak] ?? Infinity) <= start) {
      nextBreak += 1;
      opensParagraph = true;
    }
    const chunkOf: (Chunk | undefined)[] = own.map(() => undefined);
    for (const chunk of chunksOf(own, text)) {
      for (let at = chunk.first; at <= chunk.last; at += 1) chunkOf[at] = chunk;
    }
    const clause: Clause = { tokens: own, chunkOf, gapBefore: gapsOf(text, own, placed, start) };
    sentences.push({
      ...clause,
      start,
      end,
      links: linksOf(clause),
      opensParagraph,
      stretches: placed.map((stretch) => {
        const behind = own.findIndex((token) => token.start >= stretch.end);
        return { ...stretch, tokensBefore: behind === -1 ? own.length : behind };
      }),
    });
  }
  return sentences;
}

/** Gaps are read when they are asked for, and once: most sentences have no cue, and nobody asks. */
function gapsOf(
  text: string,
  tokens: readonly Token[],
  stretches: readonly Span[],
  start: number,
): (token: number) => string {
  const known: (string | undefined)[] = [];
  return (index) => (known[index] ??= gapBefore(text, tokens, stretches, start, index));
}

function gapBefore(
  text: string,
  tokens: readonly Token[],
  stretches: readonly Span[],
  start: number,
  index: number,
): string {
  const token = tokens[index];
  if (token === undefined) return '';
  const before = Math.max(tokens[index - 1]?.end ?? start, start);
  const between = stretches.findLast((stretch) => stretch.start >= before && stretch.end <= token.start);
  if (between === undefined) return once(text.slice(before, token.start));
  return `”${once(text.slice(between.end, token.start))}`;
}

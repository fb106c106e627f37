/** Unit of parsing and caching: everything found in it depends on its text (and the language) alone. */
export interface Segment {
  /** Offset of the segment in the canonical text. */
  readonly start: number;
  readonly text: string;
}

/** Beyond this many code units a segment is cut at the next line end that closes a sentence. */
const LONG = 2_000;
/** Beyond this many it is cut wherever a sentence may end, and at twice as many at any blank, else anywhere. */
const TOO_LONG = 8_000;

/** A line that ends a sentence: final mark, perhaps closing quotation marks or brackets, line end. */
const SENTENCE_LINE = /[.!?…]["'”’»)\]]*[ \t]*\n/g;
/** A place inside a line where a sentence may end. */
const SENTENCE_END = /[.!?…]["'”’»)\]]*[ \t]/g;
const BLANK_LINES = /\n[ \t]*\n\s*/g;

/**
 * Cuts canonical text into segments at blank lines, long ones also inside. Segments are trimmed of nothing: each
 * starts where the one before ended, so that offsets add up and a segment's text never depends on its neighbors.
 * Part of the definition of an analysis: editor, index and command line must cut alike. One by one, as they are asked
 * for, so that nobody waits for the last of a large article.
 */
export function* segmentsOf(text: string): Generator<Segment, void> {
  let start = 0;
  for (const match of text.matchAll(BLANK_LINES)) {
    const end = match.index + match[0].length;
    yield* cutsOf(text.slice(start, end), start);
    start = end;
  }
  yield* cutsOf(text.slice(start), start);
}

/** Pieces of a block that starts at `base`. */
function* cutsOf(text: string, base: number): Generator<Segment, void> {
  let start = 0;
  while (text.length - start > LONG) {
    const end = cutAfter(text, start);
    yield { start: base + start, text: text.slice(start, end) };
    start = end;
  }
  if (start < text.length) yield { start: base + start, text: text.slice(start) };
}

/** Where the segment that starts at `start` ends, at most 2 × TOO_LONG later. */
function cutAfter(text: string, start: number): number {
  const limit = Math.min(text.length, start + TOO_LONG);
  const line = endOfMatch(SENTENCE_LINE, text, start + LONG, limit);
  if (line !== undefined) return line;
  if (text.length <= limit) return text.length;
  const hard = Math.min(text.length, start + 2 * TOO_LONG);
  const sentence = endOfMatch(SENTENCE_END, text, limit, hard);
  if (sentence !== undefined) return sentence;
  const blank = text.lastIndexOf(' ', hard - 1);
  const cut = blank > limit ? blank + 1 : hard;
  // Never inside a surrogate pair.
  return cut < text.length && /[\uDC00-\uDFFF]/.test(text.charAt(cut)) ? cut + 1 : cut;
}

/** End of the first match that lies between the two offsets. Looks at that window only, so the pass stays linear. */
function endOfMatch(pattern: RegExp, text: string, from: number, to: number): number | undefined {
  const window = text.slice(from, to);
  pattern.lastIndex = 0;
  const match = pattern.exec(window);
  return match === null ? undefined : from + match.index + match[0].length;
}

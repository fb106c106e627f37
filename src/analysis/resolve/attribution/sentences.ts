import type { Span } from '../../../article/span.ts';
import type { CueWord } from '../../retext/cues.ts';
import type { SegmentMarks } from '../../retext/processor.ts';

/** A sentence that knows its quotation marks: words outside them and the outer stretches, in text order. */
export interface SentenceParts {
  /** Indexes into the segment's words. */
  readonly words: readonly number[];
  /** Indexes into the stretches given. */
  readonly stretches: readonly number[];
}

/** A word outside the marks, or a whole stretch. */
interface Unit extends Span {
  readonly word?: number;
  readonly stretch?: number;
}

/**
 * Cuts a segment into sentences, knowing its outer quoted stretches: “Why?” she said. is one sentence, “I did. We all
 * did,” she said. too. `breaks` are offsets at which a paragraph starts.
 */
export function sentencesOf(
  text: string,
  marks: SegmentMarks,
  stretches: readonly Span[],
  breaks: readonly number[],
): SentenceParts[] {
  const units = unitsOf(marks, stretches);
  const parserStarts = new Set(marks.sentences.map((sentence) => sentence.start));
  const cueAt = new Map(marks.cues.map((cue) => [cue.word, cue]));
  const sentences: { words: number[]; stretches: number[] }[] = [];
  let current: { words: number[]; stretches: number[] } | undefined;
  let nextBreak = 0;
  units.forEach((unit, index) => {
    const before = units[index - 1];
    while ((breaks[nextBreak] ?? Infinity) <= (before?.end ?? -1)) nextBreak += 1;
    const isBreak = (breaks[nextBreak] ?? Infinity) <= unit.start;
    if (
      before === undefined ||
      current === undefined ||
      isBreak ||
      isBoundary(text, before, unit, current.words.length > 0, parserStarts, marks, cueAt)
    ) {
      current = { words: [], stretches: [] };
      sentences.push(current);
    }
    if (unit.word !== undefined) current.words.push(unit.word);
    if (unit.stretch !== undefined) current.stretches.push(unit.stretch);
  });
  return sentences;
}

function unitsOf(marks: SegmentMarks, stretches: readonly Span[]): Unit[] {
  const units: Unit[] = [];
  let next = 0;
  marks.words.forEach((word, index) => {
    while (next < stretches.length && (stretches[next]?.start ?? 0) <= word.start) {
      const stretch = stretches[next];
      if (stretch !== undefined) units.push({ start: stretch.start, end: stretch.end, stretch: next });
      next += 1;
    }
    const last = stretches[next - 1];
    if (last !== undefined && word.start < last.end) return;
    units.push({ start: word.start, end: word.end, word: index });
  });
  for (; next < stretches.length; next += 1) {
    const stretch = stretches[next];
    if (stretch !== undefined) units.push({ start: stretch.start, end: stretch.end, stretch: next });
  }
  return units;
}

const ENDS = /[.!?…]["'”’»)\]]*$/;
/** The end of a number with its full stop, and a capital or mark behind it. */
const DATE_ENDS = /^\d\.\s[“"‘']?\p{Lu}/u;
const LOWER = /^\p{Ll}/u;

function isBoundary(
  text: string,
  before: Unit,
  unit: Unit,
  hasWords: boolean,
  parserStarts: ReadonlySet<number>,
  marks: SegmentMarks,
  cueAt: ReadonlyMap<number, CueWord>,
): boolean {
  // … on Feb. 3. “They will,” …: the parser keeps the full stop with the number.
  if (before.word !== undefined && DATE_ENDS.test(text.slice(before.end - 2, before.end + 4))) return true;
  // Nearly all pairs are two words inside a sentence.
  if (before.word !== undefined && unit.word !== undefined && !parserStarts.has(unit.start)) return false;
  const gap = text.slice(before.end, unit.start);
  if (before.word !== undefined) {
    if (unit.word === undefined) return /[.!?…](?:\s|["”’)\]])*$/.test(gap) || gap.includes('\n\n');
    return /[.!?…\n]/.test(gap) && !LOWER.test(text.slice(unit.start, unit.start + 2));
  }
  if (/^\s*[.!?…](?:\s|$)/.test(gap)) return true;
  const inside = text.slice(Math.max(before.start, before.end - 8), before.end).trimEnd();
  const ends = ENDS.test(inside);
  if (!ends || /^\s*[,;:]/.test(gap)) return false;
  if (unit.word === undefined) return true;
  if (LOWER.test(text.slice(unit.start, unit.start + 2))) return false;
  // Reed called it “a mistake.” Cole said …: a sentence of words and marks ends with the mark.
  if (hasWords) return true;
  return !hasCueSoon(unit.word, marks, cueAt, text, /\.["'”’»)\]]*$/.test(inside));
}

/** “Why?” Jo Reed said. The words right behind are a short clause with a verb of speech. */
function hasCueSoon(
  word: number,
  marks: SegmentMarks,
  cueAt: ReadonlyMap<number, CueWord>,
  text: string,
  onlyShort: boolean,
): boolean {
  // “Why?” Jo Reed, a teacher at the school, said of the plan.
  const apposed = /^\p{Lu}/u.test(marks.words[word]?.text ?? '') ? apposedEnd(word, marks, text) : word;
  const limit = apposed === word ? word + 6 : apposed + 3;
  for (let at = apposed; at < limit; at += 1) {
    const here = marks.words[at];
    const before = marks.words[at - 1];
    if (here === undefined) return false;
    if (at > apposed && before !== undefined && /[.!?:\n]|,\s*["“]/.test(text.slice(before.end, here.start)))
      return false;
    const cue = cueAt.get(at);
    if (cue === undefined || cue.form === 'noun' || !cue.frames.includes('quote')) continue;
    // A clause that goes on to content of its own is a sentence of its own: “Why?” Jo Reed said that …
    const next = marks.words[cue.lastWord + 1];
    const gap = text.slice(cue.end, next?.start);
    if (onlyShort) return next === undefined || /^\s*[.,]/.test(gap);
    return (
      next === undefined ||
      /^\s*[.,:;]/.test(gap) ||
      /^(?:in|on|at|during|after|before|when|while|as|to|of|about|with|from|following|last|this|earlier|later|[A-Z].*)$/.test(
        next.text,
      ) ||
      cue.frames.includes('told')
    );
  }
  return false;
}

/** The word behind *, a teacher at the school,* where a name and a description between commas stand there; else `word`. */
function apposedEnd(word: number, marks: SegmentMarks, text: string): number {
  let commas = 0;
  for (let at = word + 1; at < word + 20; at += 1) {
    const here = marks.words[at];
    const before = marks.words[at - 1];
    if (here === undefined || before === undefined) return word;
    const gap = text.slice(before.end, here.start);
    if (/[!?:;\n“"]/.test(gap) || (commas === 0 && at > word + 5)) return word;
    if (!gap.includes(',')) continue;
    commas += 1;
    if (commas === 2) return at;
  }
  return word;
}

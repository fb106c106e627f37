import { contentEndWeights } from '../../lexicon/content-end-weights.ts';
import type { Link } from './clause.ts';
import type { Sentence } from './ground.ts';
import type { Signs } from './signs.ts';
import { weigh } from './weigh.ts';

/** Finds the end of the content that starts at a token, as an offset in the segment. */
export type EndOf = (sentence: Sentence, from: number, link: Link) => number;

/** A place where reported content may end. */
export interface ContentEnd {
  readonly end: number;
  readonly signs: Signs;
}

/** Behind this many tokens content ends with its sentence or not at all. */
const FAR = 80;

/** Where the content that starts at a token ends: at the sentence’s end, or where its author goes on. */
export const contentEnd: EndOf = (sentence, from, link) => {
  let best = sentence.end;
  let bestSum = -Infinity;
  for (const { end, signs } of contentEnds(sentence, from, link)) {
    const sum = weigh(signs, contentEndWeights);
    if (sum > bestSum) {
      best = end;
      bestSum = sum;
    }
  }
  return best;
};

/** All places where content may end, each with its signs: before a mark, *and*, *but* or *while*, and the sentence’s end. */
export function contentEnds(sentence: Sentence, from: number, link: Link): ContentEnd[] {
  const { tokens } = sentence;
  const stop = nextSpeech(sentence, from, link);
  const ends: ContentEnd[] = [];
  let isStopped = false;
  for (let at = from + 1; at < Math.min(tokens.length, from + FAR); at += 1) {
    const mark = markOf(sentence.gapBefore(at));
    const lower = tokens[at]?.lower ?? '';
    const isStop = at === stop || mark === 'semicolon' || (mark === 'comma' && opensContrast(sentence, at));
    if (mark === undefined && !isStop && !JOINS.has(lower)) continue;
    const signs = boundarySigns(sentence, from, at, mark ?? 'none');
    if (isStop) signs[isStopped ? 'second-stop' : 'stop'] = 1;
    else if (isStopped) signs['behind-stop'] = 1;
    if (isStop) isStopped = true;
    ends.push({ end: endBefore(sentence, at), signs });
  }
  ends.push({ end: sentence.end, signs: isStopped ? { last: 1, 'behind-stop': 1 } : { last: 1 } });
  return ends;
}

const JOINS = new Set(['and', 'but', 'while', 'as', 'after', 'before', 'when', 'because', 'during', 'since']);

function markOf(gap: string): string | undefined {
  if (gap.includes(';')) return 'semicolon';
  if (/[–—]|\s--?\s/.test(gap)) return 'dash';
  if (gap.includes('(')) return 'bracket';
  return gap.includes(',') ? 'comma' : undefined;
}

function boundarySigns(sentence: Sentence, from: number, at: number, mark: string): Record<string, number> {
  const { tokens } = sentence;
  const token = tokens[at];
  const lower = token?.lower ?? '';
  const signs: Record<string, number> = { [`mark-${mark}`]: 1 };
  // “, which”, “and”, “, saying”: what opens the words behind.
  const opener = JOINS.has(lower) ? lower : (token?.kind ?? 'none');
  signs[`${mark}-${opener}`] = 1;
  if (at - from < 4) signs['short'] = 1;
  // … and Democrats accused: a new subject with a cue of its own.
  const link = sentence.links.find((other) => other.at > at && other.at <= at + 8);
  if (link !== undefined && link.subject.first >= at && link.subject.first <= at + 1 && link.pattern !== 'relative')
    signs[`${lower === 'and' ? 'and' : mark}-new-speaker`] = 1;
  if (lower === 'and' && tokens[at + 1]?.lower === 'that') signs['and-that'] = 1;
  return signs;
}

/** “…, while Cole stayed”, “…, but Cole stayed”. */
function opensContrast(sentence: Sentence, at: number): boolean {
  const lower = sentence.tokens[at]?.lower ?? '';
  if (lower === 'but') return sentence.tokens[at + 1]?.kind !== 'negation';
  return lower === 'while' || lower === 'although' || lower === 'though';
}

/** First token behind `from` at which the author reports again: “…, adding that”, “… and added that”, “…, Reed said”. */
function nextSpeech(sentence: Sentence, from: number, link: Link): number {
  let stop = Infinity;
  for (const other of sentence.links) {
    if (other.at <= Math.max(from, link.at)) continue;
    const at = speechStart(sentence, other, link);
    if (at !== undefined && at > from) stop = Math.min(stop, at);
  }
  return stop;
}

function speechStart(sentence: Sentence, other: Link, link: Link): number | undefined {
  if (other.pattern === 'participle' || other.pattern === 'according-to') {
    return sentence.gapBefore(other.at).includes(',') ? other.at : undefined;
  }
  if (other.pattern === 'before') {
    const start = Math.min(other.subject.first, other.groupStart);
    const isFinal = sentence.tokens.length - other.at <= 4 && other.cue.frames.includes('quote');
    return isFinal && sentence.gapBefore(start).includes(',') ? start : undefined;
  }
  if (other.pattern !== 'shared-subject' || !sameSubject(other, link)) return undefined;
  const lower = sentence.tokens[other.groupStart - 1]?.lower;
  return lower === 'and' || lower === 'but' ? other.groupStart - 1 : undefined;
}

function sameSubject(a: Link, b: Link): boolean {
  return a.subject.first === b.subject.first && a.subject.last === b.subject.last;
}

/** End of what stands before a token, marks included. */
function endBefore(sentence: Sentence, at: number): number {
  const token = sentence.tokens[at - 1];
  const stretch = sentence.stretches.findLast((placed) => placed.tokensBefore === at);
  return Math.max(token?.end ?? 0, stretch?.end ?? 0);
}

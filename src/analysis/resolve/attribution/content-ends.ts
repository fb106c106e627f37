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

/** The best end no further than `limit`, and before “and that” where `onlyThat`; −1 where there is none. */
export function contentEndBefore(
  sentence: Sentence,
  from: number,
  link: Link,
  limit: number,
  onlyThat: boolean,
): number {
  let best = -1;
  let bestSum = -Infinity;
  for (const { end, signs } of contentEnds(sentence, from, link)) {
    if (end > limit || (onlyThat && signs['and-that'] === undefined)) continue;
    const sum = weigh(signs, contentEndWeights);
    if (sum > bestSum) {
      best = end;
      bestSum = sum;
    }
  }
  return best;
}

/** All places where content may end, each with its signs: before a mark, *and*, *but* or *while*, and the sentence’s end. */
export function contentEnds(sentence: Sentence, from: number, link: Link): ContentEnd[] {
  const { tokens } = sentence;
  const stop = Math.min(nextSpeech(sentence, from, link), mainClause(sentence, from, link));
  const ends: ContentEnd[] = [];
  let isStopped = false;
  for (let at = from + 1; at < Math.min(tokens.length, from + FAR); at += 1) {
    const mark = markOf(sentence.gapBefore(at));
    const lower = tokens[at]?.lower ?? '';
    const isStop = at === stop || mark === 'semicolon';
    if (mark === undefined && !isStop && !JOINS.has(lower)) continue;
    const signs = boundarySigns(sentence, from, at, mark ?? 'none');
    const contrast =
      mark === 'comma' || lower === 'but' || sentence.gapBefore(at).includes('”')
        ? contrastAt(sentence, at)
        : undefined;
    if (contrast !== undefined) signs[contrast] = 1;
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
  const link = sentence.links.find((other) => other.at > at && other.at <= at + 20 && other.subject.first >= at);
  if (link !== undefined && link.subject.first >= at && link.subject.first <= at + 1 && link.pattern !== 'relative')
    signs[`${lower === 'and' ? 'and' : mark}-new-speaker`] = 1;
  if ((lower === 'and' || lower === 'but') && tokens[at + 1]?.lower === 'that') signs['and-that'] = 1;
  return signs;
}

/** “…, but Cole stayed”, “…, while Cole stayed”: a clause of its own, or “…, but only for a day”. */
function contrastAt(sentence: Sentence, at: number): string | undefined {
  const lower = sentence.tokens[at]?.lower ?? '';
  const next = sentence.tokens[at + 1]?.lower ?? '';
  if (lower === 'but') {
    if (LEFT_UNSAID.has(next)) return 'contrast-but-unsaid';
    return opensClause(sentence, at + 1) ? 'contrast-but' : 'contrast-but-part';
  }
  if (lower === 'even' && (next === 'though' || next === 'as')) return 'contrast-though';
  return lower === 'while' || lower === 'although' || lower === 'though' ? `contrast-${lower}` : undefined;
}

/** … that he had a plan, but *declined* to describe it. */
const LEFT_UNSAID = new Set(['declined', 'refused', 'did', 'gave', 'offered', 'stopped', 'would']);

/** A phrase that may be a subject. */
function opensClause(sentence: Sentence, at: number): boolean {
  const kind = sentence.tokens[at]?.kind ?? '';
  return kind === 'subject' || kind === 'determiner' || kind === 'name' || kind === 'possessive' || kind === 'noun';
}

/**
 * First token of the main clause where the cue’s own clause hangs on it: Cole, who said he would go, *left*; while Cole
 * said he would go, *Reed* stayed.
 */
function mainClause(sentence: Sentence, from: number, link: Link): number {
  const opener = sentence.tokens[link.subject.first - 1]?.lower ?? '';
  // Cole, *who said* he would go, …; the rules, *which Cole said* would change, …
  const { first } = link.subject;
  const isWhose = sentence.tokens[first]?.lower === 'whose';
  const pronoun = link.pattern === 'relative' || isWhose ? first : first - 1;
  const isPronoun = isWhose || sentence.tokens[pronoun]?.kind === 'relative';
  const isRelative = isPronoun && /,/.test(sentence.gapBefore(pronoun));
  // her talk, which the office said *lasted an hour*, as “good”: the first comma ends it
  const isSplit = isRelative && pronoun === first - 1 && FINITE.has(sentence.tokens[from]?.kind ?? '');
  const hangs =
    HANGS.has(opener) && (link.subject.first <= 2 || sentence.gapBefore(link.subject.first - 1).includes(','));
  if (!isRelative && !hangs) return Infinity;
  for (let at = from + 2; at < Math.min(sentence.tokens.length, from + FAR); at += 1) {
    if (!/^,\s/.test(sentence.gapBefore(at))) continue;
    const kind = sentence.tokens[at]?.kind ?? '';
    if (isSplit ? kind !== 'conjunction' : isRelative ? FINITE.has(kind) : opensClause(sentence, at)) return at;
  }
  return Infinity;
}

const HANGS = new Set(['while', 'although', 'though', 'because', 'after', 'when', 'since', 'if', 'as']);
const FINITE = new Set<string>(['auxiliary', 'verb', 'cue', 'past']);

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
  if (lower === 'and' || lower === 'but') return other.groupStart - 1;
  // Reed has said he met them, *indicated* that …
  return /^,\s/.test(sentence.gapBefore(other.groupStart)) ? other.groupStart : undefined;
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

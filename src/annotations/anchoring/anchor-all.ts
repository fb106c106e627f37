import type { Anchor, Target } from '../../article/annotation-model.ts';
import { sliceOf, type Span } from '../../article/span.ts';
import type { Steps } from '../../article/steps.ts';
import type { Decision } from './decide.ts';
import { betweenEnds, endsOf } from './ends.ts';
import { findTargets } from './find-targets.ts';
import { sameWords } from './same-words.ts';
import { isBlankAt } from './words.ts';

/** Passages between two pauses. */
const STEP = 16;

type Status = 'exact' | 'moved' | 'changed';

interface Part {
  readonly status: Status;
  readonly span: Span;
  readonly score: number;
}

/**
 * Finds described passages again, each given as its targets: all in one scan of the text, and helping each other to be
 * found. The anchors come in the order of the passages.
 *
 * - `exact`: the same words at the same place; `moved`: the same words elsewhere, or set in other quotation marks, dashes, blanks;
 * `changed`: what became of them, or the parts that are left of an interrupted passage.
 * - `ambiguous`: several places fit alike; `candidates` are those, best first. Or parts that do not follow each other any more.
 * - `orphan`: nothing fits well enough. Nothing is guessed: a wrong anchor is worse than none.
 *
 * `score` is from 0 to 1: how much of the words and their context agrees.
 */
export function* anchorAll(text: string, passages: readonly (readonly Target[])[]): Steps<Anchor[]> {
  const sought = passages.flatMap((targets) => targets.flatMap((target) => endsOf(target) ?? [target]));
  const decisions = (yield* findTargets(text, sought)).values();
  const next = (): Decision => decisions.next().value;
  const anchors: Anchor[] = [];
  for (const targets of passages) {
    const parts: Found[] = [];
    for (const target of targets) {
      const isLong = endsOf(target) !== undefined;
      parts.push(yield* isLong ? joined(text, target, next(), next()) : partOf(text, target, next()));
    }
    if (anchors.push(whole(parts)) % STEP === 0) yield;
  }
  return anchors;
}

type Found = Part | { readonly candidates: readonly Span[] } | undefined;

function* partOf(text: string, target: Target, decision: Decision): Steps<Found> {
  if (decision === undefined || 'candidates' in decision) return decision;
  const span = withBlanks(text, target.quote.exact, decision.place.span);
  return { span, score: decision.score, status: yield* statusOf(text, target, span) };
}

/** The blanks that the quote begins and ends with belong to the passage, where they are there. */
function withBlanks(text: string, exact: string, span: Span): Span {
  const { start, end } = span;
  if (sliceOf(text, span) === exact) return span;
  let first = 0;
  while (first < exact.length && isBlankAt(exact, first)) first++;
  let last = exact.length;
  while (last > first && isBlankAt(exact, last - 1)) last--;
  const [leading, trailing] = [exact.slice(0, first), exact.slice(last)];
  return {
    start: text.endsWith(leading, start) ? start - leading.length : start,
    end: text.startsWith(trailing, end) ? end + trailing.length : end,
  };
}

/** A long passage by its two ends. Where one of them is in doubt, so is the passage. */
function* joined(text: string, target: Target, head: Decision, tail: Decision): Steps<Found> {
  if (head === undefined || tail === undefined) return undefined;
  if ('candidates' in head) return head;
  if ('candidates' in tail) return tail;
  const span = betweenEnds(head.place.span, tail.place.span, target);
  if (span === undefined) return undefined;
  return { span, score: Math.min(head.score, tail.score), status: yield* statusOf(text, target, span) };
}

function* statusOf(text: string, { position, quote }: Target, span: Span): Steps<Status> {
  const now = sliceOf(text, span);
  if (now === quote.exact) return span.start === position.start && span.end === position.end ? 'exact' : 'moved';
  return (yield* sameWords(now, quote.exact)) ? 'moved' : 'changed';
}

/** The anchor of a passage from those of its parts. What is left of it counts, as long as the parts follow each other. */
function whole(parts: readonly Found[]): Anchor {
  const placed = parts.filter((part): part is Part => part !== undefined && 'span' in part);
  const candidates = parts.flatMap((part) => (part !== undefined && 'candidates' in part ? part.candidates : []));
  if (placed.length === 0) return candidates.length > 0 ? { status: 'ambiguous', candidates } : { status: 'orphan' };
  const spans = placed.map(({ span }) => span);
  const inOrder = spans.every(({ start }, at) => at === 0 || start >= (spans[at - 1]?.end ?? 0));
  if (!inOrder) return { status: 'ambiguous', candidates: spans };
  const changed = placed.length < parts.length || placed.some(({ status }) => status === 'changed');
  return {
    status: changed ? 'changed' : placed.every(({ status }) => status === 'exact') ? 'exact' : 'moved',
    spans,
    score: Math.min(...placed.map(({ score }) => score)) * (placed.length / parts.length),
  };
}

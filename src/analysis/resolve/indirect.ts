import { hull, overlaps, type Span } from '../../article/span.ts';
import type { Steps } from '../steps.ts';
import type { Candidate } from './attribution/candidates.ts';
import { reportedContent } from './attribution/content.ts';
import type { Link } from './attribution/clause.ts';
import type { PlacedSentence } from './attribution/places.ts';
import { sourceOf } from './attribution/source-mention.ts';
import type { Found } from './quotations.ts';

/**
 * Reported speech without quotation marks: content clauses of reporting verbs that no quotation in marks has taken.
 * Leaves out what was denied (“did not say that”) and what nobody need have uttered (*believes*, *hopes*).
 */
export function* indirectSteps(
  text: string,
  sentences: readonly PlacedSentence[],
  marked: readonly Found[],
  speakerOf: (source: Pick<Candidate, 'heads'>) => string | undefined,
): Steps<Found[]> {
  const found: Found[] = [];
  const takenCues = new Set<number>();
  for (const { cue } of marked) if (cue !== undefined) takenCues.add(cue.start);
  let next = 0;
  let read = 0;
  for (const { sentence, base } of sentences) {
    read += 1;
    if (read % AT_ONCE === 0) yield;
    while ((marked[next]?.end ?? Infinity) <= base + sentence.start) next += 1;
    let lastEnd = -1;
    for (const link of sentence.links) {
      if (!reports(link) || takenCues.has(base + link.cue.start)) continue;
      const parts = reportedContent(sentence, link)?.map((part) => ({
        start: part.start + base,
        end: part.end + base,
      }));
      if (parts === undefined) continue;
      const span = hull(parts);
      // Speech reported within speech already reported belongs to that.
      if (span.start < lastEnd) continue;
      if (collides(marked, next, span)) continue;
      lastEnd = Math.max(lastEnd, span.end);
      found.push(quotationOf(text, sentence, base, link, parts, span, speakerOf));
    }
  }
  return found;
}

/** Sentences read before others get a turn. */
const AT_ONCE = 500;

/** Quotations that one sentence may hold and overlap. */
const MOST_LOOKED_AT = 8;

function collides(marked: readonly Found[], from: number, span: Span): boolean {
  for (let at = from; at < from + MOST_LOOKED_AT; at += 1) {
    const quotation = marked[at];
    if (quotation === undefined) return false;
    if (quotation.type !== 'scare' && overlaps(quotation, span)) return true;
  }
  return false;
}

function reports(link: Link): boolean {
  return !link.negated && !link.cue.frames.includes('attitude');
}

function quotationOf(
  text: string,
  sentence: PlacedSentence['sentence'],
  base: number,
  link: Link,
  content: readonly Span[],
  span: Span,
  speakerOf: (source: Pick<Candidate, 'heads'>) => string | undefined,
): Found {
  const spanOf = (first: number, last: number): Span => ({
    start: base + (sentence.tokens[first]?.start ?? 0),
    end: base + (sentence.tokens[last]?.end ?? 0),
  });
  const source = {
    source: spanOf(link.subject.first, link.subject.last),
    heads: link.subject.heads.map((head) => spanOf(head, head)),
  };
  const speakerId = speakerOf(source);
  const { lemma, slant, start, end } = link.cue;
  return {
    start: span.start,
    end: span.end,
    type: 'indirect',
    content,
    quoted: [],
    cue: { start: base + start, end: base + end, lemma, slant },
    source: sourceOf(text, source, speakerId),
    ...(speakerId === undefined ? {} : { speakerId }),
    rule: `indirect-${link.pattern}`,
  };
}

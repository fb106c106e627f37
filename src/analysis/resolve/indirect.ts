import { hull, overlaps, shift, type Span } from '../../article/span.ts';
import type { Steps } from '../../article/steps.ts';
import type { Candidate } from './attribution/candidates.ts';
import { contentEndBefore } from './attribution/content-ends.ts';
import { readContent, reportedContent } from './attribution/content.ts';
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
  speakerOf: (source: Pick<Candidate, 'heads' | 'joined'>) => string | undefined,
): Steps<Found[]> {
  const found: Found[] = [];
  const takenCues = new Set<number>();
  for (const { cue, rule } of marked) {
    // Reed told the Ledger he was glad. “We all are.” The cue of the sentence before still has its own content.
    if (cue !== undefined && rule !== 'previous-sentence') takenCues.add(cue.start);
  }
  let next = 0;
  let read = 0;
  for (const { sentence, base } of sentences) {
    read += 1;
    if (read % AT_ONCE === 0) yield;
    while ((marked[next]?.end ?? Infinity) <= base + sentence.start) next += 1;
    let lastEnd = -1;
    for (const link of sentence.links) {
      if (!reports(link)) continue;
      const isTaken = takenCues.has(base + link.cue.start);
      let content = reportedContent(sentence, link);
      const collider = content && firstCollider(marked, next, shift(hull(content), base));
      if (collider !== undefined) {
        content = contentBeside(sentence, link, base, collider, isTaken);
      } else if (isTaken) continue;
      if (content === undefined) continue;
      const parts = content.map((part) => shift(part, base));
      const span = hull(parts);
      // Speech reported within speech already reported belongs to that.
      if (span.start < lastEnd) continue;
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

function firstCollider(marked: readonly Found[], from: number, span: Span): Found | undefined {
  for (let at = from; at < from + MOST_LOOKED_AT; at += 1) {
    const quotation = marked[at];
    if (quotation === undefined) return undefined;
    if (quotation.type !== 'scare' && overlaps(quotation, span)) return quotation;
  }
  return undefined;
}

/**
 * What a cue reports before words in marks: Reed said *the wiring had been replaced* and that the fire was “history”; Reed
 * said *it was withdrawing the drug*, a day after Cole called it “safe”. Where the same cue brings the words in marks,
 * only before “and that”.
 */
function contentBeside(
  sentence: PlacedSentence['sentence'],
  link: Link,
  base: number,
  { quoted, source, cue }: Found,
  isTaken: boolean,
): readonly Span[] | undefined {
  const stretch = (quoted[0]?.start ?? 0) - base;
  const isOwn = isTaken && cue?.start === base + link.cue.start;
  if (isTaken && !isOwn) return undefined;
  const limit = isOwn
    ? stretch
    : Math.min(stretch, (source?.start ?? Infinity) - base, (cue?.start ?? Infinity) - base);
  const content = readContent(sentence, link, (clause, from, own) => contentEndBefore(clause, from, own, limit, isOwn));
  return content?.every((part) => part.start < part.end && part.end <= stretch) === true ? content : undefined;
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
  speakerOf: (source: Pick<Candidate, 'heads' | 'joined'>) => string | undefined,
): Found {
  const spanOf = (first: number, last: number): Span => ({
    start: base + (sentence.tokens[first]?.start ?? 0),
    end: base + (sentence.tokens[last]?.end ?? 0),
  });
  const source = {
    source: spanOf(link.subject.first, link.subject.last),
    heads: link.subject.heads.map((head) => spanOf(head, head)),
    ...(link.subject.joined === true ? { joined: true as const } : {}),
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

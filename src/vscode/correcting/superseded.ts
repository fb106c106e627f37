import type { AnchoredDecision, Decision } from '../../article/annotation-model.ts';
import type { Span } from '../../article/span.ts';
import { isSamePlace } from '../../annotations/corrections/same-place.ts';
import { toEntityCorrection } from '../../annotations/corrections/correction-value.ts';
import type { Verdict } from '../../workspace/sidecars/sidecar-edit.ts';

/**
 * Ids of earlier decisions that a new one takes the place of: of the same kind, on the same words. A rejected quotation
 * that is marked again is rejected no more, nor is one that gets a speaker.
 */
export function superseded(
  decisions: readonly AnchoredDecision[],
  spans: readonly Span[],
  verdict: Verdict,
): readonly string[] {
  return decisions
    .filter(({ anchor }) => 'spans' in anchor && isSamePlace(anchor.spans, spans))
    .filter(({ decision }) => isReplaced(decision, verdict))
    .map(({ decision }) => decision.id);
}

function isReplaced(before: Decision, now: Verdict): boolean {
  // Offers to tag the words are another matter.
  if ('rule' in before && before.rule !== undefined) return false;
  const isVerdict = (type: string): boolean => type === 'accept' || type === 'reject';
  switch (now.type) {
    case 'accept':
      return before.type === 'reject';
    case 'reject':
      return isVerdict(before.type) || before.type === 'speaker' || before.type === 'quotation';
    case 'speaker':
      return isVerdict(before.type) || before.type === 'speaker';
    case 'quotation':
      return before.type === 'reject' || before.type === 'quotation';
    case 'date':
      return before.type === 'date';
    case 'entity':
      return before.type === 'entity' && toEntityCorrection(before.value)?.do === toEntityCorrection(now.value)?.do;
  }
}

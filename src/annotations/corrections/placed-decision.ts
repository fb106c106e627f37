import type { AnchoredDecision, Decision } from '../../article/annotation-model.ts';
import type { Correction } from '../../article/analysis-model.ts';
import type { Span } from '../../article/span.ts';

/** A decision whose words were found, with the place where they are now. */
export interface PlacedDecision {
  readonly decision: Decision;
  readonly spans: readonly Span[];
}

/** The decisions whose words were found, the oldest first: the last word counts. */
export function placedDecisions(decisions: readonly AnchoredDecision[]): PlacedDecision[] {
  return decisions
    .flatMap(({ decision, anchor }) => ('spans' in anchor ? [{ decision, spans: anchor.spans }] : []))
    .sort((a, b) => stampOf(a.decision).localeCompare(stampOf(b.decision)));
}

/** What a mark says of the person who corrected it. */
export function correctionBy({ id, creator }: Decision, agrees: boolean): Correction {
  return {
    decision: id,
    ...(creator === undefined ? {} : { by: creator }),
    ...(agrees ? { agrees: true } : {}),
  };
}

function stampOf({ modified, created }: Decision): string {
  return modified ?? created;
}

import type { Analysis } from '../../article/analysis-model.ts';
import type { AnchoredDecision } from '../../article/annotation-model.ts';
import { correctDates } from './correct-dates.ts';
import { correctEntities } from './correct-entities.ts';
import { correctQuotations } from './correct-quotations.ts';
import { placedDecisions } from './placed-decision.ts';

/**
 * The analysis with what people decided on top of it; the same object where they decided nothing. A decision whose
 * words are not found changes nothing until they are. Everything stays in text order.
 *
 * @param text The canonical text that both count in.
 */
export function applyDecisions(analysis: Analysis, decisions: readonly AnchoredDecision[], text: string): Analysis {
  const placed = placedDecisions(decisions);
  if (placed.length === 0) return analysis;
  const cast = correctEntities(analysis, placed);
  const { entities, quotations } = correctQuotations(cast, placed, text);
  const timeExpressions = correctDates(analysis.timeExpressions, placed);
  return { ...analysis, entities, quotations, timeExpressions };
}

import type { Analysis, Entity } from '../../article/analysis-model.ts';
import type { AnchoredDecision } from '../../article/annotation-model.ts';
import { type FolderNames, NO_NAMES } from '../../article/folder-names.ts';
import { applyNames } from './apply-names.ts';
import { correctDates } from './correct-dates.ts';
import { correctEntities } from './correct-entities.ts';
import { correctQuotations } from './correct-quotations.ts';
import { placedDecisions } from './placed-decision.ts';

/**
 * The analysis with the names of the folder on top of it, and what people decided on top of both: that is about these
 * very words. The same object where neither says anything. A decision whose words are not found changes nothing until
 * they are. Everything stays in text order.
 *
 * @param text The canonical text that all count in.
 */
export function applyDecisions(
  found: Analysis,
  decisions: readonly AnchoredDecision[],
  text: string,
  names: FolderNames = NO_NAMES,
): Analysis {
  const analysis = applyNames(found, names);
  const placed = placedDecisions(decisions);
  if (placed.length === 0) return analysis;
  const cast = correctEntities(analysis, placed, names);
  const { entities, quotations } = correctQuotations(cast, placed, text, names);
  const timeExpressions = correctDates(analysis.timeExpressions, placed);
  return { ...analysis, entities: entities.map((entity) => settledBy(names, entity)), quotations, timeExpressions };
}

/** An entity with what the names of the folder say of whom it is now. */
function settledBy(names: FolderNames, entity: Entity): Entity {
  const entry = names.entryOf(entity.name, entity.type);
  const isOne = entry !== undefined && entry.name === entity.name && (entry.type ?? entity.type) === entity.type;
  const { settled, ...alone } = entity;
  if (settled === (isOne ? entry : undefined)) return entity;
  return isOne ? { ...alone, settled: entry } : alone;
}

import type { TimeExpression } from '../../article/analysis-model.ts';
import { bySpan, hull } from '../../article/span.ts';
import { toDateCorrection } from './correction-value.ts';
import { oneAt } from './same-place.ts';
import { correctionBy, type PlacedDecision } from './placed-decision.ts';

const DURATION = /^P/;
const TIME = /T/;

/** Dates with the values that people gave them; words that nobody took for a date become one. */
export function correctDates(found: readonly TimeExpression[], decisions: readonly PlacedDecision[]): TimeExpression[] {
  const dates = [...found];
  for (const { decision, spans } of decisions) {
    const correction = decision.type === 'date' ? toDateCorrection(decision.value) : undefined;
    if (correction === undefined) continue;
    const known = oneAt(dates, spans, (date) => [date]);
    const at = known === undefined ? dates.length : dates.indexOf(known);
    const { value } = correction;
    if (value === null) {
      dates.splice(at, known === undefined ? 0 : 1);
      continue;
    }
    const { start, end } = known ?? hull(spans);
    const type = DURATION.test(value) ? 'DURATION' : TIME.test(value) ? 'TIME' : 'DATE';
    const corrected = correctionBy(decision, known?.value === value);
    dates[at] = { start, end, type: known?.type === 'SET' ? 'SET' : type, value, rule: 'corrected', corrected };
  }
  return dates.sort(bySpan);
}

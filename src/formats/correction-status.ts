import type { Correction } from '../article/analysis-model.ts';

/** Whether a person looked at what was found, and said the same or something else. */
export function correctionStatus({
  corrected,
}: {
  readonly corrected?: Correction;
}): 'found' | 'confirmed' | 'corrected' {
  if (corrected === undefined) return 'found';
  return corrected.agrees === true ? 'confirmed' : 'corrected';
}

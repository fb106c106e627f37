import type { Grade } from '../../comparison/comparison-model.ts';
import { TURNS_SENSE } from '../../comparison/grade-words.ts';

/** Codicon of a grade: a tick, two sides that differ, a warning where the sense may have turned. */
export function gradeIcon(grade: Grade): string {
  if (grade === 'same') return 'pass';
  if (grade === 'indirect') return 'comment';
  return TURNS_SENSE.has(grade) ? 'warning' : 'diff';
}

import { isVariant } from '../article/name-spelling.ts';
import { stemmer } from 'stemmer';
import { american } from './american.ts';
import type { DifferenceKind } from './comparison-model.ts';

/** Whether two words are one word spelled in two ways, or an other one: *colour* and *color*, but *warned* and *warn*. */
export function spelledKind(one: string, other: string): DifferenceKind {
  if (american(one) === american(other)) return 'spelling';
  if (stemmer(one) === stemmer(other)) return 'words-changed';
  return isVariant(one, other) ? 'spelling' : 'words-changed';
}

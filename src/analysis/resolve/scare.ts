import { scareWeights } from '../lexicon/scare-weights.ts';
import type { Choice } from './attribution/choose.ts';
import type { PlacedQuoted } from './attribution/places.ts';
import { weigh } from './attribution/weigh.ts';
import { scareSigns } from './scare-signs.ts';

/** Whether the marks quote nobody: titles of works, nicknames, words held at arm’s length. */
export function isScare(text: string, place: PlacedQuoted, choice: Choice, isDoubleUsual: boolean): boolean {
  const { content } = place.quoted;
  if (text.slice(content.start, content.end).trim() === '') return true;
  return weigh(scareSigns(text, place, choice, isDoubleUsual), scareWeights) > 0;
}

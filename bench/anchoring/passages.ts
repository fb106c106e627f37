import type { Span } from '../../src/article/span.ts';
import { paragraphsIn, sentencesIn, wordsIn } from './edits.ts';
import type { Random } from './random.ts';

/** Passages as people tag them: one word in five, some words in three of ten, else a sentence, some sentences, a paragraph. */
export function passagesOf(text: string, count: number, random: Random): Span[] {
  return Array.from({ length: count }, () => passageIn(text, random));
}

function passageIn(text: string, random: Random): Span {
  const kind = random.next();
  if (kind < 0.2) return random.pick(wordsIn(text));
  const paragraph = random.pick(paragraphsIn(text));
  if (kind > 0.95) return paragraph;
  const inside = text.slice(paragraph.start, paragraph.end);
  const units = kind < 0.5 ? wordsIn(inside) : sentencesIn(inside);
  if (units.length === 0) return paragraph;
  const most = kind < 0.5 ? 8 : kind < 0.85 ? 1 : 3;
  const first = random.below(units.length);
  const last = Math.min(units.length - 1, first + random.below(most));
  return {
    start: paragraph.start + (units[first]?.start ?? 0),
    end: paragraph.start + (units[last]?.end ?? inside.length),
  };
}

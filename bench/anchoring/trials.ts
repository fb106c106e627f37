import type { Span } from '../../src/article/span.ts';
import type { EditLevel } from './edits.ts';
import { passagesOf } from './passages.ts';
import type { Random } from './random.ts';
import { TrackedText } from './tracked-text.ts';

const PASSAGES = 15;

/** An article before and after edits, and passages of it before. */
export interface Trial {
  readonly before: string;
  readonly now: TrackedText;
  readonly passages: readonly Span[];
}

/** Edits every article once. */
export function* trialsOf(texts: readonly string[], level: EditLevel, random: Random): Generator<Trial> {
  for (const before of texts) {
    const now = new TrackedText(before);
    const passages = passagesOf(before, PASSAGES, random);
    level.apply(now, random, { texts: texts.filter((text) => text !== before) });
    yield { before, now, passages };
  }
}

import { overlaps, type Span } from '../article/span.ts';
import type { Wording } from './comparison-model.ts';

/** A stretch of a wording as it is shown. */
export interface WordingStretch {
  readonly text: string;
  /** It differs from the reference, or on the reference’s side from the other wording. */
  readonly isChanged: boolean;
  readonly isVerbatim: boolean;
}

/** What stands between parts that are not one behind the other in the article. */
const GAP = ' … ';

/**
 * The words of a wording in stretches, those that differ apart: what lists, hovers and reports show. `changed` are spans in
 * the wording’s article: `Difference.here` of its own differences, or `Difference.there` on the side of the reference.
 */
export function wordingText({ utterances }: Wording, changed: readonly Span[] = []): WordingStretch[] {
  const parts = utterances.flatMap((utterance) => utterance.parts);
  const spans = changed.filter(({ start, end }) => start < end).toSorted((a, b) => a.start - b.start);
  return parts.flatMap(({ start, text, verbatim }, at) => {
    const stretches: WordingStretch[] = at === 0 ? [] : [{ text: GAP, isChanged: false, isVerbatim: false }];
    const add = (from: number, to: number, isChanged: boolean): void => {
      if (from < to) stretches.push({ text: text.slice(from - start, to - start), isChanged, isVerbatim: verbatim });
    };
    const end = start + text.length;
    let from = start;
    for (const span of spans) {
      if (!overlaps(span, { start: from, end })) continue;
      add(from, Math.max(from, span.start), false);
      add(Math.max(from, span.start), Math.min(end, span.end), true);
      from = Math.min(end, span.end);
    }
    add(from, end, false);
    return stretches;
  });
}

/** All words of a wording in one line. */
export function plainWording(wording: Pick<Wording, 'utterances'>): string {
  return wording.utterances
    .flatMap(({ parts }) => parts.map(({ text }) => text.trim()))
    .join(GAP)
    .replace(/\s+/g, ' ');
}

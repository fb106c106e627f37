import { overlaps, type Span } from '../article/span.ts';
import type { Part } from './compared-article.ts';
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
/** A mark and a blank may stand between parts that follow each other. UTF-16 code units. */
const NEXT_TO = 4;

/**
 * The words of a wording in stretches, those that differ apart: what lists, hovers and reports show. `changed` are spans in
 * the wording’s article: `Difference.here` of its own differences, or `Difference.there` on the side of the reference.
 * What is quoted stands in marks, so that one never takes a paraphrase for it.
 */
export function wordingText(
  { utterances }: Pick<Wording, 'utterances'>,
  changed: readonly Span[] = [],
): WordingStretch[] {
  const spans = changed.filter(({ start, end }) => start < end).toSorted((a, b) => a.start - b.start);
  let before: number | undefined;
  return utterances.flatMap(({ parts }) =>
    parts.flatMap((part) => {
      const [, blank = ''] = /^(\s*)/.exec(part.text) ?? [];
      const start = part.start + blank.length;
      const text = part.text.trim();
      const gap = before === undefined ? '' : start - before > NEXT_TO ? GAP : ' ';
      before = start + text.length;
      const [open, close] = part.verbatim ? ['“', '”'] : ['', ''];
      return [
        ...stretch(gap, false, false),
        ...stretch(open, false, true),
        ...stretches({ ...part, start, text }, spans),
        ...stretch(close, false, true),
      ];
    }),
  );
}

function stretches({ start, text, verbatim }: Part, changed: readonly Span[]): WordingStretch[] {
  const end = start + text.length;
  let from = start;
  const found: WordingStretch[] = [];
  for (const span of changed) {
    if (!overlaps(span, { start: from, end })) continue;
    const [first, last] = [Math.max(from, span.start), Math.min(end, span.end)];
    found.push(...stretch(text.slice(from - start, first - start), false, verbatim));
    found.push(...stretch(text.slice(first - start, last - start), true, verbatim));
    from = last;
  }
  return [...found, ...stretch(text.slice(from - start), false, verbatim)];
}

function stretch(text: string, isChanged: boolean, isVerbatim: boolean): WordingStretch[] {
  return text === '' ? [] : [{ text: text.replace(/\s+/g, ' '), isChanged, isVerbatim }];
}

/** All words of a wording in one line, what is quoted in marks. */
export function plainWording(wording: Pick<Wording, 'utterances'>): string {
  return wordingText(wording)
    .map(({ text }) => text)
    .join('');
}

import type { Target } from '../../article/annotation-model.ts';
import type { Span } from '../../article/span.ts';

/** Code units of context on either side, as Hypothesis keeps them. */
const CONTEXT = 32;
/** So much more or less is taken where the context then begins or ends with a sentence, or at least with a word. */
const SENTENCE_SLACK = 16;
const WORD_SLACK = 12;

/** The blank behind a sentence, and line ends. */
const SENTENCE_GAP = /(?<=[.!?…]["'”’»)\]]{0,3})[ \t]+|\n+/g;
const BLANK = /\s/;

/**
 * Describes a span so that it can be found again after the text has changed: its words, what stands around them, and
 * where they stood. `anchor` of the result in the same text is exact.
 */
export function describe(text: string, span: Span): Target {
  const { start, end } = span;
  return {
    position: { start, end },
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(contextStart(text, start), start),
      suffix: text.slice(end, contextEnd(text, end)),
    },
  };
}

function contextStart(text: string, before: number): number {
  const least = Math.max(0, before - CONTEXT - SENTENCE_SLACK);
  const ideal = Math.max(0, before - CONTEXT);
  const window = text.slice(least, before);
  for (const gap of window.matchAll(SENTENCE_GAP)) {
    const at = least + gap.index + gap[0].length;
    if (at <= before - SENTENCE_SLACK) return at;
  }
  for (let at = ideal; at > Math.max(0, ideal - WORD_SLACK); at--) if (BLANK.test(text.charAt(at - 1))) return at;
  return isInsidePair(text, ideal) ? ideal + 1 : ideal;
}

function contextEnd(text: string, after: number): number {
  const most = Math.min(text.length, after + CONTEXT + SENTENCE_SLACK);
  const ideal = Math.min(text.length, after + CONTEXT);
  const window = text.slice(after, most);
  let last: number | undefined;
  for (const gap of window.matchAll(SENTENCE_GAP)) {
    if (gap.index >= SENTENCE_SLACK) last = after + gap.index;
  }
  if (last !== undefined) return last;
  for (let at = ideal; at < Math.min(text.length, ideal + WORD_SLACK); at++) if (BLANK.test(text.charAt(at))) return at;
  return isInsidePair(text, ideal) ? ideal - 1 : ideal;
}

/** Whether the offset parts the two units of one code point. */
function isInsidePair(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

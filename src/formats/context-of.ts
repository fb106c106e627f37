import type { Span } from '../article/span.ts';

/** Code units before and after a passage, as many as Hypothesis keeps. */
const CONTEXT = 32;
/** Half a surrogate pair at an end, where the cut went through a character. */
const HALVES = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g;

/** The words around a passage, by which it is told from others like it. */
export function contextOf(text: string, span: Span): { readonly prefix: string; readonly suffix: string } {
  return {
    prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start).replace(HALVES, ''),
    suffix: text.slice(span.end, span.end + CONTEXT).replace(HALVES, ''),
  };
}

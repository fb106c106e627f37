import type { ArticleModel } from '../../article/article-model.ts';
import { contains, type Span } from '../../article/span.ts';
import { sentenceAt } from '../tagging/sentence-at.ts';
import { trimmedSpan } from '../tagging/passages/trimmed-span.ts';

const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

/**
 * What Expand Selection selects at an offset, the smallest first, each inside the next: word, content of the
 * quotation, quotation with its marks, with cue and source, sentence, paragraph.
 */
export function selectionSpans({ text, analysis }: ArticleModel, offset: number): Span[] {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const lineBreak = text.indexOf('\n', offset);
  const line = { start: lineStart, end: lineBreak === -1 ? text.length : lineBreak };
  const at = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const quotations = analysis.quotations.filter(at).filter(({ type }) => type !== 'scare');
  const spans = [
    wordAt(text, line, offset),
    ...quotations.flatMap(({ content, quoted, start, end }) => [
      ...content.filter(at),
      ...quoted.filter(at),
      { start, end },
    ]),
    sentenceAt(text, offset),
    trimmedSpan(text, line),
  ].filter((span): span is Span => span !== undefined && span.start < span.end && at(span));
  spans.sort((a, b) => a.end - a.start - (b.end - b.start));
  const chain: Span[] = [];
  for (const span of spans) {
    const last = chain.at(-1);
    // What crosses the one before, a quotation that goes on behind the sentence, cannot be a step of growing.
    if (last === undefined || (contains(span, last) && span.end - span.start > last.end - last.start)) chain.push(span);
  }
  return chain;
}

function wordAt(text: string, line: Span, offset: number): Span | undefined {
  // A window: lines may be megabytes long.
  const from = Math.max(line.start, offset - 100);
  for (const { 0: word, index } of text.slice(from, Math.min(line.end, offset + 100)).matchAll(WORD)) {
    const span = { start: from + index, end: from + index + word.length };
    if (span.start <= offset && offset <= span.end) return span;
  }
  return undefined;
}

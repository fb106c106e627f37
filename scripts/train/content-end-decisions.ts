import { readContent } from '../../src/analysis/resolve/attribution/content.ts';
import { contentEnds, type ContentEnd } from '../../src/analysis/resolve/attribution/content-ends.ts';
import { overlaps, type Span } from '../../src/article/span.ts';
import { trimEdges } from '../../bench/accuracy/pair-spans.ts';
import type { Decision } from './log-linear.ts';
import type { ReadArticle } from './read-article.ts';

/** One decision for each content clause that starts where an indirect quotation of the gold does: where it ends. */
export function contentEndDecisions({ gold, sentences }: ReadArticle): Decision[] {
  const decisions: Decision[] = [];
  const indirect = (gold.quotations ?? []).filter(({ type }) => type === 'indirect');
  for (const { sentence, base } of sentences) {
    for (const link of sentence.links) {
      const cue = { start: base + link.cue.start, end: base + link.cue.end };
      const quotation = indirect.find(({ cues }) => cues.some((one) => overlaps(one, cue)));
      if (quotation === undefined) continue;
      readContent(sentence, link, (_sentence, from) => {
        const ends = contentEnds(sentence, from, link);
        const start = base + (sentence.tokens[from]?.start ?? 0);
        const part = quotation.parts.find((one) => one.start <= start && start < one.end);
        if (part !== undefined) decisions.push({ options: optionsOf(gold.text, ends, base, start, part) });
        return sentence.end;
      });
    }
  }
  return decisions;
}

function optionsOf(
  text: string,
  ends: readonly ContentEnd[],
  base: number,
  start: number,
  part: Span,
): Decision['options'] {
  const wanted = trimEdges(text, part).end;
  return ends.map(({ end, signs }) => ({ signs, isRight: trimEdges(text, { start, end: base + end }).end === wanted }));
}

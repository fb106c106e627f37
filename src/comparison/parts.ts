import type { Quotation } from '../article/analysis-model.ts';
import { overlaps, type Span, without } from '../article/span.ts';
import type { Part } from './compared-article.ts';

/** What was said, cut at the quotation marks; the marks themselves belong to no part, nor do parts of blanks alone. */
export function partsOf({ content, quoted }: Pick<Quotation, 'content' | 'quoted'>, text: string): Part[] {
  const inside = quoted.map(({ start, end }): Span => ({
    start: start + (MARK.test(text.charAt(start)) ? 1 : 0),
    end: end - (end - start > 1 && MARK.test(text.charAt(end - 1)) ? 1 : 0),
  }));
  return content.flatMap((span) => {
    const verbatim = inside
      .filter((stretch) => overlaps(stretch, span))
      .map(({ start, end }) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }));
    const around = without([span], quoted);
    return [
      ...verbatim.map((stretch) => part(stretch, text, true)),
      ...around.map((stretch) => part(stretch, text, false)),
    ]
      .filter((one) => /[\p{L}\p{N}]/u.test(one.text))
      .sort((a, b) => a.start - b.start);
  });
}

/** Marks that stand at the edges of quoted stretches, of all the kinds that articles are written with. */
const MARK = /["'“”„‟‘’‚‛«»‹›]/;

function part({ start, end }: Span, text: string, verbatim: boolean): Part {
  return { start, text: text.slice(start, end), verbatim };
}

import type { RegionKind } from '../../article/analysis-model.ts';
import type { ArticleModel } from '../../article/article-model.ts';
import type { Span } from '../../article/span.ts';

/** An address in the text and where it leads. */
export interface MetadataLink extends Span {
  readonly target: string;
}

/** Where addresses tell of the article rather than being part of what it says. */
const AROUND: ReadonlySet<RegionKind> = new Set(['metadata', 'byline', 'furniture']);

/** `desk@harbor-radio.example`, `www.courier.example/dam`; what begins with `https://` the editor links itself. Bounded, so linear. */
const ADDRESS =
  /(?<![\w.@/-])(?:([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})|(www\.[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}(?:\/[\w/.-]{0,500}[\w/])?))/g;

/** E-mail addresses, and web addresses without a scheme, in the lines around an article. */
export function metadataLinks({ text, analysis }: ArticleModel): MetadataLink[] {
  return analysis.regions.flatMap(({ kind, start, end }) => {
    if (!AROUND.has(kind)) return [];
    return [...text.slice(start, end).matchAll(ADDRESS)].map(({ 0: words, 1: mail, index }) => ({
      start: start + index,
      end: start + index + words.length,
      target: mail === undefined ? `https://${words}` : `mailto:${mail}`,
    }));
  });
}

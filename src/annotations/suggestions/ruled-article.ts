import type { Analysis, RegionKind } from '../../article/analysis-model.ts';
import { contains, shift, type Span } from '../../article/span.ts';
import { covered, firstEndingBehind, overlapsAny } from '../../article/spans-in-order.ts';
import type { RuledLine } from './ruled-line.ts';

/** A line with its place in the article. */
export interface PlacedLine extends Span {
  readonly line: RuledLine;
}

/** An article as rules look at it. Offsets are in its canonical text. */
export interface RuledArticle {
  readonly text: string;
  readonly analysis: Analysis;
  /** Where a pattern stands in the article's own words, not in what the page put around them. */
  places(pattern: RegExp): Span[];
  /** Whether the offset lies between quotation marks that quote somebody. */
  isQuoted(offset: number): boolean;
  /** The sentence around an offset, without the blanks at its edges. */
  sentenceAt(offset: number): Span;
}

const OWN: ReadonlySet<RegionKind> = new Set(['headline', 'dateline', 'caption', 'body']);

/** @param lines all lines of the text that are not empty, in their order */
export function ruledArticle(text: string, analysis: Analysis, lines: readonly PlacedLine[]): RuledArticle {
  const whole = { start: 0, end: text.length };
  const own = analysis.regions.length === 0 ? [whole] : analysis.regions.filter(({ kind }) => OWN.has(kind));
  const quoted = covered(analysis.quotations.flatMap(({ type, quoted: marked }) => (type === 'scare' ? [] : marked)));
  const isOwn = (place: Span): boolean => {
    const region = own[firstEndingBehind(own, place.start)];
    return region !== undefined && contains(region, place);
  };
  return {
    text,
    analysis,
    places: (pattern) =>
      lines.flatMap(({ line, start }) => {
        const places = line.places(pattern);
        return places.length === 0 ? [] : places.map((place) => shift(place, start)).filter(isOwn);
      }),
    isQuoted: (offset) => overlapsAny(quoted, { start: offset, end: offset + 1 }),
    sentenceAt: (offset) => {
      const { line, start } = lines[firstEndingBehind(lines, offset)] ?? {};
      const sentences = line?.sentences ?? [];
      const sentence = sentences[firstEndingBehind(sentences, offset - (start ?? 0))] ?? sentences.at(-1);
      return sentence === undefined ? { start: offset, end: offset } : shift(sentence, start ?? 0);
    },
  };
}

import type { Analysis, RegionKind } from '../../article/analysis-model.ts';
import { LineIndex } from '../../article/line-index.ts';
import { sentencesOf } from '../../article/sentences.ts';
import { contains, type Span } from '../../article/span.ts';
import { covered, firstEndingBehind, overlapsAny } from '../../article/spans-in-order.ts';

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

/** Makes an article ready for rules: each line is cut into sentences once, however many rules ask. */
export function ruledArticle(text: string, analysis: Analysis): RuledArticle {
  const whole = { start: 0, end: text.length };
  const own = analysis.regions.length === 0 ? [whole] : analysis.regions.filter(({ kind }) => OWN.has(kind));
  const quoted = covered(analysis.quotations.flatMap(({ type, quoted: marked }) => (type === 'scare' ? [] : marked)));
  const lines = new LineIndex(text);
  const known = new Map<number, readonly Span[]>();
  return {
    text,
    analysis,
    places: (pattern) => placesIn(text, own, pattern),
    isQuoted: (offset) => overlapsAny(quoted, { start: offset, end: offset + 1 }),
    sentenceAt: (offset) => {
      const line = lines.lineAt(offset);
      const sentences = known.get(line) ?? lineSentences(text, lines, line);
      known.set(line, sentences);
      return sentences[firstEndingBehind(sentences, offset)] ?? sentences.at(-1) ?? { start: offset, end: offset };
    },
  };
}

/** Both come in text order: one walk. A pattern is searched in the whole text, since its look-behinds want to see it. */
function placesIn(text: string, own: readonly Span[], pattern: RegExp): Span[] {
  const places: Span[] = [];
  let region = 0;
  for (const match of text.matchAll(pattern)) {
    const place = { start: match.index, end: match.index + match[0].length };
    while ((own[region]?.end ?? Infinity) <= place.start) region++;
    const around = own[region];
    if (around !== undefined && contains(around, place)) places.push(place);
  }
  return places;
}

function lineSentences(text: string, lines: LineIndex, line: number): Span[] {
  let from = lines.offsetAt({ line, character: 0 });
  return sentencesOf(text.slice(from, lines.offsetAt({ line, character: Infinity }))).map((sentence) => {
    const start = from + sentence.length - sentence.trimStart().length;
    from += sentence.length;
    return { start, end: Math.max(start, from - (sentence.length - sentence.trimEnd().length)) };
  });
}

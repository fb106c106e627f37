import { detectLanguage } from '../../src/analysis/language.ts';
import { paragraphsOf } from '../../src/analysis/paragraphs.ts';
import type { ParsedArticle } from '../../src/analysis/parsed-article.ts';
import { findRegions } from '../../src/analysis/regions.ts';
import { placesOf, type PlacedQuoted, type PlacedSentence } from '../../src/analysis/resolve/attribution/places.ts';
import { speakersOf } from '../../src/analysis/resolve/attribution/speakers.ts';
import { resolveEntities } from '../../src/analysis/resolve/entities.ts';
import { pairQuotationMarks } from '../../src/analysis/resolve/quoted.ts';
import { findMarks } from '../../src/analysis/retext/processor.ts';
import { segmentsOf } from '../../src/analysis/segments.ts';
import type { GoldArticle } from '../../bench/accuracy/gold.ts';

/** An article of the gold, read as far as the choices that are learned. */
export interface ReadArticle {
  readonly gold: GoldArticle;
  readonly places: readonly PlacedQuoted[];
  readonly sentences: readonly PlacedSentence[];
  readonly speakerOf: ReturnType<typeof speakersOf>;
  readonly nameOf: (id: string | undefined) => string | undefined;
}

/** Reads one article of the gold as the analysis does, up to where speakers are chosen. */
export function readArticle(gold: GoldArticle): ReadArticle {
  const { text } = gold;
  const language = detectLanguage(text);
  const { metadata, regions } = findRegions(text);
  const article: ParsedArticle = {
    text,
    language,
    segments: [...segmentsOf(text)].map((segment) => ({ ...segment, marks: findMarks(segment.text, language) })),
    paragraphs: paragraphsOf(text),
    metadata,
    regions,
  };
  const { quoted } = pairQuotationMarks(article);
  const entities = resolveEntities(article, quoted);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return {
    gold,
    ...placesOf(article, quoted),
    speakerOf: speakersOf(entities),
    nameOf: (id) => (id === undefined ? undefined : names.get(id)),
  };
}

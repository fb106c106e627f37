import { paragraphsOf } from '../../src/analysis/paragraphs.ts';
import type { ParsedArticle } from '../../src/analysis/parsed-article.ts';
import { findRegions } from '../../src/analysis/regions.ts';
import { findMarks } from '../../src/analysis/retext/processor.ts';
import { segmentsOf } from '../../src/analysis/segments.ts';

/** The article as the passes over it see it. */
export function parsed(text: string): ParsedArticle {
  const segments = [...segmentsOf(text)].map((segment) => ({ ...segment, marks: findMarks(segment.text, 'en') }));
  const { metadata, regions } = findRegions(text);
  return { text, language: 'en', segments, paragraphs: paragraphsOf(text), metadata, regions };
}

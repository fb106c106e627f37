import type { Metadata, Region } from '../article/analysis-model.ts';
import type { Span } from '../article/span.ts';
import type { Language, SegmentMarks } from './retext/processor.ts';
import type { Segment } from './segments.ts';

/** A segment with its marks; offsets in `marks` are relative to `start`. */
export interface ParsedSegment extends Segment {
  readonly marks: SegmentMarks;
}

/** What the passes of `resolve/` read: the text, its segments in order and what lies around the article's own words. */
export interface ParsedArticle {
  readonly text: string;
  readonly language: Language;
  readonly segments: readonly ParsedSegment[];
  /** In order, without the blanks around them; see `paragraphsOf`. */
  readonly paragraphs: readonly Span[];
  readonly metadata: Metadata;
  readonly regions: readonly Region[];
  /** Publication date, `YYYY-MM-DD`, where known. */
  readonly published?: string;
}

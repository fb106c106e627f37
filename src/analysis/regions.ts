import type { Metadata, Problem, Region, RegionKind } from '../article/analysis-model.ts';
import { findMetadata } from './metadata.ts';
import { captionSteps } from './regions-captions.ts';
import { datelineEnd } from './regions-dateline.ts';
import { furnitureSteps } from './regions-furniture.ts';
import { relatedSteps } from './regions-related.ts';
import { markTop } from './regions-top.ts';
import { runToEnd, type Steps } from '../article/steps.ts';
import { textLineSteps, type TextLine } from './text-lines.ts';

/** What an article is made of, and what it says of itself. */
export interface Layout {
  /** In text order; they tile the text: an empty text has none. */
  readonly regions: readonly Region[];
  readonly metadata: Metadata;
  readonly problems: readonly Problem[];
}

/** A line and the kind found for it so far; the finders below fill in what is still open. */
export interface LayoutLine extends TextLine {
  kind?: RegionKind;
}

/**
 * Parts canonical text into regions by its lines: what pages put around an article first, then the article's own head;
 * what no finder claims is body. Linear; each finder looks at a line and its neighbors only.
 */
export function findRegions(text: string): Layout {
  return runToEnd(layoutSteps(text));
}

/** `findRegions` in steps. */
export function* layoutSteps(text: string): Steps<Layout> {
  const matter = findMetadata(text);
  const lines: LayoutLine[] = yield* textLineSteps(text, matter.end);
  yield;
  for (const markSteps of [furnitureSteps, captionSteps, relatedSteps]) {
    yield* markSteps(lines);
    yield;
  }
  const head = markTop(lines, matter.metadata);
  return {
    regions: tile(text, matter.end, lines),
    metadata: { ...head, ...matter.metadata },
    problems: matter.problems,
  };
}

function tile(text: string, metadataEnd: number, lines: readonly LayoutLine[]): Region[] {
  const regions: Region[] = [];
  const begin = (start: number, kind: RegionKind): void => {
    const last = regions.at(-1);
    if (last?.kind === kind) return;
    if (last !== undefined) regions[regions.length - 1] = { ...last, end: start };
    regions.push({ start: last === undefined ? 0 : start, end: text.length, kind });
  };
  if (metadataEnd > 0) begin(0, 'metadata');
  let isFirst = true;
  for (const line of lines) {
    const kind = line.kind ?? 'body';
    const end = kind === 'body' && isFirst ? datelineEnd(line, lines) : undefined;
    if (kind === 'body') isFirst = false;
    if (end === undefined) begin(line.start, kind);
    else {
      begin(line.start, 'dateline');
      begin(end, 'body');
    }
  }
  if (regions.length === 0 && text.length > 0) begin(0, 'body');
  return regions;
}

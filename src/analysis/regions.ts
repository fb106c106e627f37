import type { Metadata, Problem, Region, RegionKind } from '../article/analysis-model.ts';
import { findMetadata } from './metadata.ts';

/** What an article is made of, and what it says of itself. */
export interface Layout {
  /** In text order; they tile the text: an empty text has none. */
  readonly regions: readonly Region[];
  readonly metadata: Metadata;
  readonly problems: readonly Problem[];
}

const ADVERTISEMENT = /^(?:advertisements?|sponsored|story continues below(?: advertisement)?)$/i;

/** Parts canonical text into regions by its lines: metadata, headline, byline, body and what pages put around them. */
export function findRegions(text: string): Layout {
  const { metadata, problems, end } = findMetadata(text);
  const regions: Region[] = [];
  const add = (start: number, kind: RegionKind): void => {
    const last = regions.at(-1);
    if (last?.kind === kind) return;
    if (last !== undefined) regions[regions.length - 1] = { ...last, end: start };
    regions.push({ start, end: text.length, kind });
  };
  if (end > 0) add(0, 'metadata');
  if (end < text.length) add(end, 'body');
  for (const match of text.slice(end).matchAll(/^.*\S.*$/gm)) {
    add(end + match.index, ADVERTISEMENT.test(match[0].trim()) ? 'advertisement' : 'body');
  }
  return { regions, metadata, problems };
}

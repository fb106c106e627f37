import { bySpan, overlaps, type Span } from '../../article/span.ts';
import type { Analysis, RegionKind } from '../../article/analysis-model.ts';
import type { ArticleModel } from '../../article/article-model.ts';
import type { Hue } from '../../workspace/speaker-hues.ts';
import type { HighlightSettings } from './highlight-settings.ts';
import type { Style } from './styles.ts';

/** What is painted in one style; spans in text order. */
export interface Layer {
  readonly style: Style;
  readonly spans: readonly Span[];
}

/** Regions around the article's own words: letters dimmed, no marks inside. */
const OUTSIDE: ReadonlySet<RegionKind> = new Set(['advertisement', 'furniture', 'related']);
/** Regions with dimmed letters; a caption and a metadata line keep their marks. */
const DIMMED: ReadonlySet<RegionKind> = new Set([...OUTSIDE, 'metadata', 'caption']);

/** Characters that open or close a quotation. */
const QUOTATION_MARK = /[“”„‟"«»‹›‘’‚']/;

/** Everything that the settings want to see of one article, one layer a style. */
export function layersOf(
  { text, analysis }: Pick<ArticleModel, 'text' | 'analysis'>,
  hues: ReadonlyMap<string, Hue>,
  settings: HighlightSettings,
): Layer[] {
  const layers = new Layers();
  if (!settings.on) return [];
  if (settings.dim)
    for (const region of analysis.regions) if (DIMMED.has(region.kind)) layers.add({ kind: 'dim' }, region);
  const outside = analysis.regions.filter(({ kind }) => OUTSIDE.has(kind));
  const isInside = insideTest(outside);
  addQuotations(layers, text, analysis, hues, settings, isInside);
  if (settings.dates)
    for (const expression of analysis.timeExpressions)
      if (isInside(expression)) layers.add({ kind: 'date' }, expression);
  return layers.all();
}

function addQuotations(
  layers: Layers,
  text: string,
  { quotations }: Analysis,
  hues: ReadonlyMap<string, Hue>,
  settings: HighlightSettings,
  isInside: (span: Span) => boolean,
): void {
  for (const quotation of quotations) {
    if (quotation.type === 'scare' || !isInside(quotation)) continue;
    const hue = quotation.speakerId === undefined ? 'none' : (hues.get(quotation.speakerId) ?? 'none');
    const color = settings.colorBy === 'kind' ? 'kind' : hue;
    if (settings.quotations !== 'none') {
      for (const span of quotation.quoted) {
        layers.add({ kind: 'quoted', color, filled: settings.style === 'fill' }, span);
        for (const mark of marksOf(text, span)) layers.add({ kind: 'mark', color }, mark);
      }
    }
    if (settings.quotations === 'all')
      for (const span of without(quotation.content, quotation.quoted)) layers.add({ kind: 'indirect', color }, span);
    if (!settings.speakers) continue;
    if (quotation.source !== undefined) layers.add({ kind: 'source', color }, quotation.source);
    if (quotation.cue !== undefined) layers.add({ kind: 'cue' }, quotation.cue);
  }
}

/** The quotation marks at the two ends of a quoted stretch; one continued in the next paragraph has none at its end. */
function marksOf(text: string, span: Span): Span[] {
  const ends = [
    { start: span.start, end: span.start + 1 },
    { start: span.end - 1, end: span.end },
  ];
  return ends.filter(({ start, end }) => start >= span.start && QUOTATION_MARK.test(text.slice(start, end)));
}

/** The parts of `spans` that `holes` leave; both in text order. Blanks at the edges of a part are trimmed by nobody. */
function without(spans: readonly Span[], holes: readonly Span[]): Span[] {
  return spans.flatMap((span) => {
    const parts: Span[] = [];
    let start = span.start;
    for (const hole of holes) {
      if (!overlaps(span, hole)) continue;
      if (hole.start > start) parts.push({ start, end: hole.start });
      start = Math.max(start, hole.end);
    }
    if (start < span.end) parts.push({ start, end: span.end });
    return parts;
  });
}

/** Whether a span lies in none of the regions: found by bisection, since articles of 1 MB have thousands of both. */
function insideTest(regions: readonly Span[]): (span: Span) => boolean {
  return (span) => {
    let low = 0;
    let high = regions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((regions[middle]?.end ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    const region = regions[low];
    return region === undefined || !overlaps(region, span);
  };
}

/** Spans gathered by style. */
class Layers {
  readonly #layers = new Map<string, { style: Style; spans: Span[] }>();

  add(style: Style, { start, end }: Span): void {
    if (start >= end) return;
    const key = JSON.stringify(style);
    const layer = this.#layers.get(key) ?? { style, spans: [] };
    layer.spans.push({ start, end });
    this.#layers.set(key, layer);
  }

  /** In order of first use; spans sorted, one given twice (two quotations with one source) kept once. */
  all(): Layer[] {
    return [...this.#layers.values()].map(({ style, spans }) => ({
      style,
      spans: spans
        .sort(bySpan)
        .filter((span, index, all) => span.start !== all[index - 1]?.start || span.end !== all[index - 1]?.end),
    }));
  }
}

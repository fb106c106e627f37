import { bySpan, type Span, without } from '../../article/span.ts';
import { overlapsAny } from '../../article/spans-in-order.ts';
import type { Analysis, RegionKind } from '../../article/analysis-model.ts';
import type { ArticleModel } from '../../article/article-model.ts';
import type { AnchoredTagging } from '../../article/annotation-model.ts';
import { saysWhen } from '../../article/says-when.ts';
import type { Hue } from '../../article/speaker-hues.ts';
import type { TagHueOf } from '../../article/tag-hues.ts';
import type { HighlightSettings } from './highlight-settings.ts';
import type { Style } from './styles.ts';

/** What is painted in one style; spans in text order. */
export interface Layer {
  readonly style: Style;
  readonly spans: readonly LabelledSpan[];
}

/** A span, perhaps with words written after it. */
export interface LabelledSpan extends Span {
  readonly label?: string;
}

/** Regions around the article's own words: letters dimmed, no marks inside. */
const OUTSIDE: ReadonlySet<RegionKind> = new Set(['advertisement', 'furniture', 'related']);
/** Regions with dimmed letters; a caption and a metadata line keep their marks. */
const DIMMED: ReadonlySet<RegionKind> = new Set([...OUTSIDE, 'metadata', 'caption']);

/** Characters that open or close a quotation. */
const QUOTATION_MARK = /[“”„‟"«»‹›‘’‚']/;

/**
 * Everything that the settings want to see of one article, one layer a style.
 *
 * @param differing words that other sources word differently
 * @param offered passages for which tags are offered
 */
export function layersOf(
  { text, analysis, taggings }: Pick<ArticleModel, 'text' | 'analysis' | 'taggings'>,
  hues: ReadonlyMap<string, Hue>,
  tagHueOf: TagHueOf,
  settings: HighlightSettings,
  differing: readonly Span[] = [],
  offered: readonly Span[] = [],
): Layer[] {
  const layers = new Layers();
  if (!settings.on) return [];
  if (settings.dim)
    for (const region of analysis.regions) if (DIMMED.has(region.kind)) layers.add({ kind: 'dim' }, region);
  const outside = analysis.regions.filter(({ kind }) => OUTSIDE.has(kind));
  const isInside = (span: Span): boolean => !overlapsAny(outside, span);
  addQuotations(layers, text, analysis, hues, settings, isInside);
  if (settings.dates)
    for (const expression of analysis.timeExpressions)
      if (saysWhen(expression) && isInside(expression)) layers.add({ kind: 'date' }, expression);
  if (settings.tags) addTaggings(layers, taggings, tagHueOf, settings);
  if (settings.differences) for (const span of differing) layers.add({ kind: 'difference' }, span);
  for (const span of offered) layers.add({ kind: 'suggestion' }, span);
  return layers.all();
}

/** A passage takes the color of its first tag; the label names all of them. */
function addTaggings(
  layers: Layers,
  taggings: readonly AnchoredTagging[],
  tagHueOf: TagHueOf,
  settings: HighlightSettings,
): void {
  for (const { tagging, anchor } of taggings) {
    const [first] = tagging.tags;
    if (first === undefined || !('spans' in anchor)) continue;
    const isInDoubt = anchor.status === 'changed' ? { isInDoubt: true as const } : {};
    const style: Style = { kind: 'tag', hue: tagHueOf(first), filled: settings.style === 'fill', ...isInDoubt };
    anchor.spans.forEach((span, index) => {
      const isLast = index === anchor.spans.length - 1;
      layers.add(style, span, isLast && settings.showLabel ? tagging.tags.join(' · ') : undefined);
    });
  }
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
    if (quotation.source !== undefined) {
      const isCorrected = quotation.corrected !== undefined;
      layers.add(isCorrected ? { kind: 'source', color, isCorrected } : { kind: 'source', color }, quotation.source);
    }
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

/** Spans gathered by style. */
class Layers {
  readonly #layers = new Map<string, { style: Style; spans: LabelledSpan[] }>();

  add(style: Style, { start, end }: Span, label?: string): void {
    if (start >= end) return;
    const key = JSON.stringify(style);
    const layer = this.#layers.get(key) ?? { style, spans: [] };
    layer.spans.push(label === undefined ? { start, end } : { start, end, label });
    this.#layers.set(key, layer);
  }

  /** In order of first use; spans sorted, one given twice (two quotations with one source) kept once. */
  all(): Layer[] {
    return [...this.#layers.values()].map(({ style, spans }) => ({
      style,
      spans: spans.sort(bySpan).filter(({ start, end, label }, index, all) => {
        const before = all[index - 1];
        return start !== before?.start || end !== before.end || label !== before.label;
      }),
    }));
  }
}

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Region } from '../article/analysis-model.ts';
import { type Span, without } from '../article/span.ts';
import type { TagHueOf } from '../article/tag-hues.ts';
import { attributionOf } from './attribution.ts';
import type { ExportedMark } from './exported-mark.ts';
import type { HueOf } from './html-hues.ts';
import { nestedMarks, type MarkedSpan } from './html-marks.ts';
import { tagClass } from './html-tags.ts';
import { dateInWords, type ReportedArticle } from './report.ts';

/** Regions that are no part of the article's own text: shown faint. */
const ASIDE = new Set<Region['kind']>(['metadata', 'advertisement', 'furniture', 'related']);
const BLANK_LINES = /\n[ \t]*\n\s*/g;

/** The article's text in paragraphs, all marks in it. Lines stay lines: the page shows them (`white-space: pre-line`). */
export function htmlText(
  report: ReportedArticle,
  idOf: ReadonlyMap<ExportedMark, string>,
  hueOf: HueOf,
  tagHueOf: TagHueOf,
): ElementContent[] {
  const { article } = report;
  const marks = [
    ...report.marks.flatMap((mark) => markedSpans(mark, report, idOf, hueOf, tagHueOf)),
    ...asides(article.analysis.regions),
  ];
  marks.sort((a, b) => a.start - b.start);
  const continued = new Set<MarkedSpan>();
  let next = 0;
  let open: MarkedSpan[] = [];
  return paragraphSpans(article.text).map((paragraph) => {
    for (; (marks[next]?.start ?? Infinity) < paragraph.end; next += 1) open.push(...marks.slice(next, next + 1));
    open = open.filter((mark) => mark.end > paragraph.start);
    return h('p', nestedMarks(article.text, paragraph, open, continued));
  });
}

function markedSpans(
  mark: ExportedMark,
  report: ReportedArticle,
  idOf: ReadonlyMap<ExportedMark, string>,
  hueOf: HueOf,
  tagHueOf: TagHueOf,
): MarkedSpan[] {
  const { text } = report.article;
  const [first] = mark.spans;
  const marked = (spans: readonly Span[], classes: readonly string[], title: string): MarkedSpan[] =>
    spans.map((span) => ({
      start: span.start,
      end: span.end,
      element: (isFirst) =>
        h('mark', {
          ...(isFirst && span === first ? { id: idOf.get(mark) } : {}),
          className: [...classes],
          ...(title === '' ? {} : { title }),
        }),
    }));
  switch (mark.kind) {
    case 'tagging':
      return labelled(
        marked(mark.spans, ['tagged', tagClass(mark.tagging, tagHueOf)], mark.tagging.tags.join(', ')),
        mark.tagging.tags.join(' · '),
      );
    case 'quotation': {
      const { quotation, speaker } = mark;
      const hue = hueOf(quotation.speakerId);
      const { source, cue } = quotation;
      return [
        ...marked(mark.spans, [quotation.type, hue], attributionOf(quotation, speaker, text)),
        // “that repairs “cost more” now”: verbatim are the words between quotation marks, the rest is reported.
        ...marked(quotation.quoted, ['quoted', hue], ''),
        ...(quotation.type === 'direct' ? [] : marked(without(mark.spans, quotation.quoted), ['reported', hue], '')),
        ...(source === undefined ? [] : marked([source], ['source', hue], speaker ?? '')),
        ...(cue === undefined ? [] : marked([cue], ['cue'], '')),
      ];
    }
    case 'mention':
      return marked(mark.spans, ['name'], mark.entity.name);
    case 'date':
      return marked(mark.spans, ['date'], mark.date.value === undefined ? '' : dateInWords(mark));
  }
}

/** The marks with a label behind the last piece of the last one. Pieces come in order, so the label moves on with them. */
function labelled(marks: readonly MarkedSpan[], label: string): MarkedSpan[] {
  let latest: Element | undefined;
  return marks.map((mark, index) => ({
    ...mark,
    element: (isFirst) => {
      const element = mark.element(isFirst);
      if (label === '' || index < marks.length - 1) return element;
      if (latest !== undefined) delete latest.properties['dataTag'];
      element.properties['dataTag'] = label;
      latest = element;
      return element;
    },
  }));
}

function asides(regions: readonly Region[]): MarkedSpan[] {
  return regions
    .filter(({ kind, start, end }) => ASIDE.has(kind) && start < end)
    .map(({ start, end }) => ({ start, end, element: (): Element => h('span', { className: ['aside'] }) }));
}

function paragraphSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(BLANK_LINES)) {
    spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  spans.push({ start, end: text.length });
  return spans.filter((span) => text.slice(span.start, span.end).trim() !== '');
}

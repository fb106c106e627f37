import type { Entity, Mention, Quotation, TimeExpression } from '../article/analysis-model.ts';
import type { Anchor, Tagging } from '../article/annotation-model.ts';
import type { ArticleModel } from '../article/article-model.ts';
import { bySpan, hull, type Span } from '../article/span.ts';
import { quotationsOf } from './quotations-of.ts';

/** What people tagged, what the analysis found, or both. */
export type ExportScope = 'tagged' | 'found' | 'both';

interface Placed {
  /** Unique in its article. */
  readonly id: string;
  /** In text order, none empty, none touching another; no span at all for a tagging that is not found in the text. */
  readonly spans: readonly Span[];
}

export interface ExportedTagging extends Placed {
  readonly kind: 'tagging';
  readonly tagging: Tagging;
  readonly status: Anchor['status'];
  /** The quotation that the passage lies on, if it lies on one. */
  readonly quotation?: Quotation;
  /** Canonical name of that quotation's speaker. */
  readonly speaker?: string;
}

/** Its spans are the content: what was said. */
export interface ExportedQuotation extends Placed {
  readonly kind: 'quotation';
  readonly quotation: Quotation;
  /** Canonical name; absent where nobody is named. */
  readonly speaker?: string;
}

export interface ExportedMention extends Placed {
  readonly kind: 'mention';
  readonly mention: Mention;
  readonly entity: Entity;
}

export interface ExportedDate extends Placed {
  readonly kind: 'date';
  readonly date: TimeExpression;
}

/** One thing of an article that an export holds: all writers read this list and nothing else but text and metadata. */
export type ExportedMark = ExportedTagging | ExportedQuotation | ExportedMention | ExportedDate;

/**
 * The marks of an article in text order, what encloses first; taggings not found in the text come last. Marks that
 * quote nobody (titles, so-called) are left out: they are found only so as not to be taken for speech.
 */
export function exportedMarks(article: ArticleModel, what: ExportScope): ExportedMark[] {
  const marks = [...(what === 'found' ? [] : taggingsOf(article)), ...(what === 'tagged' ? [] : foundIn(article))];
  const placed = marks.filter((mark) => mark.spans.length > 0).map((mark) => ({ mark, around: hull(mark.spans) }));
  placed.sort((a, b) => bySpan(a.around, b.around));
  return [...placed.map(({ mark }) => mark), ...marks.filter((mark) => mark.spans.length === 0)];
}

function taggingsOf(article: ArticleModel): ExportedTagging[] {
  const names = namesOf(article);
  const taggings = article.taggings.map(({ tagging, anchor }) => ({
    tagging,
    status: anchor.status,
    spans: 'spans' in anchor ? disjoint(anchor.spans, article.text.length) : [],
  }));
  const quotations = quotationsOf(
    taggings.map(({ spans }) => spans),
    article.analysis.quotations.filter(isSpeech),
  );
  return taggings.map(({ tagging, status, spans }, index) => {
    const quotation = quotations[index];
    const speaker = quotation?.speakerId === undefined ? undefined : names.get(quotation.speakerId);
    return {
      kind: 'tagging',
      id: tagging.id,
      spans,
      tagging,
      status,
      ...(quotation === undefined ? {} : { quotation }),
      ...(speaker === undefined ? {} : { speaker }),
    };
  });
}

function foundIn(article: ArticleModel): ExportedMark[] {
  const names = namesOf(article);
  const { length } = article.text;
  const quotations = article.analysis.quotations.filter(isSpeech).map((quotation): ExportedQuotation => {
    const speaker = quotation.speakerId === undefined ? undefined : names.get(quotation.speakerId);
    const content = disjoint(quotation.content, length);
    return {
      kind: 'quotation',
      id: quotation.id,
      spans: content.length > 0 ? content : disjoint([quotation], length),
      quotation,
      ...(speaker === undefined ? {} : { speaker }),
    };
  });
  const mentions = article.analysis.entities.flatMap((entity) =>
    entity.mentions.map((mention, index): ExportedMention => ({
      kind: 'mention',
      id: `${entity.id}-${String(index + 1)}`,
      spans: disjoint([mention], length),
      mention,
      entity,
    })),
  );
  const dates = article.analysis.timeExpressions.map((date, index): ExportedDate => ({
    kind: 'date',
    id: `date-${String(index + 1)}`,
    spans: disjoint([date], length),
    date,
  }));
  return [...quotations, ...mentions, ...dates].filter((mark) => mark.spans.length > 0);
}

function isSpeech(quotation: Quotation): boolean {
  return quotation.type !== 'scare';
}

function namesOf(article: ArticleModel): Map<string, string> {
  return new Map(article.analysis.entities.map((entity) => [entity.id, entity.name]));
}

/** The spans in order, inside the text, empty ones dropped, touching ones joined. */
function disjoint(spans: readonly Span[], length: number): Span[] {
  const inside = spans
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(end, length) }))
    .filter(({ start, end }) => start < end)
    .sort(bySpan);
  const joined: Span[] = [];
  for (const span of inside) {
    const last = joined.at(-1);
    if (last !== undefined && span.start <= last.end) joined[joined.length - 1] = hull([last, span]);
    else joined.push(span);
  }
  return joined;
}

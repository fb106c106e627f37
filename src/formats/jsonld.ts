import type { Template } from '../article/translate.ts';
import type { Target } from '../article/annotation-model.ts';
import type { ArticleModel } from '../article/article-model.ts';
import { CodePointIndex } from '../article/code-points.ts';
import { sliceOf, type Span } from '../article/span.ts';
import { articleSource, urnPart } from './article-source.ts';
import { contextOf } from './context-of.ts';
import { EXPORT_MARK } from './export-mark.ts';
import { exportedMarks, type ExportedMark } from './exported-mark.ts';
import type { Format } from './format.ts';
import { annotationOf, creatorOf, decisionOf, type Json } from './jsonld-annotation.ts';

/**
 * W3C Web Annotation: one collection with one embedded page. Positions are code points of the canonical text, as the
 * specification demands; every place is also stated by its words, which settles doubt where a reader counts otherwise.
 */
export const jsonld: Format = {
  id: 'jsonld',
  label: 'W3C JSON-LD',
  purpose: 'other annotation tools',
  detail: 'Web Annotation: holds everything, read by annotation tools and by programs' satisfies Template,
  extension: 'jsonld',
  layout: 'file',
  write: (articles, { what, name }) => {
    const items = articles.flatMap((article) => {
      const places = new Places(article);
      return [
        ...(what === 'found' ? [] : answersOf(article)),
        ...exportedMarks(article, what).flatMap((mark) => annotationsOf(mark, places)),
        ...(what === 'both' ? decisionsOf(article, places) : []),
      ];
    });
    const id = `urn:pressmark:export:${urnPart(name)}`;
    const collection = {
      '@context': ['http://www.w3.org/ns/anno.jsonld', { pressmark: 'urn:pressmark:' }],
      id,
      type: 'AnnotationCollection',
      label: `${EXPORT_MARK}: ${name}`,
      generator: { id: 'urn:pressmark:software', type: 'Software', name: 'Pressmark' },
      total: items.length,
      first: {
        id: `${id}:page`,
        type: 'AnnotationPage',
        // The W3C's assertions want the collection as an object here, and take no bare id.
        partOf: { id, type: 'AnnotationCollection' },
        startIndex: 0,
        items,
      },
    };
    return [{ path: `${name}.jsonld`, text: `${JSON.stringify(collection, undefined, 1)}\n` }];
  },
  losses: () => [],
};

/** What people answered about the article as a whole: annotations whose target is the article. */
function answersOf(article: ArticleModel): Json[] {
  const source = articleSource(article);
  return Object.entries(article.variables ?? {}).map(([variable, value]) => ({
    id: `urn:pressmark:variable:${urnPart(source)}:${urnPart(variable)}`,
    type: 'Annotation',
    motivation: 'classifying',
    'pressmark:variable': variable,
    body: [{ type: 'TextualBody', value, purpose: 'classifying', format: 'text/plain' }],
    target: source,
  }));
}

/** Targets in one article. */
class Places {
  readonly article: ArticleModel;
  readonly #codePoints: CodePointIndex;
  readonly #source: string;

  constructor(article: ArticleModel) {
    this.article = article;
    this.#codePoints = new CodePointIndex(article.text);
    this.#source = articleSource(article);
  }

  /** A passage in several parts is several targets: several selectors of one target would be one place said twice. */
  of(spans: readonly Span[], described: readonly Target[] = []): Json {
    const targets =
      spans.length > 0 ? spans.map((span) => this.#target(span)) : described.map(({ quote }) => this.#lost(quote));
    return targets.length === 1 ? (targets[0] ?? []) : targets;
  }

  #target(span: Span): Json {
    const { text } = this.article;
    return {
      source: this.#source,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: sliceOf(text, span),
          ...contextOf(text, span),
        },
        {
          type: 'TextPositionSelector',
          start: this.#codePoints.toCodePoints(span.start),
          end: this.#codePoints.toCodePoints(span.end),
        },
      ],
    };
  }

  /** A passage that is no longer in the text keeps its words and loses its position, which would point at others. */
  #lost(quote: Target['quote']): Json {
    return { source: this.#source, selector: [{ type: 'TextQuoteSelector', ...quote }] };
  }
}

function annotationsOf(mark: ExportedMark, places: Places): Json[] {
  const { article } = places;
  const id =
    mark.kind === 'tagging'
      ? annotationId(mark.id)
      : `urn:pressmark:found:${urnPart(articleSource(article))}:${urnPart(mark.id)}`;
  const annotation = {
    id,
    type: 'Annotation',
    ...annotationOf(mark, article),
    target: places.of(mark.spans, mark.kind === 'tagging' ? mark.tagging.targets : []),
  };
  if (mark.kind !== 'tagging') return [annotation];
  const replies = (mark.tagging.replies ?? []).map((reply) => ({
    id: annotationId(reply.id),
    type: 'Annotation',
    motivation: 'replying',
    created: reply.created,
    ...creatorOf([reply.creator]),
    body: [{ type: 'TextualBody', value: reply.text, purpose: 'replying', format: 'text/plain' }],
    target: id,
  }));
  const { resolved } = mark.tagging;
  if (resolved === undefined) return [annotation, ...replies];
  const resolution = {
    id: annotationId(resolved.id),
    type: 'Annotation',
    'pressmark:decision': 'resolve',
    motivation: 'moderating',
    created: resolved.created,
    ...creatorOf([resolved.creator]),
    target: id,
  };
  return [annotation, ...replies, resolution];
}

/** What people decided on what was found, and on offers: `pressmark:correctedBy` names them. */
function decisionsOf({ decisions }: ArticleModel, places: Places): Json[] {
  return decisions.map(({ decision, anchor }) => ({
    id: annotationId(decision.id),
    type: 'Annotation',
    ...decisionOf(decision),
    target: places.of('spans' in anchor ? anchor.spans : [], decision.targets),
  }));
}

const ABSOLUTE = /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/;

function annotationId(id: string): string {
  return ABSOLUTE.test(id) ? id : `urn:pressmark:annotation:${urnPart(id)}`;
}

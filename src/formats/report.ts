import type { Entity } from '../article/analysis-model.ts';
import type { ArticleModel } from '../article/article-model.ts';
import { LineIndex } from '../article/line-index.ts';
import { sliceOf } from '../article/span.ts';
import { wordsOfTargets } from '../article/words-of-targets.ts';
import { timeValueInWords } from '../article/time-value.ts';
import { inEnglish } from '../article/translate.ts';
import {
  exportedMarks,
  type ExportedDate,
  type ExportedMark,
  type ExportedMention,
  type ExportedQuotation,
  type ExportedTagging,
  type ExportScope,
} from './exported-mark.ts';
import type { WriteOptions } from './format.ts';

/** What a report says of one article, in the order in which it is read. */
export interface ReportedArticle {
  readonly article: ArticleModel;
  /** The article's title, else its name. */
  readonly title: string;
  /** Outlet, day, author, answers to the codebook's variables: what is known. */
  readonly facts: readonly string[];
  /** Address on the web, `http:` or `https:` only. */
  readonly url?: string;
  readonly marks: readonly ExportedMark[];
  readonly taggings: readonly ExportedTagging[];
  readonly quotations: readonly ExportedQuotation[];
  readonly names: readonly ReportedName[];
  readonly dates: readonly ExportedDate[];
  /** Line, from 1, on which a mark begins. */
  lineOf(mark: ExportedMark): number;
}

export interface ReportedName {
  readonly entity: Entity;
  readonly mentions: readonly ExportedMention[];
}

export function reportedArticle(article: ArticleModel, what: ExportScope): ReportedArticle {
  const marks = exportedMarks(article, what);
  const lines = new LineIndex(article.text);
  const { metadata, published } = article.analysis;
  const names = new Map<string, { entity: Entity; mentions: ExportedMention[] }>();
  for (const mark of marks) {
    if (mark.kind !== 'mention') continue;
    const name = names.get(mark.entity.id);
    if (name === undefined) names.set(mark.entity.id, { entity: mark.entity, mentions: [mark] });
    else name.mentions.push(mark);
  }
  return {
    article,
    title: metadata.title ?? article.name,
    facts: [
      ...[metadata.outlet, published, metadata.author].filter((fact) => fact !== undefined),
      ...Object.entries(article.variables ?? {}).map(([id, answer]) => `${id}: ${answer}`),
    ],
    ...(metadata.url !== undefined && /^https?:\/\//i.test(metadata.url) ? { url: metadata.url } : {}),
    marks,
    taggings: marks.filter((mark) => mark.kind === 'tagging'),
    quotations: marks.filter((mark) => mark.kind === 'quotation'),
    names: [...names.values()],
    dates: marks.filter((mark) => mark.kind === 'date'),
    lineOf: (mark) => lines.lineAt(mark.spans[0]?.start ?? 0) + 1,
  };
}

/** What kind of thing an entity is, in the words of the interface, where locations are places. */
export function entityKind({ type }: Entity): string {
  return type === 'location' ? 'place' : type;
}

/**
 * The words of a mark, an interrupted passage joined with ` … `; a passage not found in the text is told in the words
 * it had.
 */
export function wordsOf(mark: ExportedMark, text: string): string {
  if (mark.kind === 'tagging' && mark.spans.length === 0) return wordsOfTargets(mark.tagging);
  return mark.spans.map((span) => sliceOf(text, span)).join(' … ');
}

/** The words of a quotation, in quotation marks where all of them stood in quotation marks: those are verbatim. */
export function quotedWordsOf(mark: ExportedQuotation, text: string): string {
  const words = wordsOf(mark, text);
  const { quoted } = mark.quotation;
  const isVerbatim = mark.spans.every((span) => quoted.some(({ start, end }) => start < span.start && span.end < end));
  return isVerbatim ? `“${words}”` : words;
}

/** When a date is, as one says it: `Friday, 28 February 2025`, `some time before`; `unknown` where that is not known. */
export function dateInWords({ date }: ExportedDate): string {
  return date.value === undefined ? 'unknown' : timeValueInWords(date.value, inEnglish);
}

/** Paragraphs of some words, each a list of its lines. */
export function paragraphsIn(words: string): string[][] {
  return words
    .split(/\n[ \t]*\n\s*/)
    .map((paragraph) => paragraph.split('\n').map((line) => line.trim()))
    .filter((lines) => lines.some((line) => line !== ''));
}

/** Address of a line in the article's file: `river.txt#L3`. */
export function lineHref(article: ArticleModel, line: number, { hrefOf = encodedName }: WriteOptions): string {
  return `${hrefOf(article)}#L${String(line)}`;
}

function encodedName({ name }: ArticleModel): string {
  const steps = name.replace(/\p{Surrogate}/gu, '\uFFFD').split('/');
  // A colon in the first step would be read as a scheme: `javascript:` is encoded with the rest.
  return steps.map((step) => encodeURIComponent(step)).join('/');
}

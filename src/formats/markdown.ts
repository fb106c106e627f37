import type { BlockContent, PhrasingContent, Root, RootContent, Table } from 'mdast';
import type { Template } from '../article/translate.ts';
import type { ArticleModel } from '../article/article-model.ts';
import type { Entity } from '../article/analysis-model.ts';
import { creatorsOf } from '../article/creators-of.ts';
import { wikidataPage } from '../article/wikidata.ts';
import { attributionOf } from './attribution.ts';
import { EXPORT_MARK } from './export-mark.ts';
import { markdownText } from './markdown-text.ts';
import type { ExportedMark, ExportedTagging } from './exported-mark.ts';
import type { Format, WriteOptions } from './format.ts';
import {
  dateInWords,
  entityKind,
  lineHref,
  paragraphsIn,
  quotedWordsOf,
  reportedArticle,
  wordsOf,
  type ReportedArticle,
} from './report.ts';

/**
 * A report to read, article by article: passages as block quotations with who said them and a link to the line. The
 * text is built as a tree and written by mdast, so that what stands in an article can never act as markup.
 */
export const markdown: Format = {
  id: 'markdown',
  label: 'Markdown',
  purpose: 'to read',
  detail: 'a report of passages and quotations with links to their lines' satisfies Template,
  extension: 'md',
  layout: 'file',
  write: (articles, options) => {
    const root: Root = {
      type: 'root',
      children: [
        { type: 'html', value: `<!-- ${EXPORT_MARK} -->` },
        heading(1, options.name),
        ...articles.flatMap((article) => articleSection(article, options)),
      ],
    };
    return [{ path: `${options.name}.md`, text: markdownText(root) }];
  },
  losses: () => [],
};

function articleSection(article: ArticleModel, options: WriteOptions): RootContent[] {
  const report = reportedArticle(article, options.what);
  const facts = [...report.facts, article.name].join(' · ');
  const address: PhrasingContent[] =
    report.url === undefined ? [] : [text(' · '), { type: 'link', url: report.url, children: [text(report.url)] }];
  const section = (title: string, content: RootContent[]): RootContent[] =>
    content.length === 0 ? [] : [heading(3, title), ...content];
  const line = (mark: ExportedMark): PhrasingContent => {
    const number = report.lineOf(mark);
    return { type: 'link', url: lineHref(article, number, options), children: [text(`line ${String(number)}`)] };
  };
  return [
    heading(2, report.title),
    paragraph([text(facts), ...address]),
    ...(report.marks.length === 0 ? [paragraph([text('Nothing tagged, nothing found.')])] : []),
    ...section(
      'Tagged',
      report.taggings.flatMap((mark) => taggingBlocks(mark, article, line)),
    ),
    ...section(
      'Quotations',
      report.quotations.flatMap((mark) => [
        blockquote(quotedWordsOf(mark, article.text)),
        paragraph([text(`— ${attributionOf(mark.quotation, mark.speaker, article.text)} · `), line(mark)]),
      ]),
    ),
    ...section('Names', nameTable(report, line)),
    ...section('Dates', dateTable(report, line)),
  ];
}

function taggingBlocks(
  mark: ExportedTagging,
  article: ArticleModel,
  line: (mark: ExportedMark) => PhrasingContent,
): RootContent[] {
  const { tagging, quotation, speaker } = mark;
  const who = quotation === undefined ? '' : ` · ${attributionOf(quotation, speaker, article.text)}`;
  const by = [...creatorsOf(tagging), tagging.created.slice(0, 10)].filter((part) => part !== '');
  const place: PhrasingContent =
    mark.spans.length === 0 ? { type: 'emphasis', children: [text('not found in the text')] } : line(mark);
  const tags = tagging.tags.length === 0 ? 'note' : tagging.tags.join(', ');
  return [
    blockquote(wordsOf(mark, article.text)),
    paragraph([{ type: 'strong', children: [text(tags)] }, text(`${who} · `), place, text(` · ${by.join(', ')}`)]),
    ...(tagging.note === undefined ? [] : paragraphs(tagging.note)),
    ...(tagging.replies === undefined || tagging.replies.length === 0
      ? []
      : [
          {
            type: 'list' as const,
            spread: false,
            children: tagging.replies.map((reply) => ({
              type: 'listItem' as const,
              spread: false,
              children: paragraphs(reply.creator === undefined ? reply.text : `${reply.creator}: ${reply.text}`),
            })),
          },
        ]),
  ];
}

function nameTable(report: ReportedArticle, line: (mark: ExportedMark) => PhrasingContent): RootContent[] {
  if (report.names.length === 0) return [];
  const rows = report.names.map(({ entity, mentions }) => {
    const lines = new Map(mentions.map((mention) => [report.lineOf(mention), mention]));
    const links = [...lines.values()].flatMap((mention, index) => [
      ...(index === 0 ? [] : [text(', ')]),
      line(mention),
    ]);
    return [[linked(entity)], [text(entityKind(entity))], [text(String(mentions.length))], links];
  });
  return [table(['Name', 'Kind', 'Mentions', 'Lines'], rows)];
}

/** The name of an entity, with the way to its item in Wikidata where that is known. */
function linked({ name, settled }: Entity): PhrasingContent {
  if (settled?.wikidata === undefined) return text(name);
  return { type: 'link', url: wikidataPage(settled.wikidata), children: [text(name)] };
}

function dateTable(report: ReportedArticle, line: (mark: ExportedMark) => PhrasingContent): RootContent[] {
  if (report.dates.length === 0) return [];
  const rows = report.dates.map((mark) => [
    [text(dateInWords(mark))],
    [text(wordsOf(mark, report.article.text))],
    [line(mark)],
  ]);
  return [table(['Date', 'As written', 'Line'], rows)];
}

function table(header: readonly string[], rows: readonly PhrasingContent[][][]): Table {
  const cells = [header.map((cell) => [text(cell)]), ...rows];
  return {
    type: 'table',
    children: cells.map((row) => ({
      type: 'tableRow',
      children: row.map((children) => ({ type: 'tableCell', children })),
    })),
  };
}

function heading(depth: 1 | 2 | 3, words: string): RootContent {
  return { type: 'heading', depth, children: [text(words)] };
}

function blockquote(words: string): RootContent {
  return { type: 'blockquote', children: paragraphs(words) };
}

/** Lines of a paragraph stay lines. */
function paragraphs(words: string): BlockContent[] {
  return paragraphsIn(words).map((lines) =>
    paragraph(lines.flatMap((line, index) => [...(index === 0 ? [] : [{ type: 'break' as const }]), text(line)])),
  );
}

function paragraph(children: PhrasingContent[]): BlockContent {
  return { type: 'paragraph', children };
}

/** Text of a heading or a cell is one line, wherever it comes from. */
function text(value: string): PhrasingContent {
  return { type: 'text', value: value.replace(/[\n\r]+/g, ' ') };
}

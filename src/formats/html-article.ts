import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Entity } from '../article/analysis-model.ts';
import { creatorsOf } from '../article/creators-of.ts';
import type { TagHueOf } from '../article/tag-hues.ts';
import { wikidataPage } from '../article/wikidata.ts';
import { attributionOf } from './attribution.ts';
import type { ExportedMark, ExportedTagging } from './exported-mark.ts';
import type { WriteOptions } from './format.ts';
import type { HueOf } from './html-hues.ts';
import { tagClass } from './html-tags.ts';
import { htmlText } from './html-text.ts';
import {
  dateInWords,
  entityKind,
  lineHref,
  paragraphsIn,
  quotedWordsOf,
  wordsOf,
  type ReportedArticle,
} from './report.ts';

/** One article of the page: its text with marks, then what was tagged, said, named and dated. */
export function htmlArticle(
  report: ReportedArticle,
  id: string,
  hueOf: HueOf,
  options: WriteOptions & { readonly tagHueOf: TagHueOf },
): Element {
  const { article, url } = report;
  const idOf = new Map(report.marks.map((mark, index) => [mark, `${id}-${String(index + 1)}`]));
  const line = (mark: ExportedMark): Element => {
    const number = report.lineOf(mark);
    return h('a', { href: `#${idOf.get(mark) ?? id}` }, `line ${String(number)}`);
  };
  const quote = (mark: ExportedMark, hue: string, caption: ElementContent[], more: ElementContent[] = []): Element =>
    h('figure', { className: [hue] }, [
      h(
        'blockquote',
        url === undefined ? {} : { cite: url },
        paragraphsIn(mark.kind === 'quotation' ? quotedWordsOf(mark, article.text) : wordsOf(mark, article.text)).map(
          (lines) => h('p', withBreaks(lines)),
        ),
      ),
      h('figcaption', caption),
      ...more,
    ]);
  const section = (title: string, content: readonly ElementContent[]): ElementContent[] =>
    content.length === 0 ? [] : [h('section', [h('h3', title), ...content])];
  const facts = [...report.facts].join(' · ');
  return h('article', { id, lang: article.analysis.language }, [
    h('header', [
      h('h2', report.title),
      h('p', { className: ['facts'] }, [
        facts === '' ? '' : `${facts} · `,
        h('a', { href: lineHref(article, 1, options) }, article.name),
        ...(url === undefined ? [] : [' · ', h('a', { href: url }, url)]),
      ]),
    ]),
    h('div', { className: ['text'] }, htmlText(report, idOf, hueOf, options.tagHueOf)),
    ...section(
      'Tagged',
      report.taggings.map((mark) =>
        quote(mark, tagClass(mark.tagging, options.tagHueOf), taggingCaption(mark, report, line), [
          ...(mark.tagging.note === undefined
            ? []
            : paragraphsIn(mark.tagging.note).map((lines) => h('p', withBreaks(lines)))),
          ...(mark.tagging.replies ?? []).map((reply) =>
            h('p', [reply.creator === undefined ? '' : h('b', `${reply.creator}: `), reply.text]),
          ),
        ]),
      ),
    ),
    ...section(
      'Quotations',
      report.quotations.map((mark) =>
        quote(mark, hueOf(mark.quotation.speakerId), [
          text(`— ${attributionOf(mark.quotation, mark.speaker, article.text)} · `),
          line(mark),
        ]),
      ),
    ),
    ...section('Names', nameTable(report, line)),
    ...section('Dates', dateTable(report, line)),
  ]);
}

function taggingCaption(
  mark: ExportedTagging,
  report: ReportedArticle,
  line: (mark: ExportedMark) => Element,
): ElementContent[] {
  const { tagging, quotation, speaker } = mark;
  const by = [...creatorsOf(tagging), tagging.created.slice(0, 10)].filter((part) => part !== '');
  return [
    h('span', { className: ['tag'] }, tagging.tags.length === 0 ? 'note' : tagging.tags.join(', ')),
    ...(quotation === undefined ? [] : [text(` · ${attributionOf(quotation, speaker, report.article.text)}`)]),
    text(' · '),
    mark.spans.length === 0 ? h('em', 'not found in the text') : line(mark),
    text(` · ${by.join(', ')}`),
  ];
}

function nameTable(report: ReportedArticle, line: (mark: ExportedMark) => Element): ElementContent[] {
  const rows = report.names.map(({ entity, mentions }) => {
    const lines = new Map(mentions.map((mention) => [report.lineOf(mention), mention]));
    const links = [...lines.values()].flatMap((mention, index) => [
      ...(index === 0 ? [] : [text(', ')]),
      line(mention),
    ]);
    return h('tr', [
      h('td', [linked(entity)]),
      h('td', entityKind(entity)),
      h('td', String(mentions.length)),
      h('td', links),
    ]);
  });
  return rows.length === 0 ? [] : [table(['Name', 'Kind', 'Mentions', 'Lines'], rows)];
}

/** The name of an entity, with the way to its item in Wikidata where that is known. */
function linked({ name, settled }: Entity): ElementContent {
  return settled?.wikidata === undefined ? text(name) : h('a', { href: wikidataPage(settled.wikidata) }, name);
}

function dateTable(report: ReportedArticle, line: (mark: ExportedMark) => Element): ElementContent[] {
  const rows = report.dates.map((mark) =>
    h('tr', [h('td', dateInWords(mark)), h('td', wordsOf(mark, report.article.text)), h('td', line(mark))]),
  );
  return rows.length === 0 ? [] : [table(['Date', 'As written', 'Line'], rows)];
}

function table(header: readonly string[], rows: readonly Element[]): Element {
  return h('table', [
    h(
      'thead',
      h(
        'tr',
        header.map((cell) => h('th', { scope: 'col' }, cell)),
      ),
    ),
    h('tbody', [...rows]),
  ]);
}

function withBreaks(lines: readonly string[]): ElementContent[] {
  return lines.flatMap((line, index) => [...(index === 0 ? [] : [h('br')]), text(line)]);
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

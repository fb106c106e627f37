import type { Template } from '../article/translate.ts';
import type { Tagging } from '../article/annotation-model.ts';
import type { ArticleModel } from '../article/article-model.ts';
import { CodePointIndex } from '../article/code-points.ts';
import { creatorsOf } from '../article/creators-of.ts';
import { LineIndex } from '../article/line-index.ts';
import { hull, sliceOf } from '../article/span.ts';
import { wordsOfTargets } from '../article/words-of-targets.ts';
import { contextOf } from './context-of.ts';
import { csvText } from './csv-text.ts';
import { exportedMarks, type ExportedMark } from './exported-mark.ts';
import { correctionStatus } from './correction-status.ts';
import type { Format } from './format.ts';
import { repliesLost } from './losses.ts';

/** Between these and the mark, which comes last, there is one column a variable of the codebook. */
const COLUMNS = [
  'id', 'source', 'outlet', 'date', 'url', 'tag', 'type', 'speaker', 'speaker_as_written', 'cue', 'quote',
  'start', 'end', 'line', 'column', 'prefix', 'suffix', 'note', 'status', 'creator', 'created', 'value', 'parts',
] as const; // prettier-ignore

type Row = Partial<Record<string, string | number>>;

/**
 * RFC 4180 with a header, one row a mark. `start` and `end` are code points of the canonical text and enclose all of
 * an interrupted passage, `parts` has its parts (`12-20 31-40`), `quote` joins them with ` … `; `line` and `column`
 * count from 1 as the editor does. What the codebook asks of an article stands in a column `variable:form` of all its
 * rows. Cells that a spreadsheet would run as a formula begin with an apostrophe.
 */
export const csv: Format = {
  id: 'csv',
  label: 'CSV',
  purpose: 'a spreadsheet',
  detail: 'one row for each passage, with speaker, words, place and note' satisfies Template,
  extension: 'csv',
  layout: 'file',
  write: (articles, { what, name, byteOrderMark = false, formulas = false }) => {
    const rows = articles.flatMap((article) => rowsOf(article, exportedMarks(article, what)));
    const answered = new Set(articles.flatMap(({ variables = {} }) => Object.keys(variables)));
    const columns = [...COLUMNS, ...[...answered].map(variableColumn)];
    const text = csvText(
      columns,
      rows.map((row) => columns.map((column) => row[column] ?? '')),
      { byteOrderMark, formulas },
    );
    return [{ path: `${name}.csv`, text }];
  },
  losses: (articles, what) => repliesLost(articles, what),
};

function rowsOf(article: ArticleModel, marks: readonly ExportedMark[]): Row[] {
  const { text, analysis } = article;
  const codePoints = new CodePointIndex(text);
  const lines = new LineIndex(text);
  const range = { start: 0, end: 0 };
  const shared: Row = {
    source: article.name,
    outlet: analysis.metadata.outlet ?? '',
    date: analysis.published ?? '',
    url: analysis.metadata.url ?? '',
    ...Object.fromEntries(Object.entries(article.variables ?? {}).map(([id, answer]) => [variableColumn(id), answer])),
  };
  return marks.map((mark) => {
    const { start, end } = mark.spans.length === 0 ? range : hull(mark.spans);
    const position = lines.positionAt(start);
    const places: Row =
      mark.spans.length === 0
        ? {}
        : {
            start: codePoints.toCodePoints(start),
            end: codePoints.toCodePoints(end),
            line: position.line + 1,
            column: position.character + 1,
            ...contextOf(text, { start, end }),
            quote: mark.spans.map((span) => sliceOf(text, span)).join(' … '),
            parts: mark.spans
              .map(
                (span) => `${String(codePoints.toCodePoints(span.start))}-${String(codePoints.toCodePoints(span.end))}`,
              )
              .join(' '),
          };
    return { id: idOf(mark, article), ...shared, ...places, ...meaningOf(mark, text) };
  });
}

/** Told apart from the other columns, whatever a codebook calls its variables. */
function variableColumn(id: string): string {
  return `variable:${id}`;
}

/** Unique in the whole table. Ids of taggings are so by themselves, and are those of the file beside the article. */
function idOf(mark: ExportedMark, { name }: ArticleModel): string {
  return mark.kind === 'tagging' ? mark.id : `${name}#${mark.id}`;
}

function meaningOf(mark: ExportedMark, text: string): Row {
  switch (mark.kind) {
    case 'tagging': {
      const { tagging, quotation } = mark;
      const words = (span: { start: number; end: number } | undefined): string =>
        span === undefined ? '' : sliceOf(text, span);
      return {
        tag: tagging.tags.join('; '),
        type: 'tagging',
        speaker: mark.speaker ?? '',
        speaker_as_written: words(quotation?.source),
        cue: words(quotation?.cue),
        note: tagging.note ?? '',
        status: mark.status,
        creator: creatorsOf(tagging).join('; '),
        created: tagging.created,
        ...(mark.spans.length > 0 ? {} : lostPlace(tagging)),
      };
    }
    case 'quotation': {
      const { quotation } = mark;
      return {
        type: `${quotation.type} quotation`,
        speaker: mark.speaker ?? '',
        speaker_as_written: quotation.source === undefined ? '' : sliceOf(text, quotation.source),
        cue: quotation.cue === undefined ? '' : sliceOf(text, quotation.cue),
        status: quotation.doubtful === true ? 'doubtful' : correctionStatus(quotation),
      };
    }
    case 'mention':
      return { type: mark.entity.type, value: mark.entity.name, status: correctionStatus(mark.entity) };
    case 'date':
      return { type: mark.date.type.toLowerCase(), value: mark.date.value ?? '', status: correctionStatus(mark.date) };
  }
}

/** Words of a passage that is no longer in the text. */
function lostPlace(tagging: Tagging): Row {
  return {
    quote: wordsOfTargets(tagging),
    prefix: tagging.targets[0]?.quote.prefix ?? '',
    suffix: tagging.targets.at(-1)?.quote.suffix ?? '',
  };
}

import type { CsvValue } from '../../formats/csv-text.ts';
import type { PageCell, PageModel, Tab } from '../../page/messages/page-model.ts';

/** A view as a table for a spreadsheet. */
export interface PageTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvValue[])[];
}

/**
 * The table of a view. Column names and states are words of the program, the same in every language; notes are those of
 * the model, which is to be in English too; days are `YYYY-MM-DD`, lines count from 1. Nobody named, and what is not known, is an empty cell.
 */
export function pageTable(model: PageModel, tab: Tab): PageTable {
  const sources = model.sources.map(({ name }) => name);
  const nameOf = (source: number): string => sources[source] ?? '';
  switch (tab) {
    case 'matrix':
      return {
        columns: ['speaker', 'utterance', ...sources],
        rows: model.matrix.flatMap(({ speaker, rows }) =>
          rows.map(({ words, cells }) => [speaker.name ?? '', words, ...cells.map(stateOf)]),
        ),
      };
    case 'timeline':
      return {
        columns: ['day', 'what', 'source', 'line'],
        rows: [
          ...model.timeline.days.flatMap(({ day, published, spokenOf }): CsvValue[][] => [
            ...published.map((source) => [day, 'published', nameOf(source), '']),
            ...spokenOf.flatMap(({ source, places }) =>
              places.map(({ line }) => [day, 'spoken of', nameOf(source), line]),
            ),
          ]),
          ...model.timeline.undated.map((source) => ['', 'published', nameOf(source), '']),
        ],
      };
    case 'shares':
      return {
        columns: ['speaker', ...sources],
        rows: model.shares.map(({ speaker, words }) => [speaker.name ?? '', ...words]),
      };
    case 'verbs':
      return {
        columns: ['verb', 'slant', ...model.verbs.outlets],
        rows: model.verbs.rows.map(({ lemma, isLoaded, counts }) => [
          lemma,
          isLoaded ? 'loaded' : 'neutral',
          ...counts,
        ]),
      };
    case 'ledger':
      return {
        columns: ['speaker', 'day', 'source', 'line', 'words', 'type', 'verb', 'slant', 'wording', 'elsewhere'],
        rows: (model.ledger?.entries ?? []).map((entry) => [
          model.ledger?.speaker.name ?? '',
          entry.day ?? '',
          entry.source,
          entry.place.line,
          entry.words,
          entry.isIndirect ? 'indirect' : 'verbatim',
          entry.verb ?? '',
          entry.verb === undefined ? '' : entry.isLoaded === true ? 'loaded' : 'neutral',
          entry.note ?? 'only here',
          entry.elsewhere.map(({ source, note }) => `${source}: ${note}`).join('; '),
        ]),
      };
  }
}

function stateOf({ state, note }: PageCell): string {
  return note === undefined ? state : `${state}: ${note}`;
}

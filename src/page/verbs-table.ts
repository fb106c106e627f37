import { dataTable } from './data-table.ts';
import type { PageContext } from './page-context.ts';

/** Which verbs each outlet introduces quotations with: the table beside the chart. */
export function verbsTable({ model, words }: PageContext): HTMLElement {
  return dataTable(
    words.verbsCaption,
    [words.verb, words.slant, ...model.verbs.outlets],
    model.verbs.rows.map(({ lemma, isLoaded, counts }) => ({
      head: lemma,
      cells: [isLoaded ? `⚑ ${words.loaded}` : words.neutral, ...counts],
      ...(isLoaded ? { class: 'loaded' } : {}),
    })),
  );
}

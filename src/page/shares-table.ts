import { dataTable } from './data-table.ts';
import { make } from './make-element.ts';
import type { PageContext } from './page-context.ts';
import { speakerLink } from './speaker-link.ts';

/** Words inside quotation marks by speaker and source: the table beside the chart. */
export function sharesTable(context: PageContext): HTMLElement {
  const { model, words } = context;
  return dataTable(
    words.sharesCaption,
    [words.speaker, ...model.sources.map(({ name }) => name), words.total],
    model.shares.map(({ speaker, words: counts }) => ({
      head: make('span', { class: `swatched hue-${speaker.hue}` }, speakerLink(context, speaker)),
      cells: [...counts, counts.reduce((sum, count) => sum + count, 0)],
    })),
  );
}

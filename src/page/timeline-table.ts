import { dataTable } from './data-table.ts';
import { fill } from './fill.ts';
import { make } from './make-element.ts';
import type { PageDay, PagePlace } from './messages/page-model.ts';
import { type PageContext, withUri } from './page-context.ts';
import { passageButton } from './passage-button.ts';

/** When the articles were published and which days they speak of: the table beside the chart. */
export function timelineTable(context: PageContext): HTMLElement {
  const { model, words, dayInWords } = context;
  const rows = model.timeline.days.map((day) => ({
    head: make('time', { datetime: day.day }, dayInWords(day.day)),
    cells: [publishedCell(context, day.published), spokenCell(context, day)],
  }));
  const undated = model.timeline.undated;
  return dataTable(
    words.timelineCaption,
    [words.day, words.published, words.spokenOf],
    undated.length === 0 ? rows : [...rows, { head: words.noDate, cells: [publishedCell(context, undated), ''] }],
  );
}

function publishedCell(context: PageContext, sources: readonly number[]): HTMLElement {
  const { model } = context;
  return make(
    'span',
    { class: 'links' },
    ...sources.map((source) => {
      const { uri = '', name = '' } = model.sources[source] ?? {};
      return passageButton(context, { uri, start: 0, end: 0 }, { 'data-key': `published ${uri}` }, name);
    }),
  );
}

function spokenCell(context: PageContext, { day, spokenOf }: PageDay): HTMLElement {
  const { model, words } = context;
  const button = (place: PagePlace, name: string): HTMLElement => {
    const label = fill(words.place, name, String(place.line));
    const key = `${day} ${model.sources[place.source]?.uri ?? ''} ${place.start}`;
    return passageButton(context, withUri(model, place), { 'aria-label': label, title: label, 'data-key': key }, `¶${place.line}`); // prettier-ignore
  };
  return make(
    'ul',
    { class: 'links' },
    ...spokenOf.map(({ source, places }) => {
      const name = model.sources[source]?.name ?? '';
      return make('li', {}, `${name} `, ...places.flatMap((place) => [button(place, name), ' ']));
    }),
  );
}

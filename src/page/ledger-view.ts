import { dataTable } from './data-table.ts';
import { fill } from './fill.ts';
import { make } from './make-element.ts';
import type { LedgerPlace, LedgerRow, PageLedger } from './messages/page-model.ts';
import type { PageContext } from './page-context.ts';
import { passageButton } from './passage-button.ts';

/** Everything that one speaker is quoted with, by day; another can be chosen. */
export function ledgerView(context: PageContext, choose: (speaker: string) => void): HTMLElement[] {
  const { model, words } = context;
  if (model.speakers.length === 0) return [make('p', { class: 'empty' }, words.noSpeaker)];
  const { ledger } = model;
  const select = make('select', { id: 'speaker', 'data-key': 'speaker' });
  if (ledger === undefined) select.append(make('option', { value: '' }, words.chooseSpeaker));
  for (const { name = '', quotations } of model.speakers) {
    select.append(make('option', { value: name, selected: name === ledger?.speaker.name }, `${name} · ${quotations}`));
  }
  select.addEventListener('change', () => choose(select.value));
  const choice = make('div', { class: 'bar' }, make('label', { for: 'speaker' }, words.speaker), select);
  return ledger === undefined ? [choice] : [choice, facts(context, ledger), entries(context, ledger)];
}

function facts({ words, number }: PageContext, { forms, verbs, sources }: PageLedger): HTMLElement {
  const times = (name: string, count: number): string => fill(words.times, name, number(count));
  const list = (title: string, values: readonly (string | HTMLElement)[]): HTMLElement[] =>
    values.length === 0
      ? []
      : [
          make('dt', {}, title),
          make('dd', {}, ...values.flatMap((value, at) => (at === 0 ? [value] : [' · ', value]))),
        ];
  return make(
    'dl',
    { class: 'facts' },
    ...list(words.alsoCalled, forms),
    ...list(words.bySource, sources.map(({ name, count }) => times(name, count))),
    ...list(
      words.verbsUsed,
      verbs.map(({ lemma, isLoaded, count }) =>
        isLoaded ? make('span', { class: 'loaded', title: words.loaded }, `⚑ ${times(lemma, count)}`) : times(lemma, count),
      ),
    ),
  ); // prettier-ignore
}

function entries(context: PageContext, { speaker, entries: rows }: PageLedger): HTMLElement {
  const { words, dayInWords } = context;
  const table = dataTable(
    fill(words.ledgerCaption, speaker.name ?? '', String(rows.length)),
    [words.day, words.source, words.words, words.verb, words.elsewhere],
    rows.map((row) => ({
      head:
        row.day === undefined
          ? make('span', { class: 'nobody' }, words.noDate)
          : make('time', { datetime: row.day }, dayInWords(row.day)),
      cells: [
        row.source,
        entryButton(context, row, `${row.source}, ${fill(words.line, String(row.place.line))}`),
        row.isLoaded === true
          ? make('span', { class: 'loaded', title: words.loaded }, `⚑ ${row.verb ?? ''}`)
          : (row.verb ?? ''),
        elsewhere(context, row),
      ],
    })),
  );
  table.classList.add('ledger', `hue-${speaker.hue}`);
  return table;
}

function entryButton(context: PageContext, { key, words, isIndirect, place }: LedgerRow, where: string): HTMLElement {
  const title = isIndirect ? `${where} · ${context.words.notVerbatim}` : where;
  const attributes = { title, 'data-key': key, class: isIndirect ? 'passage indirect' : 'passage' };
  return passageButton(context, passageAt(place), attributes, words);
}

function elsewhere(context: PageContext, { key, note, elsewhere: others }: LedgerRow): HTMLElement {
  const { words } = context;
  if (note === undefined) return make('span', { class: 'only' }, words.onlyHere);
  return make(
    'ul',
    { class: 'links' },
    make('li', { class: 'here' }, fill(words.here, note)),
    ...others.map((other) =>
      make(
        'li',
        {},
        passageButton(context, passageAt(other.place), { 'data-key': `${key} ${other.place.uri}` }, other.source),
        ` ${other.note}`,
      ),
    ),
  );
}

function passageAt({ uri, start, end }: LedgerPlace): { uri: string; start: number; end: number } {
  return { uri, start, end };
}

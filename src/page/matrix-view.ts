import { fill } from './fill.ts';
import { walkByKeys } from './grid-keys.ts';
import { make } from './make-element.ts';
import type { MatrixSection, PageCell, PageRow } from './messages/page-model.ts';
import { type PageContext, withUri } from './page-context.ts';
import { passageButton } from './passage-button.ts';
import { speakerLink } from './speaker-link.ts';
import { SIGNS, stateWords } from './states.ts';

/** Rows made at once: a table of thousands would hold the page. */
const ROWS = 200;

export interface MatrixChoice {
  readonly sharedOnly: boolean;
  /** How many rows may be shown. */
  readonly rows: number;
}

export const firstMatrixChoice: MatrixChoice = { sharedOnly: false, rows: ROWS };

/** Speaker and utterance against source: a grid of buttons, each of which leads to its passage. */
export function matrixView(
  context: PageContext,
  choice: MatrixChoice,
  choose: (choice: MatrixChoice) => void,
  current: string | undefined,
): HTMLElement[] {
  const { model, words, dayInWords } = context;
  if (model.matrix.length === 0) return [make('p', { class: 'empty' }, words.noQuotation)];
  const { sections, left } = shownRows(model.matrix, choice);
  const table = make(
    'table',
    { class: 'matrix', role: 'grid', 'aria-describedby': 'keys' },
    make('caption', { class: 'unseen' }, words.matrixCaption),
    make(
      'thead',
      {},
      make(
        'tr',
        {},
        make('th', { scope: 'col', class: 'utterance' }, words.utterance),
        ...model.sources.map(({ name, published }) =>
          make(
            'th',
            { scope: 'col', title: name },
            make('span', { class: 'name' }, name),
            make('span', { class: 'day' }, published === undefined ? words.noDate : dayInWords(published)),
          ),
        ),
      ),
    ),
    ...sections.map((section) => sectionBody(context, section)),
  );
  const detail = make('div', { class: 'detail', id: 'detail' }, make('span', { class: 'hint' }, words.keysHint));
  const marked = current === undefined ? null : table.querySelector<HTMLElement>(`[data-key=${CSS.escape(current)}]`);
  walkByKeys(table, marked ?? undefined);
  followCells(context, table, detail, marked);
  const sharedOnly = make('input', { type: 'checkbox', id: 'sharedOnly', checked: choice.sharedOnly });
  sharedOnly.addEventListener('change', () => choose({ ...choice, sharedOnly: sharedOnly.checked }));
  return [
    make(
      'div',
      { class: 'bar' },
      legend(context),
      make('label', { class: 'check', for: 'sharedOnly' }, sharedOnly, words.sharedOnly),
    ),
    ...(sections.length === 0 ? [make('p', { class: 'empty' }, words.nothingShared)] : [make('div', { class: 'scroll', 'data-scroller': true }, table)]),
    ...(left > 0 ? [moreButton(fill(words.more, context.number(left)), () => choose({ ...choice, rows: choice.rows + ROWS }))] : []),
    ...(model.rowsLeftOut > 0 ? [make('p', { class: 'note' }, fill(words.rowsLeftOut, context.number(model.rowsLeftOut)))] : []),
    make('p', { class: 'unseen', id: 'keys' }, words.keysHint),
    ...(sections.length === 0 ? [] : [detail]),
  ]; // prettier-ignore
}

function shownRows(matrix: readonly MatrixSection[], { sharedOnly, rows }: MatrixChoice) {
  let left = 0;
  let room = rows;
  const sections = matrix.flatMap((section): MatrixSection[] => {
    const wanted = sharedOnly ? section.rows.filter(({ isShared }) => isShared) : section.rows;
    const shown = wanted.slice(0, Math.max(room, 0));
    room -= shown.length;
    left += wanted.length - shown.length;
    return shown.length === 0 ? [] : [{ ...section, rows: shown }];
  });
  return { sections, left };
}

function sectionBody(context: PageContext, { speaker, rows }: MatrixSection): HTMLElement {
  const { model } = context;
  const { hue } = speaker;
  const head = make(
    'th',
    { scope: 'rowgroup', colspan: model.sources.length + 1, class: `speaker hue-${hue}` },
    speakerLink(context, speaker),
  );
  return make('tbody', {}, make('tr', {}, head), ...rows.map((row) => utteranceRow(context, row, `hue-${hue}`)));
}

function utteranceRow(context: PageContext, row: PageRow, hue: string): HTMLElement {
  const { words } = row;
  return make(
    'tr',
    { class: hue },
    make('th', { scope: 'row', class: 'utterance', title: words }, make('span', {}, words)),
    ...row.cells.map((cell, source) => make('td', { class: cell.state }, cellButton(context, row, cell, source))),
  );
}

function cellButton(context: PageContext, row: PageRow, cell: PageCell, source: number): HTMLElement {
  const { model, words } = context;
  const { state, note, place, stretches } = cell;
  const name = model.sources[source]?.name ?? '';
  const key = `${row.key} ${model.sources[source]?.uri ?? ''}`;
  const said = note === undefined ? stateWords(words, state) : `${stateWords(words, state)}, ${note}`;
  const label =
    place === undefined ? fill(words.absentCell, said, name) : fill(words.cell, said, name, String(place.line));
  const text = stretches?.map((stretch) => stretch.text).join('') ?? '';
  return passageButton(
    context,
    place === undefined ? { uri: model.sources[source]?.uri ?? '', start: 0, end: 0 } : withUri(model, place),
    { 'aria-label': label, title: text === '' ? label : `${label}\n${text}`, 'data-key': key },
    make('span', { 'aria-hidden': 'true' }, SIGNS[state]),
  );
}

/** Below the table: the words of the cell that has the keyboard, else the mouse, with what differs marked. */
function followCells(
  { model }: PageContext,
  table: HTMLElement,
  detail: HTMLElement,
  current: HTMLElement | null,
): void {
  const cells = new Map<string, { row: PageRow; cell: PageCell; at: number }>(
    model.matrix.flatMap(({ rows }) =>
      rows.flatMap((row) =>
        row.cells.map((cell, at) => [`${row.key} ${model.sources[at]?.uri ?? ''}`, { row, cell, at }] as const),
      ),
    ),
  );
  const tell = (button: HTMLElement): void => {
    const found = cells.get(button.dataset['key'] ?? '');
    if (found === undefined) return;
    const { row, cell, at } = found;
    detail.replaceChildren(
      make('strong', {}, model.sources[at]?.name ?? ''),
      ` ${button.getAttribute('aria-label')?.replace(`, ${model.sources[at]?.name ?? ''}`, '') ?? ''} `,
      ...(cell.stretches === undefined
        ? [make('span', { class: 'nobody' }, row.words)]
        : cell.stretches.map(({ text, isChanged }) => (isChanged ? make('mark', {}, text) : text))),
    );
    button.setAttribute('aria-describedby', 'detail');
  };
  const follow = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
    if (button !== null) tell(button);
  };
  table.addEventListener('focusin', follow);
  table.addEventListener('mouseover', follow);
  if (current !== null) tell(current);
}

function legend({ words }: PageContext): HTMLElement {
  const states = ['verbatim', 'worded-differently', 'indirect', 'sense-changed', 'absent'] as const;
  return make(
    'ul',
    { class: 'legend', 'aria-label': words.legend },
    ...states.map((state) =>
      make(
        'li',
        { class: state },
        make('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[state]),
        stateWords(words, state),
      ),
    ),
  );
}

function moreButton(label: string, act: () => void): HTMLElement {
  const button = make('button', { type: 'button', class: 'more', 'data-key': 'more' }, label);
  button.addEventListener('click', act);
  return button;
}

import { isEmpty } from './is-empty.ts';
import { make } from './make-element.ts';
import type { Tab } from './messages/page-model.ts';
import type { PageContext } from './page-context.ts';
import { sharesTable } from './shares-table.ts';
import { timelineTable } from './timeline-table.ts';
import { verbsTable } from './verbs-table.ts';

/** A view with a chart: what its signs mean, the drawing, and the table that says the same; a sentence where it is empty. */
export function chartedView(
  tab: Exclude<Tab, 'matrix' | 'ledger'>,
  context: PageContext,
  draw: () => SVGSVGElement | undefined,
): HTMLElement[] {
  const { model, words } = context;
  const views = {
    timeline: {
      empty: words.noDays,
      signs: [
        sign('published', '■', words.published),
        sign('spoken', '●', words.spokenOf),
        sign('gap', '//', words.gapsShortened),
      ],
      table: timelineTable,
    },
    shares: { empty: words.noShares, signs: [], table: sharesTable },
    verbs: { empty: words.noVerbs, signs: [sign('loaded', '⚑', words.loaded)], table: verbsTable },
  };
  const { empty, signs, table } = views[tab];
  if (isEmpty(tab, model)) return [make('p', { class: 'empty' }, empty)];
  const drawing = draw();
  return [
    ...(signs.length === 0 ? [] : [make('ul', { class: 'legend', 'aria-label': words.legend }, ...signs)]),
    make('div', { class: 'scroll drawing' }, ...(drawing === undefined ? [] : [drawing])),
    make('div', { class: 'scroll' }, table(context)),
  ];
}

function sign(name: string, shape: string, meaning: string): HTMLElement {
  return make('li', {}, make('span', { class: `sign ${name}`, 'aria-hidden': 'true' }, shape), meaning);
}

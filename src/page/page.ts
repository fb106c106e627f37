import { chartedView } from './charted-view.ts';
import { drawingOf } from './drawing-of.ts';
import { fill } from './fill.ts';
import { isEmpty } from './is-empty.ts';
import { ledgerView } from './ledger-view.ts';
import { make } from './make-element.ts';
import { firstMatrixChoice, type MatrixChoice, matrixView } from './matrix-view.ts';
import type { PageModel, Tab } from './messages/page-model.ts';
import type { PageWords } from './messages/page-words.ts';
import type { ToExtension, ToPage } from './messages/protocol.ts';
import type { PageContext } from './page-context.ts';
import { type PageState, toPageState } from './page-state.ts';
import { saveButtons } from './save-buttons.ts';
import { tabList } from './tab-list.ts';
import { waitingView } from './waiting-view.ts';

/** The other side: the extension, and what keeps the state. */
export interface PageHost {
  post(message: ToExtension): void;
  keep(state: PageState): void;
}

/** How far around the charts the page reaches, and the least that they need, in pixels. */
const MARGIN = 48;
const LEAST = 320;

/**
 * The page: shows the last model in the view that somebody chose. It is made anew as a whole when either changes; what
 * had the keyboard and how far it was scrolled is found again.
 */
export class Page {
  readonly #root: HTMLElement;
  readonly #host: PageHost;
  readonly #said = make('div', { role: 'status', class: 'unseen' });
  #state: PageState;
  #choice: MatrixChoice;
  #words: PageWords | undefined;
  #locale = 'en';
  #model: PageModel | undefined;
  #progress: Extract<ToPage, { type: 'progress' }> | undefined;

  constructor(root: HTMLElement, kept: unknown, host: PageHost) {
    this.#root = root;
    this.#host = host;
    this.#state = toPageState(kept);
    this.#choice = { ...firstMatrixChoice, sharedOnly: this.#state.sharedOnly };
  }

  /** Asks for what there is to show. */
  begin(): void {
    const { speaker } = this.#state;
    this.#host.post({ type: 'ready', ...(speaker === undefined ? {} : { speaker }) });
    document.addEventListener('focusin', ({ target }) => {
      const focused = target instanceof HTMLElement ? target.dataset['key'] : undefined;
      if (focused !== undefined) this.#keep({ focused });
    });
    const keepScrolled = ({ target }: Event): void => {
      if (!(target instanceof HTMLElement) || !target.hasAttribute('data-scroller')) return;
      this.#keep({ scrolled: { ...this.#state.scrolled, [this.#state.tab]: target.scrollTop } });
    };
    document.addEventListener('scroll', keepScrolled, { capture: true, passive: true });
    let width = window.innerWidth;
    window.addEventListener('resize', () => {
      if (window.innerWidth === width) return;
      width = window.innerWidth;
      this.#show();
    });
  }

  receive(message: ToPage): void {
    switch (message.type) {
      case 'start':
        this.#words = message.words;
        this.#locale = message.locale;
        break;
      case 'model': {
        this.#model = message.model;
        const speaker = message.model.ledger?.speaker.name;
        if (speaker !== undefined) this.#keep({ speaker });
        break;
      }
      case 'progress':
        this.#progress = message;
        if (this.#model !== undefined) return;
        break;
      case 'open':
        this.#keep({ tab: message.tab });
        break;
    }
    this.#show();
  }

  #keep(change: Partial<PageState>): void {
    this.#state = { ...this.#state, ...change };
    this.#host.keep(this.#state);
  }

  #chooseTab(tab: Tab): void {
    this.#keep({ tab, focused: `tab ${tab}` });
    this.#show();
    document.getElementById(`tab-${tab}`)?.focus();
  }

  #chooseSpeaker(speaker: string): void {
    this.#keep({ speaker });
    this.#host.post({ type: 'ledger', speaker });
  }

  #chooseRows(choice: MatrixChoice): void {
    this.#choice = choice;
    this.#keep({ sharedOnly: choice.sharedOnly });
    this.#show();
  }

  #show(): void {
    if (this.#words === undefined) return;
    const hadKeyboard = this.#root.contains(document.activeElement) && document.activeElement !== this.#root;
    this.#root.replaceChildren(...this.#content(this.#words), this.#said);
    const { tab, focused, scrolled } = this.#state;
    const scroller = this.#root.querySelector('[data-scroller]');
    if (scroller !== null) scroller.scrollTop = scrolled[tab] ?? 0;
    const last = focused === undefined ? null : this.#root.querySelector<HTMLElement>(`[data-key=${CSS.escape(focused)}]`); // prettier-ignore
    if (!hadKeyboard || last === null) return;
    last.focus({ preventScroll: true });
    // In a window that became narrow it may stand beside what is seen.
    last.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #content(words: PageWords): HTMLElement[] {
    const context = this.#context(words);
    if (context === undefined) {
      const number = (value: number): string => value.toLocaleString(this.#locale);
      return waitingView(words, this.#progress, number, (message) => this.#host.post(message));
    }
    const { sources, sourcesLeftOut } = context.model;
    if (sources.length < 2) return [make('p', { class: 'empty', role: 'status' }, words.tooFew)];
    const { tab } = this.#state;
    const width = Math.max(this.#root.clientWidth - MARGIN, LEAST);
    const draw = (): SVGSVGElement | undefined => drawingOf(tab, context, { width, sharedOnly: this.#choice.sharedOnly }); // prettier-ignore
    const attributes = { role: 'tabpanel', id: 'view', class: tab, 'aria-labelledby': `tab-${tab}`, 'data-scroller': tab !== 'matrix' }; // prettier-ignore
    return [
      make(
        'header',
        {},
        tabList(words, tab, (chosen) => this.#chooseTab(chosen)),
        ...(isEmpty(tab, context.model) ? [] : [saveButtons(words, tab, draw, (message) => this.#host.post(message))]),
      ),
      ...(sourcesLeftOut === 0
        ? []
        : [make('p', { class: 'note' }, fill(words.sourcesLeftOut, sources.length, context.number(sourcesLeftOut)))]),
      make('div', attributes, ...this.#view(tab, context, draw)),
    ];
  }

  #view(tab: Tab, context: PageContext, draw: () => SVGSVGElement | undefined): HTMLElement[] {
    switch (tab) {
      case 'matrix':
        return matrixView(context, this.#choice, (choice) => this.#chooseRows(choice), this.#state.focused);
      case 'ledger':
        return ledgerView(context, (speaker) => this.#chooseSpeaker(speaker));
      case 'timeline':
      case 'shares':
      case 'verbs':
        return chartedView(tab, context, draw);
    }
  }

  #context(words: PageWords): PageContext | undefined {
    const model = this.#model;
    if (model === undefined) return undefined;
    const days = (options: Intl.DateTimeFormatOptions): ((day: string) => string) => {
      const format = new Intl.DateTimeFormat(this.#locale, { day: 'numeric', month: 'short', timeZone: 'UTC', ...options }); // prettier-ignore
      return (day) => format.format(new Date(`${day}T00:00:00Z`));
    };
    const numbers = new Intl.NumberFormat(this.#locale);
    return {
      model,
      words,
      dayInWords: days({ year: 'numeric' }),
      dayInShort: days({}),
      number: (value) => numbers.format(value),
      show: ({ uri, start, end }, focus) => {
        this.#host.post({ type: 'show', uri, start, end, focus });
        this.#said.textContent = words.shown;
      },
      openLedger: (speaker) => {
        this.#chooseSpeaker(speaker);
        this.#chooseTab('ledger');
      },
    };
  }
}

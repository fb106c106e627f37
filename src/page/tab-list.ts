import { make } from './make-element.ts';
import { type Tab, TABS } from './messages/page-model.ts';
import type { PageWords } from './messages/page-words.ts';

/** The tabs, by the pattern of ARIA: one stop of Tab, arrows choose. */
export function tabList(words: PageWords, chosen: Tab, choose: (tab: Tab) => void): HTMLElement {
  const list = make('div', { role: 'tablist', class: 'tabs', 'aria-label': words.tabs });
  for (const tab of TABS) {
    const button = make(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `tab-${tab}`,
        'aria-selected': String(tab === chosen),
        'aria-controls': 'view',
        tabindex: tab === chosen ? 0 : -1,
        'data-key': `tab ${tab}`,
      },
      words[tab],
    );
    button.addEventListener('click', () => choose(tab));
    list.append(button);
  }
  list.addEventListener('keydown', (event) => {
    const at = TABS.indexOf(chosen);
    const steps: Readonly<Record<string, number>> = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: -1 };
    const step = steps[event.key];
    const next = step === undefined ? undefined : TABS.at(step % TABS.length);
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
  });
  return list;
}

import { fill } from './fill.ts';
import { make } from './make-element.ts';
import type { PageSpeaker } from './messages/page-model.ts';
import type { PageContext } from './page-context.ts';

/** A speaker’s name, which opens the ledger; words where nobody is named. */
export function speakerLink({ words, openLedger }: PageContext, { name }: PageSpeaker): HTMLElement {
  if (name === undefined) return make('span', { class: 'nobody' }, words.nobodyNamed);
  const title = fill(words.openLedger, name);
  const attributes = { type: 'button', class: 'link', title, 'aria-label': title, 'data-key': `speaker ${name}` };
  const button = make('button', attributes, name);
  button.addEventListener('click', () => openLedger(name));
  return button;
}

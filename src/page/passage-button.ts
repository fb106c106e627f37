import { make } from './make-element.ts';
import type { PageContext } from './page-context.ts';

type Passage = Parameters<PageContext['show']>[0];

/**
 * A button that leads to a passage, with the keys of VS Code's lists: a click and Space show it and the keyboard stays,
 * Enter and a double click go there.
 */
export function passageButton(
  { show }: PageContext,
  passage: Passage,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly (Node | string)[]
): HTMLButtonElement {
  const button = make('button', { type: 'button', class: 'passage', ...attributes }, ...children);
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.altKey || event.shiftKey) return;
    event.preventDefault();
    show(passage, true);
  });
  button.addEventListener('click', () => show(passage, false));
  button.addEventListener('dblclick', () => show(passage, true));
  return button;
}

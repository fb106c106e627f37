import { make } from './make-element.ts';
import type { Tab } from './messages/page-model.ts';
import type { PageWords } from './messages/page-words.ts';
import type { ToExtension } from './messages/protocol.ts';
import { toPng, toSvgText } from './save-picture.ts';

/** What saves a view: its picture, where it has one, and its table. */
export function saveButtons(
  words: PageWords,
  tab: Tab,
  draw: () => SVGSVGElement | undefined,
  post: (message: ToExtension) => void,
): HTMLElement {
  const button = (key: string, title: string, act: () => void): HTMLElement => {
    const attributes = { type: 'button', class: 'save', title, 'aria-label': title, 'data-key': key };
    const made = make('button', attributes, key.toUpperCase());
    made.addEventListener('click', act);
    return made;
  };
  const picture = async (format: 'svg' | 'png'): Promise<void> => {
    const drawing = draw();
    if (drawing === undefined) return;
    const content = format === 'svg' ? toSvgText(drawing) : await toPng(drawing);
    post({ type: 'savePicture', tab, format, content });
  };
  return make(
    'div',
    { class: 'saving', role: 'group', 'aria-label': words.save },
    ...(tab === 'ledger'
      ? []
      : [
          button('svg', words.saveSvg, () => void picture('svg')),
          button('png', words.savePng, () => void picture('png')),
        ]),
    button('csv', words.saveCsv, () => post({ type: 'saveTable', tab })),
  );
}

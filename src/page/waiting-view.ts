import { fill } from './fill.ts';
import { make } from './make-element.ts';
import type { PageWords } from './messages/page-words.ts';
import type { ToExtension, ToPage } from './messages/protocol.ts';

/** Before there is anything to compare: how far the reading is, and what stops it or makes it go on. */
export function waitingView(
  words: PageWords,
  progress: Extract<ToPage, { type: 'progress' }> | undefined,
  number: (value: number) => string,
  post: (message: ToExtension) => void,
): HTMLElement[] {
  const view = (sentence: string, ...more: readonly HTMLElement[]): HTMLElement[] => [
    make('p', { class: 'empty', role: 'status' }, sentence),
    ...more,
  ];
  const button = (label: string, type: 'stop' | 'goOn'): HTMLElement => {
    const made = make('button', { type: 'button', class: 'more', 'data-key': type }, label);
    made.addEventListener('click', () => post({ type }));
    return make('p', { class: 'centered' }, made);
  };
  if (progress === undefined || progress.total === 0) return view(words.comparing);
  const counts = [number(progress.read), number(progress.total)];
  switch (progress.status) {
    case 'stopped':
      return view(fill(words.stopped, ...counts), button(words.goOn, 'goOn'));
    case 'reading':
      return view(fill(words.reading, ...counts), button(words.stop, 'stop'));
    case 'done':
      return view(words.comparing);
  }
}

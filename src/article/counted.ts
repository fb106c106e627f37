import type { Template, Translate } from './translate.ts';

/** How many of what, as a whole phrase of the reader's language: `1 mention`, `1,234 mentions`. */
export function counted(count: number, what: Countable, translate: Translate): string {
  const [one, several] = PHRASES[what];
  return translate(count === 1 ? one : several, { count });
}

export type Countable = keyof typeof PHRASES;

/** For one, and for any other number. One phrase a line, sorted by what is counted. */
const PHRASES = {
  annotation: ['1 annotation', '{count} annotations'],
  article: ['1 article', '{count} articles'],
  date: ['1 date', '{count} dates'],
  'indirect quotation': ['{count} indirect', '{count} indirect'],
  'lost passage': ['1 passage not found in the text', '{count} passages not found in the text'],
  mark: ['1 mark found', '{count} marks found'],
  mention: ['1 mention', '{count} mentions'],
  'name of who tagged': ['1 name of who tagged', '{count} names of who tagged'],
  offer: ['1 offer', '{count} offers'],
  passage: ['1 passage', '{count} passages'],
  place: ['1 place', '{count} places'],
  quotation: ['1 quotation', '{count} quotations'],
  reply: ['1 reply', '{count} replies'],
  'tagged passage': ['1 tagged passage', '{count} tagged passages'],
} as const satisfies Readonly<Record<string, readonly [Template, Template]>>;

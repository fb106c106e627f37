import { isVariant } from '../article/name-spelling.ts';
import { isContent, isNumber, type Word } from './words.ts';

/** How far one word can stand for another: 1 the same word, less for inflections, spellings, synonyms, 0 for others. */
export function likeness(a: Word, b: Word): number {
  if (a.form === b.form) return 1;
  if (isNumber(a) || isNumber(b) || !isContent(a) || !isContent(b)) return 0;
  if (a.stem === b.stem) return a.stem.startsWith('~') ? SYNONYM : INFLECTED;
  return a.form.charCodeAt(0) === b.form.charCodeAt(0) && isVariant(a.form, b.form) ? SPELLED : 0;
}

const INFLECTED = 0.9;
const SPELLED = 0.9;
const SYNONYM = 0.7;

import type { Choice } from './attribution/choose.ts';
import type { PlacedQuoted } from './attribution/places.ts';

/** A work, nickname or thing that is named, not said: the book “…”, so-called “…”. */
const NAMED =
  /(?:so-called|known as|called the|dubbed|nicknamed|titled|entitled|named|(?:book|film|movie|show|program|programme|series|song|album|podcast|play|novel|memoir|documentary|episode|magazine|newspaper|column|section|essay|poem|hashtag|word|words|term|phrase|acronym)s?),?\s*$/i;
/** Every word of some length begins with a capital: “Meet the Makers”. */
const TITLE_CASE = /^(?:\p{Lu}[\p{L}’'.-]*|\d+|a|an|the|of|and|in|on|for|to|with|at|by|or|from|&|[\s,!?:-]+)+$/u;

/** Whether the marks quote nobody: titles of works, nicknames, words held at arm's length. */
export function isScare(text: string, place: PlacedQuoted, choice: Choice): boolean {
  const { content } = place.quoted;
  const words = text.slice(content.start, content.end).trim();
  const count = words.split(/\s+/).length;
  const before = text.slice(Math.max(0, place.quoted.start - 40), place.quoted.start);
  if (words === '') return true;
  const signs = choice.candidate?.signs;
  const close =
    signs !== undefined &&
    ['after-adjacent', 'before-adjacent', 'before-colon', 'label', 'after-final'].some(
      (sign) => (signs[sign] ?? 0) > 0,
    );
  if (!place.isFragment) {
    if (close || count > 3) return false;
    return choice.candidate === undefined && count <= 3 && place.sentence.tokens.length > 0;
  }
  if (NAMED.test(before) && !close) return true;
  if (count >= 2 && TITLE_CASE.test(words) && !close) return true;
  if (choice.candidate?.link !== undefined) return false;
  return count <= 4 || choice.candidate === undefined;
}

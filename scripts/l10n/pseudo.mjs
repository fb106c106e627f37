// @ts-check

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MARKED = 'àƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÀƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ';
const marked = new Map([...PLAIN].map((letter, at) => [letter, [...MARKED][at] ?? letter]));

/** What is no word: a placeholder, an icon, where a link leads, what stands in backticks. */
const KEPT = /\{\w+\}|\$\([\w-]+\)|\]\([^)]*\)|`[^`]*`/g;

/**
 * The language that no one speaks: each plain letter has a mark, so that whatever is shown with a plain one did not pass
 * through a translation; what is no word stays.
 * @param {string} text
 */
export function pseudo(text) {
  let at = 0;
  let result = '';
  for (const { 0: kept, index } of text.matchAll(KEPT)) {
    result += withMarks(text.slice(at, index)) + kept;
    at = index + kept.length;
  }
  return result + withMarks(text.slice(at));
}

/** @param {string} words */
const withMarks = (words) => [...words].map((letter) => marked.get(letter) ?? letter).join('');

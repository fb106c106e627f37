import type { Part } from './compared-article.ts';

/** Ends a sentence, marks behind it aside. */
const SENTENCE_END = /[.!?…]["'”’)\]]*\s*$/;
const BEGINS_ANEW = /^\W*[\p{Lu}\p{N}]/u;

/**
 * The parts of a quotation, those of one saying together. “We will,” she said, “go.” is one; “We will go,” she said. “It is
 * late.” is two that a reporter set side by side, and another outlet may have one of them alone.
 */
export function sayings(parts: readonly Part[], text: string): Part[][] {
  const found: Part[][] = [];
  for (const part of parts) {
    const before = found.at(-1)?.at(-1);
    if (before !== undefined && !beginsAnew(before, part, text)) found.at(-1)?.push(part);
    else found.push([part]);
  }
  return found;
}

function beginsAnew(before: Part, part: Part, text: string): boolean {
  const between = text.slice(before.start + before.text.length, part.start);
  // A mark alone: the same speech goes on in the next paragraph.
  if (!/\p{L}/u.test(between) || !BEGINS_ANEW.test(part.text)) return false;
  return SENTENCE_END.test(before.text) || SENTENCE_END.test(between.replace(/["'“‘„«\s]+$/, ''));
}

/** Words by which a clause speaks of what is to come: “will meet on Friday”, “is due in court Monday”, “plans to close”. */
const AHEAD =
  /^(?:will|won[’']t|wouldn[’']t|would|shall|[’']ll|\p{L}+[’']ll|due|expected|scheduled|slated|set|plan|plans|planned|planning|going|hopes?|hoping|intends?|vows?|vowed|agreed|aims?|ready|invited|begins|starts|opens|resumes|meets|votes|should|could|may|might)$/iu;

/** Words that tell what was: what stands behind them is past, whatever came before. “The bank will close, it said on Friday.” */
const PAST =
  /^(?:said|says|told|announced|reported|confirmed|added|warned|insisted|argued|wrote|was|were|had|did|came|went|made|held|found|began|met|won|lost|left|took|gave|after|since)$/iu;

/** Forms of “be”: behind them a word in -ed is no past tense. “will be released on Friday”. */
const BE = /^(?:be|being|get)$/iu;

/** How many words before are looked at. */
const REACH = 14;

/** How many code units these words may take. */
const WINDOW = 140;

/** A word, or a mark that ends a sentence or what somebody said. */
const PIECE = /\p{L}[\p{L}’'-]*|[.!?;”"](?=\s|$)/gu;

/**
 * Whether the clause that leads to `offset` speaks of what is to come: the nearest telling word before it, in the same
 * sentence, looks ahead. “They will vote on Thursday” does; “It will close, they said on Thursday” does not.
 */
export function speaksAhead(text: string, offset: number): boolean {
  const words = [...text.slice(Math.max(0, offset - WINDOW), offset).matchAll(PIECE)].map(([word]) => word);
  const from = Math.max(0, words.length - REACH);
  for (let at = words.length - 1; at >= from; at -= 1) {
    const word = words[at] ?? '';
    if (/^\P{L}$/u.test(word) || PAST.test(word)) return false;
    if (AHEAD.test(word)) return true;
    if (/\p{L}{2}ed$/u.test(word) && !BE.test(words[at - 1] ?? '')) return false;
  }
  return false;
}

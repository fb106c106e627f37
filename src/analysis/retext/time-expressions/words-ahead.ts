/** Words by which a clause speaks of what is to come: “will meet on Friday”, “is due in court Monday”, “plans to close”, “talks resume Monday”. */
const AHEAD =
  /^(?:will|won[’']t|wouldn[’']t|would|shall|[’']ll|\p{L}+[’']ll|due|expected|scheduled|slated|set|plan|plans|planned|planning|going|hoped?|hopes|hoping|intends?|vows?|vowed|agreed|aims?|ready|invited|ahead|upcoming|(?:begin|reopen|resume|meet|arrive|appear)s?|(?:start|open|vote|end|close|return|face|host|visit|leave|flie|play|travel)s|fly|should|could|may|might)$/iu;

/** Verbs that “to” makes a plan of, where no failure or duty is told before: “asked him *to appear* on Friday”, “hoped *to resume* on Saturday”. */
const PLANNED =
  /^(?:be|meet|open|close|begin|start|resume|reopen|vote|decide|discuss|hold|hear|speak|testify|appear|return|visit|travel|play|face|release|publish|announce|present|launch|sign|consider|take|leave|arrive|deliver|address|answer|rule|debate|join|host|march|strike|stop|end)$/iu;
/** “refused to appear on Friday”, “had to leave on Friday”: past, whatever follows. */
const NO_PLAN =
  /^(?:failed|refused|declined|had|used|began|continued|managed|forced|came|went|started|chose|rushed|returned|travell?ed|flew|met|took|was|were)$/iu;

/** Words that tell what was: what stands behind them is past, whatever came before. “The bank will close, it said on Friday.” */
const PAST =
  /^(?:said|says|told|announced|reported|confirmed|added|warned|insisted|argued|wrote|was|were|had|did|came|went|made|held|found|began|met|won|lost|left|took|gave|after|since)$/iu;

/** Words before a noun. */
const OF_NOUN = /^(?:a|an|the|his|her|its|their|this|that|any|no|\p{L}+[’']s)$/iu;

/** Forms of “be”: behind them a word in -ed is no past tense. “will be released on Friday”. */
const BE = /^(?:be|being|get)$/iu;

/** How many words before are looked at. */
const REACH = 14;

/** How many code units these words may take. */
const WINDOW = 140;

/** A word, or a mark that ends a sentence or what somebody said. */
const PIECE = /\p{L}[\p{L}’'-]*|[.!?;”"](?=\s|$)/gu;

/** The verb behind: “Monday *would* be a holiday”. */
const AHEAD_BEHIND = /^\s+(?:will|would)\s/u;

/**
 * Whether the clause around `from` to `to` speaks of what is to come: the nearest telling word before it, in the same
 * sentence, looks ahead. “They will vote on Thursday” does; “It will close, they said on Thursday” does not.
 */
export function speaksAhead(text: string, from: number, to: number): boolean {
  return AHEAD_BEHIND.test(text.slice(to, to + 8)) || tenseBefore(text, from) === 'ahead';
}

/** What the nearest telling word before `offset` tells: −1 what was (“They *met* in October”), 1 what is to come, 0 neither. */
export function tenseOf(text: string, offset: number): -1 | 0 | 1 {
  const tense = tenseBefore(text, offset);
  return tense === 'back' ? -1 : tense === 'ahead' ? 1 : 0;
}

function tenseBefore(text: string, offset: number): 'ahead' | 'back' | undefined {
  const words = [...text.slice(Math.max(0, offset - WINDOW), offset).matchAll(PIECE)].map(([word]) => word);
  const from = Math.max(0, words.length - REACH);
  for (let at = words.length - 1; at >= from; at -= 1) {
    const word = words[at] ?? '';
    if (/^\P{L}$/u.test(word)) return undefined;
    if (PAST.test(word)) return 'back';
    // “abandoned his *plan* to ban them on Thursday” plans nothing.
    if (/^plans?$/i.test(word) && OF_NOUN.test(words[at - 1] ?? '')) continue;
    if (AHEAD.test(word)) return 'ahead';
    if (word === 'to' && PLANNED.test(words[at + 1] ?? '')) return NO_PLAN.test(words[at - 1] ?? '') ? 'back' : 'ahead';
    if (/\p{L}{2}ed$/u.test(word) && !BE.test(words[at - 1] ?? '')) return 'back';
  }
  return undefined;
}

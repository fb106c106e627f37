/*
 * Sets of words instead of regular expressions: compiling `\p{L}` without regard to case took 9 ms of the first article.
 * All are asked for lower case with straight apostrophes.
 */

/** Words by which a clause speaks of what is to come: “will meet on Friday”, “is due in court Monday”, “plans to close”, “talks resume Monday”. */
const AHEAD = setOf(
  "will won't wouldn't would shall due expected scheduled slated set plan plans planned planning going hope hoped hopes " +
    'hoping intend intends vow vows vowed agreed aim aims ready invited ahead upcoming begin begins reopen reopens resume ' +
    'resumes meet meets arrive arrives appear appears starts opens votes ends closes returns faces hosts visits leaves ' +
    'flies plays travels fly should could may might',
);

/** Verbs that “to” makes a plan of, where no failure or duty is told before: “asked him *to appear* on Friday”, “hoped *to resume* on Saturday”. */
const PLANNED = setOf(
  'be meet open close begin start resume reopen vote decide discuss hold hear speak testify appear return visit travel ' +
    'play face release publish announce present launch sign consider take leave arrive deliver address answer rule debate ' +
    'join host march strike stop end',
);
/** “refused to appear on Friday”, “had to leave on Friday”: past, whatever follows. */
const NO_PLAN = setOf(
  'failed refused declined had used began continued managed forced came went started chose rushed returned traveled ' +
    'travelled flew met took was were',
);

/** Words that tell what was: what stands behind them is past, whatever came before. “The bank will close, it said on Friday.” */
const PAST = setOf(
  'said says told announced reported confirmed added warned insisted argued wrote was were had did came went made held ' +
    'found began met won lost left took gave after since',
);

/** Words before a noun; so are owners, “the mayor’s”. */
const OF_NOUN = setOf('a an the his her its their this that any no');

/** Forms of “be”: behind them a word in -ed is no past tense. “will be released on Friday”. */
const BE = setOf('be being get');

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** How many words before are looked at. */
const REACH = 14;

/** How many code units these words may take. */
const WINDOW = 140;

/** A word, or a mark that ends a sentence or what somebody said. */
const PIECE = /\p{L}[\p{L}’'-]*|[.!?;”"](?=\s|$)/gu;

const MARKS = setOf('. ! ? ; ” "');

/** “announced”, but not “red”. */
const PAST_TENSE = /\p{L}{2}ed$/u;

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
  const words = text.slice(Math.max(0, offset - WINDOW), offset).match(PIECE) ?? [];
  const from = Math.max(0, words.length - REACH);
  for (let at = words.length - 1; at >= from; at -= 1) {
    const word = wordAt(words, at);
    if (MARKS.has(word)) return undefined;
    if (PAST.has(word)) return 'back';
    // “abandoned his *plan* to ban them on Thursday” plans nothing.
    if ((word === 'plan' || word === 'plans') && isOfNoun(wordAt(words, at - 1))) continue;
    if (AHEAD.has(word) || word.endsWith("'ll")) return 'ahead';
    if (words[at] === 'to' && PLANNED.has(wordAt(words, at + 1)))
      return NO_PLAN.has(wordAt(words, at - 1)) ? 'back' : 'ahead';
    if (PAST_TENSE.test(word) && !BE.has(wordAt(words, at - 1))) return 'back';
  }
  return undefined;
}

function wordAt(words: readonly string[], at: number): string {
  return (words[at] ?? '').toLowerCase().replace('’', "'");
}

function isOfNoun(word: string): boolean {
  return OF_NOUN.has(word) || word.endsWith("'s");
}

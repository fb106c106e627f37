import type { Clause } from './clause.ts';

/** Walks left over auxiliaries, adverbs and raising verbs: *has also* said, *went on to* say, *declined to* say. */
export function groupStartOf(clause: Clause, at: number): number {
  let start = at;
  for (let index = at - 1; index >= 0; index -= 1) {
    if (!/^[\s]*$/.test(clause.gapBefore(index + 1))) break;
    const token = clause.tokens[index];
    if (token === undefined) break;
    // The Ledger *first* reported
    if (GROUP.has(token.kind) || (token.lower === 'first' && index === at - 1)) {
      start = index;
      continue;
    }
    if (token.lower === 'to' && isRaising(clause, index - 1)) {
      start = index - (clause.tokens[index - 1]?.lower === 'on' ? 2 : 1);
      index = start;
      continue;
    }
    if (token.lower === 'as' && /^quoted|cited|reported$/.test(clause.tokens[index - 1]?.lower ?? '')) {
      start = index - 1;
      index = start;
      continue;
    }
    // kept *saying*, began *shouting*
    if (index === at - 1 && clause.tokens[at]?.cue?.form === 'participle' && GOES_ON.has(token.lower)) {
      start = index;
      continue;
    }
    break;
  }
  return start;
}

const GOES_ON = new Set(['kept', 'keeps', 'keep', 'began', 'begins', 'started', 'starts', 'resumed', 'stopped']);

const GROUP = new Set<string>(['auxiliary', 'adverb', 'negation']);

const RAISING = new Set(
  `went goes continued continues declined declines refused refuses began begins wanted wants tried tries appeared appears
  seemed seems used failed fails chose proceeded liked likes sought vowed promised returned took takes started starts
  hesitate hesitated dared rushed hastened went`.split(/\s+/),
);

function isRaising(clause: Clause, at: number): boolean {
  const token = clause.tokens[at];
  if (token === undefined) return false;
  return (
    RAISING.has(token.lower) ||
    (token.lower === 'on' && /^(?:went|goes|go|gone)$/.test(clause.tokens[at - 1]?.lower ?? ''))
  );
}

export function isNegated(clause: Clause, group: number, at: number): boolean {
  for (let index = group; index < at; index += 1) {
    const token = clause.tokens[index];
    if (token === undefined) continue;
    if (
      token.kind === 'negation' ||
      /n't$/.test(token.lower) ||
      /^(?:declined|declines|refused|refuses|failed|fails)$/.test(token.lower)
    )
      return true;
  }
  return false;
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', 'got']);

/** “was told”, “has been accused”; but not “was quoted as saying”, where the subject speaks. */
export function isPassive(clause: Clause, group: number, at: number): boolean {
  for (let index = at - 1; index >= group; index -= 1) {
    const token = clause.tokens[index];
    if (token === undefined || token.kind === 'adverb' || token.kind === 'negation') continue;
    return BE.has(token.lower);
  }
  // “a remark made by Reed”, but not “she said by telephone”.
  const by = clause.tokens[at + 1]?.lower === 'by' && clause.gapBefore(at + 1) === ' ';
  return by && !MEANS.has(clause.tokens[at + 2]?.lower ?? '');
}

const MEANS = new Set(['phone', 'telephone', 'email', 'e-mail', 'text', 'letter', 'video', 'way', 'saying', 'tweet']);

export function followsBe(clause: Clause, group: number, at: number): boolean {
  for (let index = group; index < at; index += 1) {
    const lower = clause.tokens[index]?.lower ?? '';
    if (BE.has(lower) || lower === 'as' || GOES_ON.has(lower)) return true;
  }
  return false;
}

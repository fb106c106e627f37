import { nameClasses } from '../../lexicon/name-classes.ts';
import { chunkFrom, phraseFrom } from './phrases.ts';
import type { Clause, Link, LinkPattern, Subject } from './clause.ts';

/** The subject of the sentence’s first cue verb outside its opening adjunct, else its first noun phrase that is no adjunct. */
export function mainSubject(clause: Clause, until: number, earlier: readonly Link[]): Subject | undefined {
  const start = Math.max(mainStart(clause), lastBreak(clause, until));
  for (const link of earlier) {
    if (link.at >= until) break;
    if (link.at < start) continue;
    if (MAIN.has(link.pattern)) return link.subject;
  }
  return firstSubject(clause, 0, until);
}

/** First noun phrase of the clause that starts at `from`: behind “In a statement,” and “When asked,”. */
export function firstSubject(clause: Clause, from: number, limit: number): Subject | undefined {
  const until = Math.min(limit, clause.tokens.length);
  let at = from;
  while (at < until) {
    const token = clause.tokens[at];
    if (token === undefined) return undefined;
    if (ADJUNCT.has(token.kind) || token.kind === 'past' || token.kind === 'cue') {
      // Skip to behind the next comma.
      let next = at + 1;
      while (next < until && !/,/.test(clause.gapBefore(next))) next += 1;
      if (next >= until) return undefined;
      at = behindPlace(clause, next);
      continue;
    }
    if (token.kind === 'subject') return { first: at, last: at, heads: [at] };
    const chunk = chunkFrom(clause, at);
    // *A month later*, he … *Last week*, she … *Likewise*, a paper …
    if (chunk !== undefined && isOpeningTime(clause, chunk.last)) {
      at = chunk.last + 1;
      continue;
    }
    if (chunk !== undefined && (token.kind !== 'number' || chunk.last > at)) {
      return phraseFrom(clause, at);
    }
    at += 1;
  }
  return undefined;
}

/** Behind *Iowa,* in “At a rally in Ames, Iowa, Reed …”: a name right behind a place and its comma, itself before a comma. */
function behindPlace(clause: Clause, at: number): number {
  const chunk = chunkFrom(clause, at);
  const place = clause.tokens[at - 1];
  if (chunk === undefined || place?.kind !== 'name' || clause.tokens[chunk.last]?.kind !== 'name') return at;
  const behind = clause.tokens[chunk.last + 1];
  if (behind === undefined || !/^\.?,/.test(clause.gapBefore(chunk.last + 1))) return at;
  const words = clause.tokens.slice(chunk.first, chunk.last + 1).map(({ text }) => text);
  const kind = nameClasses().phrases.get(words.join(' '));
  return kind === 'state' || kind === 'country' ? chunk.last + 1 : at;
}

/** Whether a noun phrase names a time and a comma parts it from what follows. */
function isOpeningTime(clause: Clause, last: number): boolean {
  const isTime =
    /^(?:days?|weeks?|months?|years?|hours?|minutes?|decades?|mornings?|afternoons?|evenings?|nights?|first|second|likewise)$/;
  if (!isTime.test(clause.tokens[last]?.lower ?? '')) return false;
  let next = last + 1;
  if (/^(?:later|earlier|ago|before|after)$/.test(clause.tokens[next]?.lower ?? '')) next += 1;
  return next < clause.tokens.length && /^,/.test(clause.gapBefore(next));
}

const MAIN = new Set<LinkPattern>(['before', 'inverted', 'apposition', 'shared-subject']);

const ADJUNCT = new Set<string>(['preposition', 'subordinator', 'ing']);

/** First token behind “Asked if he would go,” and the like. */
function mainStart(clause: Clause): number {
  const first = clause.tokens[0];
  if (
    first === undefined ||
    !(ADJUNCT.has(first.kind) || first.kind === 'past' || first.kind === 'cue') ||
    /”/.test(clause.gapBefore(0))
  )
    return 0;
  for (let at = 1; at < clause.tokens.length; at += 1) if (/,/.test(clause.gapBefore(at))) return at;
  return 0;
}

/** Token at which the last main clause before `until` begins: behind “;” or “, but”. */
function lastBreak(clause: Clause, until: number): number {
  for (let at = Math.min(until, clause.tokens.length - 1); at > 0; at -= 1) {
    const gap = clause.gapBefore(at);
    if (gap.includes(';') || (clause.tokens[at]?.lower === 'but' && gap.includes(','))) return at;
  }
  return 0;
}

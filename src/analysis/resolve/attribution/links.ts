import type { CueWord } from '../../retext/cues.ts';
import type { Chunk } from './noun-phrases.ts';
import type { Token } from './tokens.ts';

/** How a cue was tied to its subject: one name for each way a sentence can say who speaks. */
export type LinkPattern =
  | 'before'
  | 'inverted'
  | 'apposition'
  | 'relative'
  | 'shared-subject'
  | 'participle'
  | 'according-to'
  | 'possessor'
  | 'agent';

/** The words a cue is ascribed to: tokens `first`–`last`; `heads` are the last tokens of names and nouns it may be known by. */
export interface Subject {
  readonly first: number;
  readonly last: number;
  readonly heads: readonly number[];
}

/** A cue with whoever it is ascribed to. Numbers index the sentence's tokens. */
export interface Link {
  readonly cue: CueWord;
  /** The cue's token. */
  readonly at: number;
  readonly pattern: LinkPattern;
  readonly subject: Subject;
  /** First token of the verb group: *has repeatedly* said. */
  readonly groupStart: number;
  readonly negated: boolean;
}

/** A sentence as the links are read from it. `hasQuoteBefore` tells whether a stretch stands right before a token. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** For each token the noun phrase that it is part of. */
  readonly chunkOf: readonly (Chunk | undefined)[];
  /** Text between the token before and this one, quoted stretches replaced by `”`. */
  readonly gapBefore: (token: number) => string;
}

/** Ties each cue of a sentence to its subject: the one table that speakers, cues and indirect speech are read from. */
export function linksOf(clause: Clause): Link[] {
  const links: Link[] = [];
  clause.tokens.forEach((token, at) => {
    if (token.cue === undefined) return;
    const link = linkOf(clause, at, token.cue, links);
    if (link !== undefined) links.push(link);
  });
  return links;
}

function linkOf(clause: Clause, at: number, cue: CueWord, earlier: readonly Link[]): Link | undefined {
  const base = { cue, at, groupStart: at, negated: false };
  if (cue.form === 'phrase') {
    // According to the mayor, …
    const subject = phraseFrom(clause, at + 1);
    return subject === undefined
      ? undefined
      : { ...base, pattern: 'according-to', subject: withApposed(clause, subject) };
  }
  if (cue.form === 'noun') {
    const subject = possessorOf(clause, at);
    return subject === undefined ? undefined : { ...base, pattern: 'possessor', subject };
  }
  const group = groupStartOf(clause, at);
  const negated = isNegated(clause, group, at);
  const verb = { cue, at, groupStart: group, negated };
  if (cue.form === 'past' && isPassive(clause, group, at)) {
    const agent = clause.tokens[at + 1]?.lower === 'by' ? phraseFrom(clause, at + 2) : undefined;
    return agent === undefined ? undefined : { ...verb, pattern: 'agent', subject: agent };
  }
  const apposed = /,\s*$/.test(clause.gapBefore(group)) ? appositionSubject(clause, group - 1, []) : undefined;
  const inverted = apposed?.pattern === 'apposition' ? undefined : invertedSubject(clause, at, group, cue);
  if (inverted !== undefined) return { ...verb, pattern: 'inverted', subject: withApposed(clause, inverted) };
  if (cue.form === 'participle' && !followsBe(clause, group, at)) {
    const subject = participleSubject(clause, group, earlier);
    return subject === undefined ? undefined : { ...verb, pattern: 'participle', subject };
  }
  const found = subjectBefore(clause, group, earlier);
  return found === undefined ? undefined : { ...verb, ...found };
}

const GROUP = new Set<string>(['auxiliary', 'adverb', 'negation']);

/** Walks left over auxiliaries, adverbs and raising verbs: *has also* said, *went on to* say, *declined to* say. */
function groupStartOf(clause: Clause, at: number): number {
  let start = at;
  for (let index = at - 1; index >= 0; index -= 1) {
    if (!/^[\s]*$/.test(clause.gapBefore(index + 1))) break;
    const token = clause.tokens[index];
    if (token === undefined) break;
    if (GROUP.has(token.kind)) {
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
    break;
  }
  return start;
}

const RAISING = new Set(
  `went goes continued continues declined declines refused refuses began begins wanted wants tried tries appeared appears
  seemed seems used failed fails chose proceeded liked likes sought vowed promised returned took takes`.split(/\s+/),
);

function isRaising(clause: Clause, at: number): boolean {
  const token = clause.tokens[at];
  if (token === undefined) return false;
  return (
    RAISING.has(token.lower) ||
    (token.lower === 'on' && /^(?:went|goes|go|gone)$/.test(clause.tokens[at - 1]?.lower ?? ''))
  );
}

function isNegated(clause: Clause, group: number, at: number): boolean {
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
function isPassive(clause: Clause, group: number, at: number): boolean {
  for (let index = at - 1; index >= group; index -= 1) {
    const token = clause.tokens[index];
    if (token === undefined || token.kind === 'adverb' || token.kind === 'negation') continue;
    return BE.has(token.lower);
  }
  return clause.tokens[at + 1]?.lower === 'by' && clause.gapBefore(at + 1) === ' ';
}

function followsBe(clause: Clause, group: number, at: number): boolean {
  for (let index = group; index < at; index += 1) {
    const lower = clause.tokens[index]?.lower ?? '';
    if (BE.has(lower) || lower === 'as') return true;
  }
  return false;
}

/** The noun phrase or pronoun that starts at a token, with the prepositional phrases and names that belong to it. */
function phraseFrom(clause: Clause, at: number): Subject | undefined {
  const token = clause.tokens[at];
  if (token === undefined) return undefined;
  if (
    token.kind === 'subject' ||
    token.kind === 'object' ||
    (token.kind === 'possessive' && chunkFrom(clause, at) === undefined)
  ) {
    return { first: at, last: at, heads: [at] };
  }
  const chunk = chunkFrom(clause, at);
  if (chunk === undefined) return undefined;
  let last = chunk.last;
  const heads = [chunk.last];
  for (;;) {
    const link = clause.tokens[last + 1];
    const next = chunkFrom(clause, last + 2);
    if (
      link === undefined ||
      next === undefined ||
      !/^\s$/.test(clause.gapBefore(last + 1)) ||
      !/^\s$/.test(clause.gapBefore(last + 2))
    )
      break;
    const joins = /^(?:of|for|from|with|at|in)$/.test(link.lower) && !isTime(clause, next);
    if (link.lower === 'and') {
      // “said Reed and Cole”, but not “said Reed and the mayor left”.
      const after = clause.tokens[next.last + 1];
      if (after !== undefined && /^\s$/.test(clause.gapBefore(next.last + 1)) && after.kind !== 'preposition') break;
      last = next.last;
      heads.push(next.last);
      continue;
    }
    if (!joins) break;
    last = next.last;
  }
  return { first: chunk.first, last, heads };
}

/** said the coach, *Jo Reed*, …: a name between commas is one more head. */
function withApposed(clause: Clause, subject: Subject): Subject {
  const next = chunkFrom(clause, subject.last + 1);
  if (
    next === undefined ||
    !/^,\s$/.test(clause.gapBefore(subject.last + 1)) ||
    clause.tokens[next.last]?.kind !== 'name'
  )
    return subject;
  const closes = clause.tokens[next.last + 1] === undefined || /^[,.)]/.test(clause.gapBefore(next.last + 1));
  return closes ? { ...subject, heads: [...subject.heads, next.last] } : subject;
}

function isTime(clause: Clause, chunk: Chunk): boolean {
  for (let at = chunk.first; at <= chunk.last; at += 1) {
    const token = clause.tokens[at];
    if (token === undefined) continue;
    if (token.kind === 'number' && /^(?:19|20)\d\d/.test(token.lower)) return true;
    if (
      /^(?:morning|afternoon|evening|night|week|month|year|interview|statement|email|speech|tweet|briefing|conference)$/.test(
        token.lower,
      )
    )
      return true;
  }
  return clause.tokens[chunk.first]?.kind === 'time';
}

function chunkFrom(clause: Clause, at: number): Chunk | undefined {
  const chunk = clause.chunkOf[at];
  return chunk?.first === at ? chunk : undefined;
}

function chunkTo(clause: Clause, at: number): Chunk | undefined {
  return clause.chunkOf[at];
}

/** The mayor’s claim that …; a claim by the mayor; his words. */
function possessorOf(clause: Clause, at: number): Subject | undefined {
  const chunk = chunkTo(clause, at);
  if (chunk !== undefined) {
    for (let index = at - 1; index >= chunk.first; index -= 1) {
      const token = clause.tokens[index];
      if (token === undefined) continue;
      if (token.owner) return { first: chunk.first, last: index, heads: [index] };
      if (token.kind === 'possessive') return { first: index, last: index, heads: [index] };
    }
  }
  const next = clause.tokens[at + 1];
  if (next !== undefined && (next.lower === 'by' || next.lower === 'from')) return phraseFrom(clause, at + 2);
  return undefined;
}

/** “…,” *said* Reed; …, *said* Reed, a teacher. */
function invertedSubject(clause: Clause, at: number, group: number, cue: CueWord): Subject | undefined {
  if (group !== at || (cue.form !== 'past' && cue.form !== 'present')) return undefined;
  if (!/^\s$/.test(clause.gapBefore(at + 1))) return undefined;
  const before = clause.gapBefore(at);
  const afterQuote = /”[\s,]*$/.test(before) || at === 0;
  const afterComma = /,\s*$/.test(before) && cue.frames.includes('quote') && !cue.frames.includes('fragment');
  const asSaid = clause.tokens[at - 1]?.lower === 'as' || clause.tokens[at - 1]?.lower === 'so';
  if (!afterQuote && !afterComma && !asSaid) return undefined;
  if (cue.frames.includes('told')) return undefined;
  const subject = phraseFrom(clause, at + 1);
  if (subject === undefined) return undefined;
  const first = clause.tokens[subject.first];
  if (first === undefined || first.kind === 'object' || first.kind === 'number') return undefined;
  const after = clause.tokens[subject.last + 1];
  const gap = after === undefined ? '.' : clause.gapBefore(subject.last + 1);
  // “…, said the mayor would go”: the phrase is a subject of its own.
  if (
    !afterQuote &&
    after !== undefined &&
    /^\s$/.test(gap) &&
    (after.kind === 'auxiliary' || after.kind === 'cue' || after.kind === 'verb' || after.kind === 'past')
  )
    return undefined;
  return subject;
}

/** The subject of *saying*: the phrase right before it after *with*, else that of the clause it hangs on. */
function participleSubject(clause: Clause, group: number, earlier: readonly Link[]): Subject | undefined {
  const before = clause.tokens[group - 1];
  if (before !== undefined && /^\s$/.test(clause.gapBefore(group))) {
    if (before.kind === 'name' || before.kind === 'noun' || before.kind === 'subject' || before.kind === 'object') {
      const phrase = phraseTo(clause, group - 1);
      // “a statement saying …”, “people saying …”, “with Reed saying …”
      const word = clause.tokens[phrase?.heads[0] ?? -1];
      if (
        phrase !== undefined &&
        (clause.tokens[phrase.first - 1]?.lower === 'with' || !DOCUMENTS.has(word?.lower ?? ''))
      ) {
        const governed =
          clause.tokens[phrase.first - 1]?.kind === 'preposition' && clause.tokens[phrase.first - 1]?.lower !== 'with';
        if (!governed && (clause.tokens[phrase.first - 1]?.lower === 'with' || phrase.first === 0)) return phrase;
      }
    }
  }
  return mainSubject(clause, group, earlier);
}
const DOCUMENTS = new Set(['statement', 'letter', 'email', 'tweet', 'message', 'post', 'interview', 'memo', 'release']);

/** The subject of the sentence’s first cue verb outside its opening adjunct, else its first noun phrase that is no adjunct. */
export function mainSubject(clause: Clause, until: number, earlier: readonly Link[]): Subject | undefined {
  const start = mainStart(clause);
  for (const link of earlier) {
    if (link.at >= until) break;
    if (link.at < start) continue;
    if (MAIN.has(link.pattern) && !hasSemicolon(clause, link.at, until)) return link.subject;
  }
  return firstSubject(clause, 0, until);
}

const MAIN = new Set<LinkPattern>(['before', 'inverted', 'apposition', 'shared-subject']);

function hasSemicolon(clause: Clause, from: number, to: number): boolean {
  for (let at = from + 1; at <= to && at < clause.tokens.length; at += 1) {
    if (/;/.test(clause.gapBefore(at)) || (/,/.test(clause.gapBefore(at)) && clause.tokens[at]?.lower === 'but'))
      return true;
  }
  return false;
}

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

const ADJUNCT = new Set<string>(['preposition', 'subordinator', 'ing']);

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
      at = next;
      continue;
    }
    if (token.kind === 'subject') return { first: at, last: at, heads: [at] };
    const chunk = chunkFrom(clause, at);
    if (chunk !== undefined && (token.kind !== 'number' || chunk.last > at)) {
      return phraseFrom(clause, at);
    }
    at += 1;
  }
  return undefined;
}

/** The phrase that ends at a token, with the phrases before it that it belongs to: *a spokesman for | the firm*. */
function phraseTo(clause: Clause, at: number): Subject | undefined {
  const token = clause.tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'subject' || token.kind === 'object') return { first: at, last: at, heads: [at] };
  const end = chunkTo(clause, at);
  if (end === undefined || end.last !== at) return undefined;
  let first = end;
  let last = end.last;
  let heads = [end.last];
  for (;;) {
    const link = clause.tokens[first.first - 1];
    if (link === undefined || !/^\s$/.test(clause.gapBefore(first.first))) break;
    const before = chunkTo(clause, first.first - 2);
    if (before === undefined || before.last !== first.first - 2 || !/^\s$/.test(clause.gapBefore(first.first - 1)))
      break;
    if (link.kind === 'preposition') {
      // “Reed on Monday said”: the time is no part of the phrase.
      if (isTime(clause, first) || (link.lower === 'on' && clause.tokens[first.first]?.kind === 'time'))
        last = before.last;
      first = before;
      heads = [before.last];
    } else if (link.lower === 'and' && heads.length < 3) {
      first = before;
      heads = [before.last, ...heads];
    } else break;
  }
  return { first: first.first, last, heads };
}

/** The subject that stands before a verb group. */
function subjectBefore(
  clause: Clause,
  group: number,
  earlier: readonly Link[],
): { pattern: LinkPattern; subject: Subject } | undefined {
  let before = group - 1;
  let gap = clause.gapBefore(group);
  let token = clause.tokens[before];
  // “Reed Monday said”, “Reed on Monday said”
  while (token !== undefined && token.kind === 'time' && /^\s$/.test(gap)) {
    before -= clause.tokens[before - 1]?.lower === 'on' ? 2 : 1;
    gap = clause.gapBefore(before + 1);
    token = clause.tokens[before];
  }
  // “Reed, who in 2010 said”
  if (token?.kind === 'number' && clause.tokens[before - 1]?.lower === 'in' && /^\s*$/.test(gap)) {
    before -= 2;
    gap = clause.gapBefore(before + 1);
    token = clause.tokens[before];
  }
  if (token === undefined) return undefined;
  if (/^\s*[,–—-]+\s*$/.test(gap) || /^\)\s*,?\s*$/.test(gap)) return appositionSubject(clause, before, earlier);
  if (!/^\s*$/.test(gap)) return undefined;
  if (token.kind === 'subject') return { pattern: 'before', subject: { first: before, last: before, heads: [before] } };
  if (token.kind === 'relative' || token.lower === 'that') return relativeSubject(clause, before);
  if (token.kind === 'conjunction' || token.lower === 'to') return shared(clause, before, earlier);
  const phrase = phraseTo(clause, before);
  if (phrase === undefined) return undefined;
  const governor = clause.tokens[phrase.first - 1];
  const governed = governor !== undefined && /^\s$/.test(clause.gapBefore(phrase.first));
  // “a man wearing a hat said”, “officials briefed on the talks said”
  if (
    governed &&
    (governor.kind === 'ing' ||
      governor.kind === 'past' ||
      governor.kind === 'preposition' ||
      governor.kind === 'adverb')
  ) {
    const reduced = reducedRelative(clause, phrase.first - 1);
    if (reduced !== undefined) return { pattern: 'relative', subject: { ...reduced, last: phrase.last } };
    // “In a message posted Friday, Reed said”: an adjunct, no subject.
    const opens = phrase.first === 1 || /,\s*$/.test(clause.gapBefore(phrase.first - 1));
    if (governor.kind === 'preposition' && opens) return undefined;
  }
  return { pattern: 'before', subject: phrase };
}

/** The phrase that a participle right behind it narrows: *officials* briefed on …; walks over what lies between. */
function reducedRelative(clause: Clause, at: number): Subject | undefined {
  let index = at;
  for (let steps = 0; index > 0 && steps < 8; steps += 1) {
    const token = clause.tokens[index];
    if (token === undefined || /[,;:”]/.test(clause.gapBefore(index))) return undefined;
    if (token.kind === 'ing' || token.kind === 'past' || token.lower === 'familiar' || token.lower === 'close') {
      const phrase = phraseTo(clause, index - 1);
      if (phrase !== undefined && (phrase.first === 0 || !/^\s$/.test(clause.gapBefore(phrase.first)))) return phrase;
      return undefined;
    }
    if (token.kind === 'auxiliary' || token.kind === 'verb' || token.kind === 'cue' || token.kind === 'subject')
      return undefined;
    index -= 1;
  }
  return undefined;
}

function relativeSubject(clause: Clause, at: number): { pattern: LinkPattern; subject: Subject } | undefined {
  const phrase = phraseTo(clause, at - 1);
  if (phrase === undefined || !/^,?\s*$/.test(clause.gapBefore(at))) return undefined;
  return { pattern: 'relative', subject: phrase };
}

function shared(
  clause: Clause,
  until: number,
  earlier: readonly Link[],
): { pattern: LinkPattern; subject: Subject } | undefined {
  const subject = mainSubject(clause, until, earlier);
  return subject === undefined ? undefined : { pattern: 'shared-subject', subject };
}

/** Reed, the mayor of Ashby, said: back over what stands between commas to the phrase that it describes. */
function appositionSubject(
  clause: Clause,
  end: number,
  earlier: readonly Link[],
): { pattern: LinkPattern; subject: Subject } | undefined {
  let candidate: Subject | undefined;
  let at = end;
  for (let pieces = 0; pieces < 5 && at > 0; pieces += 1) {
    // Start of the piece that ends at `at`.
    let start = at;
    while (start > 0 && !/[,–—(”;:]/.test(clause.gapBefore(start))) start -= 1;
    const piece = clause.tokens[start];
    if (piece === undefined || start === 0) break;
    const gap = clause.gapBefore(start);
    if (/[”;:]/.test(gap)) break;
    const phrase = phraseTo(clause, start - 1);
    if (phrase === undefined || !describes(clause, start, at)) break;
    const apposed = chunkFrom(clause, start);
    candidate = {
      first: phrase.first,
      last: candidate?.last ?? phrase.last,
      heads: apposed === undefined ? phrase.heads : [...phrase.heads, apposed.last],
    };
    const clean = phrase.first === 0 || !/^\s$/.test(clause.gapBefore(phrase.first));
    if (!clean) break;
    at = phrase.first - 1;
    if (phrase.first === 0 || !/,/.test(clause.gapBefore(phrase.first))) break;
    candidate = { ...candidate, last: phrase.last };
  }
  if (candidate !== undefined)
    return {
      pattern: 'apposition',
      subject: { ...candidate, last: Math.max(candidate.heads[0] ?? 0, candidate.first) },
    };
  return shared(clause, end + 1, earlier);
}

/** Whether a piece between commas describes the phrase before it rather than going on with a clause of its own. */
function describes(clause: Clause, start: number, end: number): boolean {
  const first = clause.tokens[start];
  if (first === undefined) return false;
  if (first.kind === 'conjunction' || first.kind === 'subordinator' || first.kind === 'subject') {
    return first.lower === 'when' || first.lower === 'while' || first.lower === 'as';
  }
  if (
    first.kind === 'relative' ||
    first.kind === 'ing' ||
    first.kind === 'past' ||
    first.kind === 'number' ||
    first.kind === 'preposition'
  )
    return true;
  for (let at = start; at <= end; at += 1) {
    const kind = clause.tokens[at]?.kind;
    if (kind === 'auxiliary' || kind === 'cue') {
      // A finite verb makes it a clause, unless it belongs to a relative: “the man who has led it”.
      const relative = clause.tokens
        .slice(start, at)
        .some((token) => token.kind === 'relative' || token.lower === 'that');
      if (!relative) return false;
    }
  }
  return (
    first.kind === 'determiner' ||
    first.kind === 'possessive' ||
    first.kind === 'noun' ||
    first.kind === 'name' ||
    first.kind === 'adverb'
  );
}

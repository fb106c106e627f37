import type { CueWord } from '../../retext/cues.ts';
import { firstSubject, mainSubject } from './main-subject.ts';
import { opensTime } from './noun-phrases.ts';
import { chunkTo, chunkFrom, phraseFrom, phraseTo } from './phrases.ts';
import type { Clause, Link, LinkPattern, Subject } from './clause.ts';

/** The subject that stands before a verb group. */
export function subjectBefore(
  clause: Clause,
  group: number,
  earlier: readonly Link[],
): { pattern: LinkPattern; subject: Subject } | undefined {
  let before = group - 1;
  let gap = clause.gapBefore(group);
  let token = clause.tokens[before];
  // “Reed Monday said”, “Reed on Monday said”, “Reed last week said”
  while (token !== undefined && /^\s$/.test(gap)) {
    const isNight = opensTime(clause.tokens, before - 1);
    if (token.kind !== 'time' && !isNight) break;
    before -= isNight || clause.tokens[before - 1]?.lower === 'on' ? 2 : 1;
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
  if (token.lower === 'to') {
    const urged = toldToSpeak(clause, before);
    if (urged !== undefined) return { pattern: 'before', subject: urged };
  }
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
    // “Reed since returning to office has said”
    const adjunct = adjunctStart(clause, phrase.first - 1);
    const main = adjunct === undefined ? undefined : phraseTo(clause, adjunct - 1);
    if (main !== undefined) return { pattern: 'before', subject: main };
    // “In a message posted Friday, Reed said”: an adjunct, no subject.
    const opens = phrase.first === 1 || /,\s*$/.test(clause.gapBefore(phrase.first - 1));
    const isAbout = ABOUT.test(governor.lower) && ABOUT_SO_MANY.test(clause.tokens[phrase.first]?.lower ?? '');
    if (governor.kind === 'preposition' && opens && !isAbout) {
      // “Reed, the mayor, at one point conceded”
      if (phrase.first < 3) return undefined;
      const described = appositionSubject(clause, phrase.first - 2, earlier);
      return described?.pattern === 'apposition' ? described : undefined;
    }
  }
  return { pattern: 'before', subject: phrase };
}

/** “…,” *said* Reed; …, *said* Reed, a teacher. */
export function invertedSubject(clause: Clause, at: number, group: number, cue: CueWord): Subject | undefined {
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
export function participleSubject(
  clause: Clause,
  at: number,
  group: number,
  earlier: readonly Link[],
): Subject | undefined {
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
        // He held *a sign* saying “…”
        if (/^(?:say|read)$/.test(clause.tokens[at]?.cue?.lemma ?? '') && BEARERS.has(word?.lower ?? ''))
          return { ...phrase, first: chunkTo(clause, phrase.heads[0] ?? phrase.first)?.first ?? phrase.first };
        // … – *Reed* saying “…” and *Cole* calling it “…”
        const opening = clause.gapBefore(phrase.first);
        const isOwn = /[–—-]\s*$/.test(opening) || clause.tokens[phrase.first - 1]?.lower === 'and';
        if (!governed && isOwn && word?.kind === 'name' && phrase.first === phrase.last) return phrase;
        if (!governed && (clause.tokens[phrase.first - 1]?.lower === 'with' || phrase.first === 0)) return phrase;
      }
    }
  }
  // In *calling* it “a gift”, Reed …: the clause it hangs on comes behind
  return mainSubject(clause, group, earlier) ?? firstSubject(clause, 0, clause.tokens.length);
}

/** Reed, the mayor of Ashby, said: back over what stands between commas to the phrase that it describes. */
export function appositionSubject(
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

/** The mayor’s claim that …; a claim by the mayor; his words. */
export function possessorOf(clause: Clause, at: number): Subject | undefined {
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

/** Reed, *who* said: the pronoun is the source, known by the phrase that it stands for. */
function relativeSubject(clause: Clause, at: number): { pattern: LinkPattern; subject: Subject } | undefined {
  const phrase = phraseTo(clause, at - 1);
  if (phrase === undefined || !/^(?:,?\s*|\s*[—–-]{1,2}\s*)$/.test(clause.gapBefore(at))) return undefined;
  return { pattern: 'relative', subject: { first: at, last: at, heads: phrase.heads } };
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

/** Start of *since returning to* where that stands between a subject and its verb. */
function adjunctStart(clause: Clause, at: number): number | undefined {
  for (let index = at; index > 1 && index > at - 3; index -= 1) {
    if (clause.tokens[index]?.kind !== 'ing') continue;
    return /^(?:since|after|before|while|in)$/.test(clause.tokens[index - 1]?.lower ?? '') ? index - 1 : undefined;
  }
  return undefined;
}

function shared(
  clause: Clause,
  until: number,
  earlier: readonly Link[],
): { pattern: LinkPattern; subject: Subject } | undefined {
  const subject = mainSubject(clause, until, earlier);
  return subject === undefined ? undefined : { pattern: 'shared-subject', subject };
}

/** … led *her* to declare; it is rare for *ministers* to say: the phrase before the infinitive speaks. */
function toldToSpeak(clause: Clause, to: number): Subject | undefined {
  if (!/^\s$/.test(clause.gapBefore(to))) return undefined;
  const chunk = clause.tokens[to - 1]?.kind === 'possessive' ? undefined : chunkTo(clause, to - 1);
  const first = chunk?.first ?? to - 1;
  const governor = clause.tokens[first - 1];
  if (governor === undefined || !LETS_SPEAK.has(governor.lower)) return undefined;
  return { first, last: to - 1, heads: [to - 1] };
}

/** *about half* of the voters, *around 20* people */
const ABOUT = /^(?:about|around|over|under)$/;
const ABOUT_SO_MANY = /^(?:half|two|three|four|five|six|seven|eight|nine|ten|a|\d[\d,.]*)$/;

const LETS_SPEAK = new Set(
  `for led leads lead leading prompted prompts prompting caused causing allowed allowing allows enabled enabling drove
  driving inspired inspiring forced forcing compelled compelling moved`.split(/\s+/),
);

/** What words are written on. */
const BEARERS = new Set(
  `sign signs banner banners placard placards poster posters hat hats cap caps shirt shirts t-shirt t-shirts billboard
  billboards sticker stickers badge badges button buttons plaque cover headline inscription caption`.split(/\s+/),
);

const DOCUMENTS = new Set(['statement', 'letter', 'email', 'tweet', 'message', 'post', 'interview', 'memo', 'release']);

import type { Span } from '../../../article/span.ts';
import type { Sentence } from './ground.ts';
import { singular } from './singular.ts';
import { speakingNouns } from '../../lexicon/roles.ts';
import type { Link } from './clause.ts';
import { contentEnd, type EndOf } from './content-ends.ts';
import type { Token } from './tokens.ts';

/** Links belong to one sentence each, and sentences are kept while their text stays. */
const known = new WeakMap<Link, { readonly parts: readonly Span[] | undefined }>();

/**
 * The words that a cue reports without (only) quotation marks, in parts where the cue interrupts them: *that they would
 * go* in “Reed said that they would go”. Offsets are relative to the segment; `undefined` where the cue reports nothing.
 */
export function reportedContent(sentence: Sentence, link: Link): readonly Span[] | undefined {
  let content = known.get(link);
  if (content === undefined) known.set(link, (content = { parts: readContent(sentence, link, contentEnd) }));
  return content.parts;
}

/** The same, read anew; `endOf` finds where a content clause ends. */
export function readContent(sentence: Sentence, link: Link, endOf: EndOf): readonly Span[] | undefined {
  if (link.pattern === 'according-to') return aroundPhrase(sentence, link, endOf);
  const { tokens } = sentence;
  const start = Math.min(link.subject.first, link.groupStart);
  const closes = Math.max(
    link.at,
    link.pattern === 'inverted' || link.pattern === 'agent' ? link.subject.last : link.at,
  );
  const before = sentence.gapBefore(start);
  const after = tokens[closes + 1] === undefined ? '.' : sentence.gapBefore(closes + 1);
  const isFinite = link.cue.form === 'past' || link.cue.form === 'present' || link.cue.form === 'base';
  const parenthetical =
    isFinite &&
    link.cue.frames.includes('quote') &&
    start > 0 &&
    /[,–—]\s*$/.test(before) &&
    link.pattern !== 'relative' &&
    link.pattern !== 'agent' &&
    link.pattern !== 'shared-subject';
  if (
    parenthetical &&
    (link.pattern === 'inverted' ||
      closes + 1 >= tokens.length ||
      /^\s*[,.–—]/.test(after) ||
      (isTail(sentence, closes + 1) && tokens[skipOccasion(sentence, closes + 1)]?.lower !== 'that'))
  ) {
    const from = partStart(sentence, start);
    const end = tokens[start - 1]?.end;
    if (from !== undefined && end !== undefined && from < end && !isOnlyOccasion(sentence, from, start)) {
      const first = { start: from, end };
      // The plan, Reed said, would go.
      const next = tokens[closes + 1];
      if (
        next !== undefined &&
        /^\s*,\s/.test(after) &&
        start < 25 &&
        hasVerb(sentence, closes + 1) &&
        (goesOn(next) ||
          // What he needs, Reed said, *is* rest.
          next.kind === 'auxiliary' ||
          next.kind === 'verb' ||
          next.lower === 'that' ||
          !hasVerb(sentence, firstTokenFrom(sentence, from), start) ||
          sentence.tokens[0]?.kind === 'subordinator')
      ) {
        return [first, { start: next.start, end: sentence.end }];
      }
      return hasVerb(sentence, firstTokenFrom(sentence, from), start) || start > 5 ? [first] : undefined;
    }
  }
  return behindCue(sentence, link, closes, endOf);
}

/** *When asked about it*, Reed demurred. What stands before the comma is no speech. */
function isOnlyOccasion(sentence: Sentence, from: number, until: number): boolean {
  const first = firstTokenFrom(sentence, from);
  if (!/^(?:when|asked|while|as|after|before|speaking)$/.test(sentence.tokens[first]?.lower ?? '')) return false;
  for (let at = first + 1; at < until; at += 1) if (/[,–—]/.test(sentence.gapBefore(at))) return false;
  return true;
}

/** Taxes fell, the office said, *and* wages rose; but not: …, Reed said, *but* Cole disagreed. */
function goesOn({ lower }: Token): boolean {
  return lower === 'and' || lower === 'or';
}

function firstTokenFrom(sentence: Sentence, offset: number): number {
  return Math.max(
    0,
    sentence.tokens.findIndex((token) => token.start >= offset),
  );
}

/** Whether only a place, time or occasion follows: …, Reed said *on Monday in a statement*. */
function isTail(sentence: Sentence, from: number): boolean {
  const first = sentence.tokens[from];
  if (first === undefined) return true;
  return (
    (['preposition', 'time', 'adverb', 'subordinator', 'ing'].includes(first.kind) && first.lower !== 'that') ||
    /^(?:last|this|earlier|late)$/.test(first.lower)
  );
}

/** Start of what stands before a parenthetical cue: the sentence, or behind the last semicolon. */
function partStart(sentence: Sentence, until: number): number | undefined {
  for (let at = until - 1; at > 0; at -= 1) {
    if (/;/.test(sentence.gapBefore(at))) return sentence.tokens[at]?.start;
  }
  return Math.min(sentence.start, sentence.tokens[0]?.start ?? sentence.start);
}

const FINITE = new Set<string>(['auxiliary', 'verb', 'past', 'cue']);

/** A verb of the clause itself: not announced *the climb before she was down*. */
function hasOwnVerb(sentence: Sentence, from: number, to: number): boolean {
  let until = from;
  while (until < to && !HANGS.has(sentence.tokens[until]?.lower ?? '')) until += 1;
  return hasVerb(sentence, from, until);
}

const HANGS = new Set(['before', 'after', 'when', 'while', 'because', 'as', 'since', 'although', 'though']);

function hasVerb(sentence: Sentence, from: number, to = sentence.tokens.length): boolean {
  for (let at = from; at < to; at += 1) {
    const token = sentence.tokens[at];
    // … the deployment of troops, *stating* that …
    if (token !== undefined && FINITE.has(token.kind) && token.cue?.form !== 'participle') return true;
  }
  return false;
}

/** According to Reed, the plan …; the plan …, according to Reed. */
function aroundPhrase(sentence: Sentence, link: Link, endOf: EndOf): readonly Span[] | undefined {
  const { tokens } = sentence;
  const before = tokens[link.at - 1];
  const opens = link.at === 0 || (link.at <= 2 && /^(?:and|but|yet|also|now)$/.test(tokens[0]?.lower ?? ''));
  if (!opens && before !== undefined) {
    return [{ start: partStart(sentence, link.at) ?? sentence.start, end: before.end }];
  }
  let next = link.subject.last + 1;
  while (next < tokens.length && !/,/.test(sentence.gapBefore(next))) next += 1;
  // According to Reed, *who owns the mill*, …; according to Reed, *an analyst in Ashby*, …
  if (tokens[next]?.kind === 'relative' || /^(?:an?)$/.test(tokens[next]?.lower ?? '')) {
    let behind = next + 1;
    while (behind < tokens.length && !/,/.test(sentence.gapBefore(behind))) behind += 1;
    if (behind < tokens.length && (tokens[next]?.kind === 'relative' || !hasVerb(sentence, next, behind)))
      next = behind;
  }
  const first = tokens[next];
  return first === undefined ? undefined : [{ start: first.start, end: endOf(sentence, next, link) }];
}

const SPEAKING = new Set(speakingNouns);
const OPENERS = new Set(['that', 'how', 'why', 'whether', 'if', 'what', 'where', 'when', 'who']);

/** The content clause that follows its verb. */
function behindCue(sentence: Sentence, link: Link, closes: number, endOf: EndOf): readonly Span[] | undefined {
  const { tokens } = sentence;
  const { frames, form } = link.cue;
  let at = closes + 1;
  if (at >= tokens.length) return undefined;
  const quoteRightBehind = /”/.test(sentence.gapBefore(at));
  if (quoteRightBehind) {
    // said “dangerous” people would come: the content starts with the marks.
    const stretch = sentence.stretches.find((placed) => placed.tokensBefore === at);
    if (stretch === undefined || !frames.includes('that') || form === 'noun') return undefined;
    return [{ start: stretch.start, end: endOf(sentence, at, link) }];
  }
  const canTell =
    frames.includes('told') ||
    /^(?:call on|urge|ask|remind|warn|promise|order|instruct|command|beg|implore|press|challenge|invite|advise)$/.test(
      link.cue.lemma,
    );
  if (canTell) at = skipHearer(sentence, at);
  at = skipOccasion(sentence, at);
  const first = tokens[at];
  if (first === undefined) return undefined;
  const gap = sentence.gapBefore(at);
  if (/[.;:]/.test(gap)) return undefined;
  if (
    OPENERS.has(first.lower) &&
    (frames.includes('that') ||
      // called *that* “cheap”: no clause
      (frames.includes('quote') && first.lower === 'that' && !frames.includes('fragment')) ||
      canTell ||
      form === 'noun')
  ) {
    if (form === 'noun' && first.lower !== 'that') return undefined;
    return [{ start: first.start, end: endOf(sentence, at + 1, link) }];
  }
  if (form === 'noun') return undefined;
  // told her not to go
  const toGo = first.lower === 'not' ? tokens[at + 1]?.lower : first.lower;
  if (toGo === 'to' && (frames.includes('infinitive') || canTell)) {
    return [{ start: first.start, end: endOf(sentence, at + 1, link) }];
  }
  if (isCalledFor(sentence, link, at)) return [{ start: first.start, end: endOf(sentence, at, link) }];
  if (!frames.includes('that') && !frames.includes('told')) return undefined;
  const opener = tokens[link.subject.first - 1];
  // the changes, *which* officials said *will come* in May; *what* many called …
  if (
    opener !== undefined &&
    link.pattern === 'before' &&
    (opener.kind === 'relative' || opener.lower === 'what') &&
    (first.kind === 'auxiliary' || first.kind === 'verb' || first.kind === 'past')
  )
    return [
      { start: opener.start, end: opener.end },
      { start: first.start, end: endOf(sentence, at, link) },
    ];
  // A bare clause: a subject and a verb of its own.
  const subject =
    isAbout(sentence, at) ||
    opensAdjunct(sentence, at) ||
    first.kind === 'subject' ||
    first.kind === 'determiner' ||
    first.kind === 'possessive' ||
    first.kind === 'ing' ||
    first.lower === 'there' ||
    sentence.chunkOf[at]?.first === at;
  if (!subject || /,/.test(gap)) return undefined;
  const end = endOf(sentence, at, link);
  const reach = tokens.findIndex((token) => token.start >= end);
  const last = reach === -1 ? tokens.length : reach;
  // A pronoun needs no verb that the lists know: he and Reed *differ*.
  if (!hasOwnVerb(sentence, at + 1, last) && !(first.kind === 'subject' && last > at + 1)) return undefined;
  return [{ start: first.start, end }];
}

/** said *about half* of them left */
function isAbout({ tokens }: Sentence, at: number): boolean {
  return (
    /^(?:about|around|over|under)$/.test(tokens[at]?.lower ?? '') &&
    (tokens[at + 1]?.kind === 'number' || /^(?:half|a|one|two|three|four)$/.test(tokens[at + 1]?.lower ?? ''))
  );
}

/** said *despite the rain, they* would go */
function opensAdjunct(sentence: Sentence, at: number): boolean {
  if (sentence.tokens[at]?.kind !== 'preposition') return false;
  for (let next = at + 1; next < Math.min(sentence.tokens.length, at + 12); next += 1) {
    if (/^,\s/.test(sentence.gapBefore(next))) return sentence.tokens[next]?.kind === 'subject';
  }
  return false;
}

/** called for *a new vote*, accused *the town of neglect*: a thing that is itself what was said. */
function isCalledFor(sentence: Sentence, { cue }: Link, at: number): boolean {
  if (!THINGS.has(cue.lemma)) return false;
  return (
    sentence.chunkOf[at]?.first === at || sentence.tokens[at]?.kind === 'object' || sentence.tokens[at]?.kind === 'ing'
  );
}

const THINGS = new Set(['accuse', 'call for']);

/** told *reporters in Ashby* that: a noun phrase right behind that is not the subject of what follows. */
function skipHearer(sentence: Sentence, at: number): number {
  const token = sentence.tokens[at];
  if (token === undefined) return at;
  if (token.kind === 'object' || token.lower === 'her' || token.lower === 'you' || token.lower === 'it') return at + 1;
  const chunk = sentence.chunkOf[at];
  if (chunk?.first !== at) return at;
  let next = chunk.last + 1;
  for (;;) {
    const link = sentence.tokens[next];
    const behind = sentence.chunkOf[next + 1];
    if (link === undefined || behind?.first !== next + 1) break;
    // urged the mayor to pay: no place that somebody is urged to
    if (link.lower === 'to' || (link.kind !== 'preposition' && link.lower !== 'and')) break;
    next = behind.last + 1;
  }
  // told a nurse, Jo Reed, that …
  const apposed = sentence.chunkOf[next];
  const isApposed = apposed?.first === next && /^,\s*$/.test(sentence.gapBefore(next));
  return isApposed && /^,/.test(sentence.gapBefore(apposed.last + 1)) ? apposed.last + 1 : next;
}

/** said *on Monday in a statement* that … */
function skipOccasion(sentence: Sentence, from: number): number {
  let at = from;
  for (let steps = 0; steps < 6; steps += 1) {
    const token = sentence.tokens[at];
    if (token === undefined) return at;
    if (
      token.kind === 'time' ||
      (token.kind === 'adverb' && token.lower !== 'there') ||
      (token.kind === 'number' && sentence.tokens[at - 1]?.kind === 'time') ||
      (/^(?:morning|afternoon|evening|night)$/.test(token.lower) && sentence.tokens[at - 1]?.kind === 'time')
    ) {
      at += 1;
      continue;
    }
    if (
      /^(?:last|this|earlier|late)$/.test(token.lower) &&
      /^(?:week|month|year|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening|afternoon|summer|on)$/.test(
        sentence.tokens[at + 1]?.lower ?? '',
      )
    ) {
      at += 2;
      continue;
    }
    if (
      token.kind === 'preposition' &&
      token.lower !== 'of' &&
      token.lower !== 'like' &&
      !isAbout(sentence, at) &&
      !opensAdjunct(sentence, at)
    ) {
      const behind = sentence.chunkOf[at + 1];
      if (behind?.first === at + 1 && sentence.tokens[behind.last + 1] !== undefined) {
        const stop = at;
        at = behind.last + 1;
        if (token.lower === 'to' && SPEAKING.has(singular(sentence.tokens[behind.last]?.lower ?? ''))) continue;
        if (token.lower === 'to' && sentence.tokens[at]?.kind !== 'subordinator') return stop;
        continue;
      }
      if (sentence.tokens[at + 1]?.kind === 'time') {
        at += 2;
        continue;
      }
    }
    return at;
  }
  return at;
}

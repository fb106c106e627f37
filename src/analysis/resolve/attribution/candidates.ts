import type { Span } from '../../../article/span.ts';
import type { CueWord } from '../../retext/cues.ts';
import type { PlacedStretch, Sentence } from './ground.ts';
import { firstSubject, mainSubject } from './main-subject.ts';
import { phraseFrom } from './phrases.ts';
import type { Link, Subject } from './clause.ts';
import type { Token } from './tokens.ts';
import { linkSigns, sourceSigns, type Signs } from './signs.ts';

/** Somebody who may have said a quotation. Spans are offsets in the article. */
export interface Candidate {
  /** Name of the pattern: the rule shown where it wins. */
  readonly rule: string;
  readonly signs: Signs;
  readonly source?: Span;
  /** Heads of names and nouns that the source may be known by; the first is the grammatical one. */
  readonly heads: readonly Span[];
  /** Two who speak: *Reed and Cole*. */
  readonly joined?: true;
  readonly cue?: CueWord & Span;
  readonly link?: Link;
}

/** A stretch with its sentence and the sentences around it. */
export interface Place {
  readonly text: string;
  /** Offset of the segment in the article. */
  readonly base: number;
  readonly sentence: Sentence;
  readonly stretch: PlacedStretch;
  readonly previous?: { readonly sentence: Sentence; readonly base: number; readonly text: string };
  readonly isFragment: boolean;
}

/** All that the sentence and its neighbors offer as speaker of a stretch, each with its signs. */
export function candidatesOf(place: Place): Candidate[] {
  const { text, base, sentence, stretch, isFragment } = place;
  const near = around(sentence, stretch);
  const found: Candidate[] = near.links.map((link) =>
    candidate(
      ruleOf(link, stretch),
      linkSigns(text, near, stretch, link, isFragment),
      sentence,
      base,
      link.subject,
      link,
    ),
  );
  const label = labelOf(place);
  const signature = signatureOf(place);
  if (signature !== undefined) found.push(signature);
  const inner = innerLabelOf(place);
  if (inner !== undefined) found.push(labelled('label', inner, markCue(':', inner.end)));
  if (label !== undefined) {
    const named = candidate('label', { label: 1 }, sentence, base, label);
    found.push({ ...named, cue: markCue(':', named.source?.end ?? 0) });
  }
  if (sentence.tokens.length > 0 && label === undefined) {
    const subject = firstSubject(sentence, 0, stretch.tokensBefore);
    if (subject !== undefined && !sentence.links.some((link) => link.subject.first === subject.first)) {
      const signs = {
        ...(sentence.links.length === 0 ? { 'clause-subject': 1 } : { 'clause-subject-beside-cue': 1 }),
        ...(KNOWN_AS.test(text.slice(Math.max(0, stretch.start - 40), stretch.start)) ? { 'known-as': 1 } : {}),
      };
      const named = candidate('clause-subject', signs, sentence, base, subject);
      const verb = verbBetween(sentence, subject.last + 1, stretch.tokensBefore);
      found.push(
        verb === undefined ? named : { ...named, cue: verbCue(verb.lower, base + verb.start, base + verb.end) },
      );
    }
  }
  const behind = subjectBehind(text, sentence, stretch);
  if (behind !== undefined) {
    const verb = sentence.tokens[behind.last + 1];
    const named = candidate(
      'clause-subject',
      { 'subject-behind': 1, ...sourceSigns(sentence, behind) },
      sentence,
      base,
      behind,
    );
    found.push(verb === undefined ? named : { ...named, cue: verbCue(verb.lower, base + verb.start, base + verb.end) });
  }
  const { previous } = place;
  if (previous !== undefined && (stretch.tokensBefore === 0 || isFragment)) {
    const last = previous.sentence.links.at(-1);
    const where: Record<string, number> = leadsIn(previous)
      ? { 'previous-colon': 1 }
      : sentence.opensParagraph
        ? { 'previous-paragraph': 1 }
        : {};
    if (isFragment) where['fragment-previous'] = 1;
    const subject = mainSubject(previous.sentence, Infinity, previous.sentence.links);
    if (last !== undefined) {
      const signs = { 'previous-link': 1, ...where };
      found.push(candidate('previous-sentence', signs, previous.sentence, previous.base, last.subject, last));
    } else if (
      subject !== undefined &&
      (where['previous-paragraph'] === undefined || isSomebody(previous.sentence, subject))
    ) {
      found.push(
        candidate('previous-sentence', { 'previous-subject': 1, ...where }, previous.sentence, previous.base, subject),
      );
    }
  }
  return found;
}

/** Cues and stretches looked at on either side: a sentence that never ends must not cost the square of its length. */
const REACH = 10;

/** The sentence with the cues and stretches near one of its stretches alone; almost always the sentence itself. */
function around(sentence: Sentence, stretch: PlacedStretch): Sentence {
  const { links, stretches } = sentence;
  if (links.length <= 2 * REACH && stretches.length <= 2 * REACH) return sentence;
  const behind = links.findIndex(({ at }) => at >= stretch.tokensBefore);
  const link = behind < 0 ? links.length : behind;
  const own = stretches.indexOf(stretch);
  return {
    ...sentence,
    links: links.slice(Math.max(0, link - REACH), link + REACH),
    stretches: stretches.slice(Math.max(0, own - REACH), own + REACH),
  };
}

function candidate(
  rule: string,
  signs: Signs,
  sentence: Sentence,
  base: number,
  subject: Subject,
  link?: Link,
): Candidate {
  const spanOf = (first: number, last: number): Span => ({
    start: base + (sentence.tokens[first]?.start ?? 0),
    end: base + (sentence.tokens[last]?.end ?? 0),
  });
  const source = spanOf(subject.first, subject.last);
  const heads = subject.heads.map((head) => spanOf(head, head));
  const own: Candidate =
    subject.joined === true ? { rule, signs, source, heads, joined: true } : { rule, signs, source, heads };
  if (link === undefined) return own;
  return { ...own, link, cue: { ...link.cue, start: base + link.cue.start, end: base + link.cue.end } };
}

function ruleOf(link: Link, stretch: PlacedStretch): string {
  switch (link.pattern) {
    case 'according-to':
    case 'possessor':
    case 'participle':
    case 'relative':
    case 'agent':
    case 'shared-subject':
      return link.pattern;
    case 'inverted':
      return link.at >= stretch.tokensBefore ? 'cue-after-inverted' : 'cue-before-inverted';
    case 'before':
    case 'apposition':
      return link.at >= stretch.tokensBefore ? 'cue-after' : 'cue-before';
  }
}

/** A name, pronoun or noun for people; not: *The night* was quiet. ⏎ “…” */
function isSomebody(sentence: Sentence, subject: Subject): boolean {
  const signs = sourceSigns(sentence, subject);
  return signs['source-thing'] === undefined && signs['source-it'] === undefined;
}

/** Reed went on: ⏎ “…” */
function leadsIn(previous: NonNullable<Place['previous']>): boolean {
  const end = previous.sentence.end;
  return /^\s*:/.test(previous.text.slice(end, end + 3));
}

const SIGNATURE = /^\s*(?:―|—|–|--?)\s*(\p{Lu}[\p{L}.’'-]*(?:\s+\p{L}[\p{L}.’'-]*){0,5})\s*(?:[.,(]|\n|$)/u;

/** “…” ― Jo Reed: a name signs the words, and its line ends. */
function signatureOf({ text, base, stretch }: Place): Candidate | undefined {
  const match = SIGNATURE.exec(text.slice(stretch.end, stretch.end + 80));
  const name = match?.[1];
  if (match === null || name === undefined) return undefined;
  const start = base + stretch.end + match[0].indexOf(name);
  const source = { start, end: start + name.length };
  const dash = /\S+/.exec(match[0]);
  const at = base + stretch.end + (dash?.index ?? 0);
  return labelled('signature', source, { ...markCue('―', at), end: at + 1 });
}

function labelled(rule: 'label' | 'signature', source: Span, cue: Candidate['cue']): Candidate {
  const signs: Signs = { [rule]: 1 };
  return { rule, signs, source, heads: [source], ...(cue === undefined ? {} : { cue }) };
}

/** The last verb between a subject and the marks: Reed *listed* two shows, “…”; present tense looks like a noun: Reed *calls*. */
function verbBetween(sentence: Sentence, from: number, until: number): Token | undefined {
  for (let at = until - 1; at >= from; at -= 1) {
    const token = sentence.tokens[at];
    if (token !== undefined && VERBAL.has(token.kind)) return token;
  }
  const next = sentence.tokens[from];
  return from < until && next?.kind === 'noun' && next.lower.endsWith('s') ? next : undefined;
}

/** “…,” Reed *began*. Somebody with a verb of no list right behind an utterance that a comma or question left open. */
function subjectBehind(text: string, sentence: Sentence, stretch: PlacedStretch): Subject | undefined {
  const at = stretch.tokensBefore;
  const first = sentence.tokens[at];
  if (first === undefined || !/[,?!—-]["”’']*\s*$/.test(text.slice(stretch.end - 3, first.start))) return undefined;
  if (sentence.links.some((link) => link.at >= at && link.at < at + 12)) return undefined;
  const subject = phraseFrom(sentence, at);
  if (subject === undefined || (first.kind !== 'name' && first.kind !== 'subject')) return undefined;
  const verb = sentence.tokens[subject.last + 1];
  if (verb === undefined || !VERBAL.has(verb.kind) || !/^\s$/.test(sentence.gapBefore(subject.last + 1)))
    return undefined;
  return subject;
}

/** derisively known as “the barn”, was dubbed the “barn”: nobody in particular says so */
const KNOWN_AS =
  /\b(?:known|labell?ed|dubbed|called|described|billed|designated|nicknamed|titled|named)\s+(?:as\s+)?(?:the\s+|an?\s+)?$/i;

const VERBAL = new Set<string>(['cue', 'past', 'verb']);

function verbCue(lemma: string, start: number, end: number): CueWord & Span {
  return { lemma, slant: 'neutral', frames: ['quote'], form: 'past', word: -1, lastWord: -1, start, end };
}

/** A colon or dash that does the work of a verb of speech. */
function markCue(lemma: string, start: number): CueWord {
  return { lemma, slant: 'neutral', frames: ['quote'], form: 'phrase', word: -1, lastWord: -1, start, end: start + 1 };
}

const LABEL = /^[“"]?\s*(\p{Lu}[\p{Lu}.’' -]{1,30}):\s/u;

/** “REED: We will go.” The label stands inside the marks, as in transcripts. */
export function innerLabelOf({ text, base, stretch }: Place): Span | undefined {
  const match = LABEL.exec(text.slice(stretch.start, stretch.start + 40));
  const name = match?.[1];
  if (match === null || name === undefined) return undefined;
  const start = base + stretch.start + match[0].indexOf(name);
  return { start, end: start + name.length };
}

/** NAME: “…”, with nothing but the name before the colon. */
function labelOf({ text, sentence, stretch }: Place): Subject | undefined {
  const last = stretch.tokensBefore - 1;
  const token = sentence.tokens[last];
  if (
    token === undefined ||
    !/^\s*:\s*$/.test(text.slice(token.end, stretch.start)) ||
    sentence.stretches[0] !== stretch
  )
    return undefined;
  const chunk = sentence.chunkOf[last];
  if (chunk === undefined || chunk.last !== last) return undefined;
  // Costs are up - Jo Reed: “…” In a list the label stands behind a dash.
  const opens = chunk.first === 0 || (token.kind === 'name' && /^\s*[-–—]\s*$/.test(sentence.gapBefore(chunk.first)));
  if (!opens) return undefined;
  return { first: chunk.first, last, heads: [last] };
}

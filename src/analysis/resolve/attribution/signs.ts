import { hull, type Span } from '../../../article/span.ts';
import { speakingNouns } from '../../lexicon/roles.ts';
import type { Link, Subject } from './clause.ts';
import { reportedContent } from './content.ts';
import type { PlacedStretch, Sentence } from './ground.ts';
import { singular } from './singular.ts';

/** Named signs with their strength; weights are in `lexicon/attribution-weights.ts`. */
export type Signs = Readonly<Record<string, number>>;

/** Signs of where a link stands to a quoted stretch of the same sentence, and of what its cue and source are. */
export function linkSigns(
  text: string,
  sentence: Sentence,
  stretch: PlacedStretch,
  link: Link,
  isFragment: boolean,
): Signs {
  const signs: Record<string, number> = { ...cueSigns(link), ...sourceSigns(sentence, link.subject) };
  signs[`pattern-${link.pattern}`] = 1;
  if (link.negated) signs['negated'] = 1;
  const first = Math.min(link.subject.first, link.groupStart);
  const cueToken = sentence.tokens[link.at];
  if (cueToken === undefined) return signs;
  const start = Math.min(first, link.at);
  const end = Math.max(
    link.at,
    link.pattern === 'inverted' || link.pattern === 'according-to' || link.pattern === 'agent'
      ? link.subject.last
      : link.at,
  );
  if (start >= stretch.tokensBefore) {
    const between = start - stretch.tokensBefore;
    const opens = sentence.tokens[start];
    const gap = opens === undefined ? '' : text.slice(stretch.end, opens.start);
    if (between === 0 && !/[“"]/.test(gap)) {
      signs['after-adjacent'] = 1;
      if (link.pattern === 'inverted') signs['inverted-adjacent'] = 1;
    } else if (isFinal(sentence, link, start)) signs['after-final'] = 1;
    else signs['after-far'] = 1;
  } else if (link.at < stretch.tokensBefore) {
    const between = stretch.tokensBefore - end - 1;
    const gap = text.slice(sentence.tokens[stretch.tokensBefore - 1]?.end ?? stretch.start, stretch.start);
    if (between <= 0 && cueToken.end <= stretch.start) signs['before-adjacent'] = 1;
    else {
      signs['before-within'] = 1;
      // “the checks will continue” has nothing to do with “streamlining” further on.
      if (link.cue.frames.length === 1 && link.cue.frames[0] === 'quote') signs['quote-only-within'] = 1;
    }
    if (/[:,]\s*$/.test(gap)) signs['before-colon'] = 1;
    signs['before-distance'] = Math.log2(1 + Math.max(0, between));
    if (hasBreak(sentence, link.at, stretch.tokensBefore)) signs['clause-break'] = 1;
    if (isFragment && isOutermost(sentence, stretch, link)) signs['outermost'] = 1;
    // the mayor’s claim that it was “a gift”, against the mayor’s claim about “gifts”
    if (link.cue.form === 'noun' && hasThatBehind(sentence, end + 1)) signs['noun-that'] = 1;
  }
  const between = sentence.stretches.filter((other) => other !== stretch && isBetween(other, stretch, link.at)).length;
  if (between > 0) signs['stretch-between'] = between;
  if (isNearest(sentence, stretch, link)) signs['nearest-cue'] = 1;
  if (sentence.links[0] === link) signs['first-cue'] = 1;
  if (isFragment) {
    addNesting(signs, sentence, stretch, link);
    addForFragment(signs);
  }
  return signs;
}

/** Reed said Cole called it “a gift”: the words stand in what Reed said, and so does Cole’s verb. */
function addNesting(signs: Record<string, number>, sentence: Sentence, stretch: PlacedStretch, link: Link): void {
  const content = reportedContent(sentence, link);
  if (covers(sentence, link, stretch)) signs['covers'] = 1;
  // Reed said it was late, and the town was “asleep”: what Reed said may be over before the marks
  else if (content !== undefined && hull(content).end <= stretch.start) signs['over'] = 1;
  const at = sentence.tokens[link.at];
  if (at === undefined) return;
  const outer = sentence.links.find(
    (other) =>
      other !== link &&
      other.at !== link.at &&
      !other.negated &&
      covers(sentence, other, at) &&
      covers(sentence, other, stretch),
  );
  if (outer === undefined) return;
  const name = sentence.tokens[link.subject.heads[0] ?? link.subject.last];
  signs['nested'] = 1;
  signs[`nested-${name?.kind === 'subject' ? 'pronoun' : name?.kind === 'name' ? 'name' : 'noun'}`] = 1;
  if (signs['before-adjacent'] === 1) signs['nested-adjacent'] = 1;
  if (signs['cue-say'] === 1) signs['nested-say'] = 1;
}

function covers(sentence: Sentence, link: Link, span: Span): boolean {
  return reportedContent(sentence, link)?.some((part) => part.start <= span.start && span.end <= part.end) === true;
}

/** Signs that weigh otherwise for words woven into the author’s sentence than for an utterance. */
const OTHERWISE = [
  'after-adjacent',
  'after-far',
  'before-adjacent',
  'before-within',
  'clause-break',
  'cue-fragment-only',
  'cue-noun',
  'cue-quote',
  'cue-say',
  'first-cue',
  'nearest-cue',
  'pattern-agent',
  'pattern-participle',
  'pattern-possessor',
  'pattern-relative',
  'pattern-shared-subject',
].map((name) => [name, `fragment-${name}`] as const);

function addForFragment(signs: Record<string, number>): void {
  for (const [name, forFragment] of OTHERWISE) {
    const strength = signs[name];
    if (strength !== undefined) signs[forFragment] = strength;
  }
}

function hasThatBehind(sentence: Sentence, at: number): boolean {
  return sentence.tokens[at]?.lower === 'that' || sentence.tokens[at + 2]?.lower === 'that';
}

/** No other cue stands between the link and the stretch. */
function isNearest(sentence: Sentence, stretch: PlacedStretch, link: Link): boolean {
  const isBehind = link.at >= stretch.tokensBefore;
  return !sentence.links.some((other) =>
    isBehind
      ? other.at < link.at && other.at >= stretch.tokensBefore
      : other.at > link.at && other.at < stretch.tokensBefore,
  );
}

const SAY = new Set([
  'say',
  'tell',
  'add',
  'write',
  'tweet',
  'according to',
  'continue',
  'reply',
  'explain',
  'state',
  'ask',
  'announce',
]);

function cueSigns(link: Link): Record<string, number> {
  const { cue } = link;
  const signs: Record<string, number> = {};
  if (cue.form === 'noun') signs['cue-noun'] = 1;
  else if (cue.frames.includes('quote')) signs['cue-quote'] = 1;
  else if (cue.frames.includes('fragment')) signs['cue-fragment-only'] = 1;
  if (cue.form !== 'noun' && cue.frames.includes('fragment')) signs['cue-fragment'] = 1;
  if (cue.frames.includes('attitude')) signs['cue-attitude'] = 1;
  if (cue.form !== 'noun' && SAY.has(cue.lemma)) signs['cue-say'] = 1;
  return signs;
}

const SPEAKING = new Set(speakingNouns);

/** What the head of a source says of it: no *statement* or *night* speaks, an *official* does. */
export function sourceSigns(sentence: Sentence, subject: Subject): Record<string, number> {
  const head = sentence.tokens[subject.heads[0] ?? subject.last];
  if (head === undefined) return {};
  if (head.lower === 'it') return { 'source-it': 1 };
  if (head.lower === 'you') return { 'source-you': 1 };
  if (head.kind === 'subject') return { 'source-pronoun': 1 };
  if (head.kind === 'name') return { 'source-name': 1 };
  if (head.kind === 'noun' && !SPEAKING.has(singular(head.lower))) return { 'source-thing': 1 };
  return {};
}

/** “…”, and so on and on, Reed said. The link closes the sentence behind a comma. */
function isFinal(sentence: Sentence, link: Link, start: number): boolean {
  return sentence.tokens.length - link.at <= 8 && /[,–—”]\s*$/.test(sentence.gapBefore(start));
}

/** A new main clause begins between the two tokens: “, but”, “while”, “;”, “, adding that”, “and called it”. */
function hasBreak(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) {
    const lower = sentence.tokens[at]?.lower;
    const gap = sentence.gapBefore(at);
    if (/;/.test(gap) || ((lower === 'but' || lower === 'while') && /,/.test(gap))) return true;
  }
  return sentence.links.some((link) => link.at > from && link.at < to && opensClause(sentence, link));
}

function opensClause(sentence: Sentence, link: Link): boolean {
  if (link.pattern === 'shared-subject') return sentence.tokens[link.groupStart - 1]?.kind === 'conjunction';
  return link.pattern === 'participle' && /,/.test(sentence.gapBefore(link.groupStart));
}

/** No earlier verb of speech in the same main clause. */
function isOutermost(sentence: Sentence, stretch: PlacedStretch, link: Link): boolean {
  return !sentence.links.some(
    (other) =>
      other.at < link.at &&
      !other.negated &&
      other.cue.form !== 'noun' &&
      (other.cue.frames.includes('quote') || other.cue.frames.includes('that')) &&
      !hasBreak(sentence, other.at, stretch.tokensBefore),
  );
}

function isBetween(other: PlacedStretch, stretch: PlacedStretch, at: number): boolean {
  return stretch.tokensBefore > at
    ? other.start < stretch.start && other.tokensBefore > at
    : other.start > stretch.start && other.tokensBefore <= at;
}

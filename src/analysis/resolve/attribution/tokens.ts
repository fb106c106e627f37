import type { Span } from '../../../article/span.ts';
import { wordClasses, type WordClass } from '../../lexicon/word-classes.ts';
import type { CueWord } from '../../retext/cues.ts';
import type { SegmentMarks } from '../../retext/processor.ts';
import type { Word } from '../../retext/words.ts';
import type { SentenceParts } from './sentences.ts';

/** A closed class, or what the form of the word says where it belongs to none. `cue` is a reporting verb in use. */
export type TokenKind = WordClass | 'number' | 'ing' | 'past' | 'noun' | 'name' | 'cue';

/** A word outside quotation marks, with what a clause is read by. Offsets are relative to the segment. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  /** Ends in ’s or s’: *Berg’s*. */
  readonly owner: boolean;
  readonly cue?: CueWord;
}

/** A word about to be classified, as its neighbors see it. */
interface Raw {
  readonly lower: string;
  readonly kind: TokenKind;
  readonly owner: boolean;
}

/** Classifies the words of the sentences, in order; in the first of each a capital means nothing. */
export function tokensOf(text: string, marks: SegmentMarks, sentences: readonly SentenceParts[]): Token[] {
  const cueAt = new Map(marks.cues.map((cue) => [cue.word, cue]));
  const tokens: Token[] = [];
  /** Index of the last word read: a cue may be two words. */
  let read = -1;
  for (const { words } of sentences) {
    for (const [index, at] of words.entries()) {
      const word = marks.words[at];
      if (word === undefined || at <= read) continue;
      read = at;
      const raw = classify(word, index === 0);
      const cue = cueAt.get(at);
      const inUse = cue !== undefined && isInUse(cue, raw, word, marks.words[cue.lastWord + 1], tokens, text);
      if (cue === undefined || !(inUse || cue.alsoNoun === true)) {
        const { lower, kind, owner } = raw;
        tokens.push({ start: word.start, end: word.end, text: word.text, lower, kind, owner });
        continue;
      }
      read = cue.lastWord;
      const form = inUse ? cue.form : 'noun';
      tokens.push({
        start: word.start,
        end: cue.end,
        text: word.text,
        lower: raw.lower,
        kind: form === 'noun' ? raw.kind : 'cue',
        owner: raw.owner,
        cue: cue.form === form ? cue : { ...cue, form },
      });
    }
  }
  return tokens;
}

/** `isCueInUse` with the neighbors of the cue looked up: `word` is its first, `next` the one behind it. */
function isInUse(
  cue: CueWord,
  raw: Raw,
  word: Word,
  next: Word | undefined,
  tokens: readonly Token[],
  text: string,
): boolean {
  const last = tokens.at(-1);
  // A newline or sentence end before the word hides its neighbor.
  const before = last !== undefined && !/[.!?\n;:]/.test(text.slice(last.end, word.start)) ? last : undefined;
  const after = next === undefined ? undefined : classify(next, false);
  const isBehindMarks = before === undefined && CLOSES.test(text.slice(Math.max(0, word.start - 3), word.start));
  return isCueInUse(cue, raw, before, tokens.at(-2), after, text.slice(cue.end, next?.start), isBehindMarks);
}

const APOSTROPHE = /['’‘]/;
const CONTRACTED = /^(i|he|she|we|they|you|it|who|that|there)'(?:s|re|ve|ll|d|m)$/;
const NOT_ADVERBS = new Set([
  'family',
  'ally',
  'rally',
  'bully',
  'reply',
  'supply',
  'july',
  'italy',
  'assembly',
  'likely',
  'elderly',
  'early',
  'deadly',
  'friendly',
]);
const NOT_ING = new Set([
  'king',
  'thing',
  'something',
  'nothing',
  'anything',
  'everything',
  'morning',
  'evening',
  'building',
  'meeting',
  'hearing',
  'wing',
  'ring',
  'spring',
  'string',
  'briefing',
  'sing',
  'bring',
]);
const NOT_PAST = new Set(['united', 'red', 'need', 'speed', 'seed', 'bed', 'hundred', 'indeed', 'feed', 'breed']);

function classify({ text, lower: written }: Word, startsSentence: boolean): Raw {
  const isMarked = APOSTROPHE.test(written);
  const lower = isMarked ? written.replace(/[’‘]/g, "'") : written;
  if (isMarked) {
    const contraction = CONTRACTED.exec(lower);
    if (contraction !== null) {
      const pronoun = contraction[1] ?? '';
      return { lower: pronoun, kind: wordClasses.get(pronoun) ?? 'subject', owner: false };
    }
    if (/n't$/.test(lower)) return { lower, kind: 'auxiliary', owner: false };
  }
  const owner = isMarked && /(?:'s|s')$/.test(lower);
  const known = wordClasses.get(lower);
  const capital = (known === undefined || OPEN.has(known)) && /^\p{Lu}/u.test(text);
  // Inside a sentence a capital outweighs the list: *Will*, *May*, *March*.
  if (known !== undefined && (!capital || startsSentence)) return { lower, kind: known, owner: false };
  if (/\d/.test(lower)) return { lower, kind: 'number', owner };
  if (capital) return { lower, kind: 'name', owner };
  if (/ly$/.test(lower) && !NOT_ADVERBS.has(lower)) return { lower, kind: 'adverb', owner };
  if (/ing$/.test(lower) && !NOT_ING.has(lower)) return { lower, kind: 'ing', owner };
  if (/[^e]ed$/.test(lower) && !NOT_PAST.has(lower)) return { lower, kind: 'past', owner };
  return { lower, kind: 'noun', owner };
}
/** Classes whose words are also names. */
const OPEN = new Set<TokenKind>(['verb', 'auxiliary', 'adverb', 'conjunction', 'object', 'subject']);

/** A closing mark and a blank right before a word. */
const CLOSES = /["”»'’]\s$/;

const NOUN_BEFORE = new Set<TokenKind>(['determiner', 'possessive', 'number', 'preposition']);

/** Whether a cue word reports here, and is no noun, adjective or passive of something else. */
function isCueInUse(
  cue: CueWord,
  raw: Raw,
  before: Raw | undefined,
  beforeThat: Raw | undefined,
  next: Raw | undefined,
  gap: string,
  isBehindMarks: boolean,
): boolean {
  // would continue “to mend its nets”, began to leave: no words of anybody's
  if (next?.lower === 'to' && /^(?:continue|begin)$/.test(cue.lemma)) return false;
  if (cue.form === 'phrase') return true;
  if (cue.form === 'noun') return true;
  // “the United States”, “the Lakes Report”; but in a headline: Reed Says, Reed Vows
  if (raw.kind === 'name' && before !== undefined && (before.kind !== 'name' || before.lower === 'united'))
    return false;
  const nounBefore = before !== undefined && (NOUN_BEFORE.has(before.kind) || before.owner);
  if (cue.form === 'past') {
    // “the alleged attack”, “a swiftly called meeting”: an adjective.
    if (before?.kind === 'adverb' && beforeThat?.kind === 'determiner') return false;
    // “a group called the Lanterns”: a name for it, and nobody's words.
    if (before?.kind === 'noun' && NAMES_IT.has(cue.lemma) && isBare(beforeThat)) return false;
    return !(nounBefore && before.lower !== 'to' && before.kind !== 'number');
  }
  if (cue.form === 'participle') {
    // “the warning”, “a meeting”; but “by saying”, “in calling”.
    return !(before !== undefined && (before.kind === 'determiner' || before.kind === 'possessive' || before.owner));
  }
  if (cue.form === 'base') {
    if (before === undefined) return false;
    if (before.lower === 'to') return true;
    if (before.kind === 'auxiliary' || before.kind === 'negation') return !BE_HAVE.has(before.lower);
    if (before.lower === 'i' || before.lower === 'we' || before.lower === 'you' || before.lower === 'they') return true;
    if (before.kind === 'relative' || before.kind === 'adverb')
      return VERB_ONLY.has(cue.lemma) || takesContent(next, gap);
    // Six in 10 *say* they would
    if (before.kind === 'number' && VERB_ONLY.has(cue.lemma)) return takesContent(next, gap);
    if (nounBefore) return false;
    if (before.kind === 'noun' || before.kind === 'name') {
      return /[^s]s$/.test(before.lower) || PLURAL.has(before.lower)
        ? VERB_ONLY.has(cue.lemma) || takesContent(next, gap)
        : false;
    }
    return VERB_ONLY.has(cue.lemma) && before.kind === 'conjunction';
  }
  // “his baseless claims that”: a noun
  if (cue.alsoNoun === true && before?.kind === 'noun' && ADJECTIVE.test(before.lower) && isNounBefore(beforeThat))
    return false;
  // Present: “the court rules”, “insurance claims”.
  if (nounBefore && before.lower !== 'that') return false;
  if (VERB_ONLY.has(cue.lemma)) return true;
  // “Why?” Reed *asks* as she leaves; Article 33 *affirms*: “…”
  if (/^\s*:\s/.test(gap)) return true;
  if (
    before?.kind === 'name' &&
    cue.alsoNoun !== true &&
    cue.frames.includes('quote') &&
    AT_LEISURE.has(next?.lower ?? '')
  )
    return true;
  // “Go,” *begins* a message
  if (isBehindMarks) return true;
  if (before === undefined) return false;
  if (before.kind === 'subject' || before.kind === 'relative') return true;
  return takesContent(next, gap) || /^[^\w]*[“"‘']/.test(gap);
}

/** Verbs whose participle right behind a noun gives it a name. */
const NAMES_IT = new Set(['call', 'dub', 'label', 'term', 'brand']);

/** Whether the noun behind it is *a group* or *groups*, and not *the mayor*, who may have called something so. */
function isBare(before: Raw | undefined): boolean {
  return (
    before === undefined ||
    before.kind === 'noun' ||
    before.kind === 'past' ||
    /^(?:an?|some|of|another)$/.test(before.lower)
  );
}

const ADJECTIVE = /(?:less|ous|ive|ful|ical|able|ible|ent|false|wild|bold|new|own|old)$/;

function isNounBefore(token: Raw | undefined): boolean {
  return token !== undefined && (NOUN_BEFORE.has(token.kind) || token.owner);
}

const AT_LEISURE = new Set(['as', 'when', 'while', 'in', 'on', 'at', 'after', 'with', 'during', 'later']);

const BE_HAVE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', 'has', 'have', 'had', 'having']);
const PLURAL = new Set(['people', 'police', 'men', 'women', 'children', 'some', 'many', 'others', 'media']);
/** Verbs whose base form and -s form are hardly ever nouns. */
const VERB_ONLY = new Set(
  `say tell add believe think argue write insist describe explain acknowledge admit agree declare deny suggest recall
  reveal accuse announce assert concede conclude confirm contend continue criticize disagree dismiss emphasize expect
  indicate inform maintain mention observe portray predict proclaim recommend refer reiterate remember respond speak
  testify threaten understand warn wonder hope know see`.split(/\s+/),
);
const CONTENT_START = new Set<TokenKind>([
  'determiner',
  'possessive',
  'subject',
  'object',
  'subordinator',
  'name',
  'relative',
  'number',
]);

function takesContent(next: Raw | undefined, gap: string): boolean {
  if (/[“"‘']/.test(gap) || /^[,:]/.test(gap)) return true;
  return (
    next !== undefined &&
    !/^(?:as|if|because|when|while|than|after|before|since)$/.test(next.lower) &&
    (CONTENT_START.has(next.kind) || next.lower === 'to' || next.lower === 'for' || next.lower === 'on')
  );
}

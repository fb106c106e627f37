import type { Choice } from './attribution/choose.ts';
import type { PlacedQuoted } from './attribution/places.ts';

/** A work, nickname or word that is named, not said: the book “…”, so-called “…”. */
const NAMED =
  /\b(?:so-called|known as|called the|dubbed|nicknamed|titled|entitled|named|(?:book|film|movie|show|program|programme|series|song|album|podcast|play|novel|memoir|documentary|episode|magazine|newspaper|column|section|essay|poem|hashtag|acronym|anthem|hit|single)s?),?\s*(?:the\s)?$/i;
/** Small words that titles leave in lower case. */
const SMALL = new Set('a an the of and in on for to with at by or from &'.split(' '));
/** Longer than any title. */
const LONGEST_TITLE = 100;

/** Every word of some length begins with a capital: “Meet the Makers”. */
function isTitleCase(words: string): boolean {
  if (words.length > LONGEST_TITLE) return false;
  return words.split(/[\s,!?:-]+/).every((word) => word === '' || SMALL.has(word) || /^(?:\p{Lu}|\d+$)/u.test(word));
}

/** What stands before the title of a show or work: *on* “Morning Bell”, *his* “Harbor Songs”. */
const BEFORE_TITLE = /(?:\b(?:on|of|in|from|for|with|host|hosts|the|an?|his|her|its|their|our|my)|[’']s|s[’']|,)\s*$/i;
/** Signs that a cue stands right beside the marks or is tied to them as closely. */
const CLOSE = [
  'after-adjacent',
  'before-adjacent',
  'before-colon',
  'label',
  'after-final',
  'signature',
  'previous-colon',
];

/** What the words of a stretch and those before it say, whoever may have spoken. */
interface Looks {
  readonly words: string;
  readonly before: string;
  readonly count: number;
  readonly isTitle: boolean;
  readonly isNamed: boolean;
  readonly isBehindWork: boolean;
}

/** What was read last for a stretch: what stands before it may lie in another segment. */
const known = new WeakMap<PlacedQuoted['stretch'], Looks>();

function looksOf(stretch: PlacedQuoted['stretch'], words: string, before: string): Looks {
  const last = known.get(stretch);
  if (last?.words === words && last.before === before) return last;
  const looks = {
    words,
    before,
    count: words.split(/\s+/).length,
    isTitle: isTitleCase(words),
    isNamed: NAMED.test(before),
    isBehindWork: BEFORE_TITLE.test(before),
  };
  known.set(stretch, looks);
  return looks;
}

/** Whether the marks quote nobody: titles of works, nicknames, words held at arm’s length. */
export function isScare(text: string, place: PlacedQuoted, choice: Choice): boolean {
  const { content } = place.quoted;
  const words = text.slice(content.start, content.end).trim();
  if (words === '') return true;
  const before = text.slice(Math.max(0, place.quoted.start - 40), place.quoted.start);
  const { count, isTitle, isNamed, isBehindWork } = looksOf(place.stretch, words, before);
  const { candidate } = choice;
  const signs = candidate?.signs ?? {};
  if (isNamed) return true;
  const isBehindCue = (signs['before-adjacent'] ?? 0) > 0 || (signs['before-colon'] ?? 0) > 0;
  if (isTitle && place.stretch.tokensBefore > 0 && isBehindWork && !isBehindCue && count > 1) {
    return candidate?.link?.cue.frames.includes('fragment') !== true || candidate.link.at > place.stretch.tokensBefore;
  }
  if (!place.isFragment) {
    // A heading between paragraphs: ‘All Bets Are Off’.
    if (
      isTitle &&
      count <= 8 &&
      place.sentence.tokens.length === 0 &&
      place.sentence.opensParagraph &&
      (count > 2 || !/[.!?]$/.test(words)) &&
      candidate?.link === undefined
    )
      return true;
    if (CLOSE.some((sign) => (signs[sign] ?? 0) > 0) || count > 3) return false;
    return candidate === undefined && place.sentence.tokens.length > 0;
  }
  if (candidate?.link !== undefined) return false;
  return candidate === undefined || count <= 4;
}

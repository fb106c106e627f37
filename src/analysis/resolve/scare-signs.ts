import type { Choice } from './attribution/choose.ts';
import type { PlacedQuoted } from './attribution/places.ts';
import type { Signs } from './attribution/signs.ts';

/** A work, nickname or word that is named, not said: the book “…”, so-called “…”. */
const NAMED =
  /\b(?:so-called|known as|called the|dubbed|nicknamed|titled|entitled|named|(?:book|film|movie|show|program|programme|series|song|album|podcast|play|novel|memoir|documentary|episode|magazine|newspaper|column|section|essay|poem|hashtag|acronym|anthem|hit|single)s?),?\s*(?:the\s)?$/i;
/** Small words that titles leave in lower case. */
const SMALL = new Set('a an the of and in on for to with at by or from &'.split(' '));
/** Longer than any title. */
const LONGEST_TITLE = 100;
/** What stands before the title of a show or work: *on* “Morning Bell”, *his* “Harbor Songs”. */
const BEFORE_TITLE = /(?:\b(?:on|of|in|from|for|with|host|hosts|the|an?|his|her|its|their|our|my)|[’']s|s[’']|,)\s*$/i;
/** Words that speakers use of themselves. */
const FIRST_PERSON = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me)\b/;
/** Words that make a clause of what stands in the marks. */
const VERB =
  /\b(?:is|are|was|were|am|be|been|will|would|can|could|has|have|had|do|does|did|not|must|should)\b|n[’']t\b/i;
/** Signs of a speaker that stands right beside the marks or is tied to them as closely. */
const CLOSE = [
  'after-adjacent',
  'before-adjacent',
  'before-colon',
  'label',
  'after-final',
  'signature',
  'previous-colon',
];

/**
 * Named signs of whether marks quote somebody or set off a title, nickname or word held at arm’s length. `isDoubleUsual`
 * tells that the article quotes in double marks: there, single ones say something else.
 */
export function scareSigns(text: string, place: PlacedQuoted, choice: Choice, isDoubleUsual: boolean): Signs {
  const { content, start, end, marks } = place.quoted;
  const words = text.slice(content.start, content.end).trim();
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 20);
  const count = words.length > LONGEST_TITLE ? 20 : words.split(/\s+/).length;
  const kind = place.isFragment ? 'fragment' : 'utterance';
  const signs: Record<string, number> = { [kind]: 1, [`${kind}-${lengthOf(count)}`]: 1 };
  const add = (name: string, isThere: boolean): void => {
    if (isThere) signs[name] = 1;
  };
  const { candidate, margin } = choice;
  const spoken = candidate?.signs ?? {};
  const isClose = CLOSE.some((sign) => (spoken[sign] ?? 0) > 0);
  const isTitle = isTitleCase(words);
  const isBehindCue = (spoken['before-adjacent'] ?? 0) > 0 || (spoken['before-colon'] ?? 0) > 0;
  add('named', NAMED.test(before));
  add('title-case', isTitle && count > 1);
  add('title-behind-preposition', isTitle && count > 1 && !isBehindCue && BEFORE_TITLE.test(before));
  add('lower-case', /^\p{Ll}/u.test(words));
  add('heading', place.sentence.tokens.length === 0 && place.sentence.opensParagraph && isTitle && count <= 8);
  add('alone', place.sentence.tokens.length === 0);
  add('ends-clause', /[.!?,]$/.test(words) || /^[.!?,]/.test(after));
  add('first-person', FIRST_PERSON.test(words));
  add('verb', VERB.test(words));
  add('single-among-double', marks === 'single' && isDoubleUsual);
  add('behind-determiner', /\b(?:the|an?|his|her|its|their|our|my|this|that|these|those)\s*$/i.test(before));
  add('behind-as', /\b(?:as|like)\s*$/i.test(before));
  add('behind-be', /\b(?:is|are|was|were|be|been)\s*$/i.test(before));
  add('behind-preposition', /\b(?:on|of|in|from|for|with|to|at|by|about|into|against)\s*$/i.test(before));
  add('behind-mark', /[”"’']\s*(?:and|or|,)\s*$/.test(before));
  add(
    'before-noun',
    /^\s+\p{L}/u.test(after) &&
      !/^\s+(?:and|or|in|on|at|as|to|of|for|by|but|if|when|after|while|with|that|who|which)\b/.test(after),
  );
  if (candidate === undefined) {
    signs[`${kind}-nobody`] = 1;
    return signs;
  }
  signs[`${kind}-${isClose ? 'cue-close' : candidate.link === undefined ? 'no-cue' : 'cue-far'}`] = 1;
  signs['margin'] = Math.min(margin, 5) / 5;
  if (candidate.rule === 'continued') signs[`${kind}-continued`] = 1;
  const link = candidate.link;
  if (link === undefined) return signs;
  const isBefore = link.at < place.stretch.tokensBefore;
  add(`${kind}-cue-behind`, !isBefore);
  add('calls', isBefore && link.cue.form !== 'noun' && link.cue.frames.includes('fragment'));
  add('cue-noun', link.cue.form === 'noun');
  add('cue-attitude', link.cue.frames.includes('attitude'));
  signs['cue-distance'] = spoken['before-distance'] ?? 0;
  return signs;
}

function lengthOf(count: number): string {
  if (count <= 2) return count === 1 ? 'one-word' : 'two-words';
  if (count <= 4) return 'four-words';
  return count <= 8 ? 'eight-words' : 'long';
}

/** Every word of some length begins with a capital: “Meet the Makers”. */
function isTitleCase(words: string): boolean {
  if (words.length > LONGEST_TITLE) return false;
  return words.split(/[\s,!?:-]+/).every((word) => word === '' || SMALL.has(word) || /^(?:\p{Lu}|\d+$)/u.test(word));
}

import type { Span } from '../../src/article/span.ts';
import type { Random } from './random.ts';
import type { TrackedText } from './tracked-text.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}’']*/gu;
const SENTENCE = /[^\s][^\n]*?(?:[.!?…]["”’)]{0,2}(?=\s|$)|(?=\n|$))/g;
const PARAGRAPH = /\S[^\n]*(?:\n(?!\s*\n)[^\n]+)*/g;
const LETTERS = 'etaoinshrdlucmfwypvbgk';

/** Other articles, to take words, sentences and paragraphs from. */
export interface Sources {
  readonly texts: readonly string[];
}

/** One kind of edit at one size. */
export interface EditLevel {
  readonly kind: string;
  readonly size: string;
  readonly apply: (text: TrackedText, random: Random, sources: Sources) => void;
}

export function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

export const wordsIn = (text: string): Span[] => spansOf(text, WORD);
export const sentencesIn = (text: string): Span[] => spansOf(text, SENTENCE);
export const paragraphsIn = (text: string): Span[] => spansOf(text, PARAGRAPH);

const slice = (text: string, { start, end }: Span): string => text.slice(start, end);

/** Repeats an edit for a share of the units there are, at least once. */
function often(units: number, share: number, edit: () => void): void {
  for (let left = Math.max(1, Math.round(units * share)); left > 0; left--) edit();
}

function editCharacter(tracked: TrackedText, random: Random): void {
  const { text } = tracked;
  const at = random.below(text.length);
  const letter = random.pick([...LETTERS]);
  switch (random.below(4)) {
    case 0:
      return tracked.replace({ start: at, end: at + 1 }, letter);
    case 1:
      return tracked.replace({ start: at, end: at }, letter);
    case 2:
      return tracked.replace({ start: at, end: at + 1 }, '');
    default:
      return tracked.move({ start: at, end: at + 1 }, Math.min(text.length, at + 2));
  }
}

function editWord(tracked: TrackedText, random: Random, sources: Sources): void {
  const { text } = tracked;
  const word = random.pick(wordsIn(text));
  const from = random.pick(sources.texts);
  const other = slice(from, random.pick(wordsIn(from)));
  switch (random.below(3)) {
    case 0:
      return tracked.replace(word, other);
    case 1:
      return tracked.replace({ start: word.start, end: word.start }, `${other} `);
    default:
      return tracked.replace({ start: word.start, end: text.charAt(word.end) === ' ' ? word.end + 1 : word.end }, '');
  }
}

function editSentence(tracked: TrackedText, random: Random, sources: Sources): void {
  const { text } = tracked;
  const sentences = sentencesIn(text);
  const sentence = random.pick(sentences);
  const withBlank = { start: sentence.start, end: text.charAt(sentence.end) === ' ' ? sentence.end + 1 : sentence.end };
  const from = random.pick(sources.texts);
  const other = slice(from, random.pick(sentencesIn(from)));
  switch (random.below(4)) {
    case 0:
      return tracked.replace(withBlank, '');
    case 1:
      return tracked.replace({ start: sentence.start, end: sentence.start }, `${other} `);
    case 2:
      return tracked.move(withBlank, random.pick(sentences).start);
    default: {
      // The sentence put otherwise: half of its words are others.
      const words = wordsIn(slice(text, sentence)).map(({ start, end }) => ({
        start: start + sentence.start,
        end: end + sentence.start,
      }));
      for (const word of words.toReversed()) {
        if (random.next() < 0.5) tracked.replace(word, slice(from, random.pick(wordsIn(from))));
      }
    }
  }
}

function editParagraph(tracked: TrackedText, random: Random, sources: Sources): void {
  const { text } = tracked;
  const paragraphs = paragraphsIn(text);
  const paragraph = random.pick(paragraphs);
  const withGap = { start: paragraph.start, end: Math.min(text.length, paragraph.end + 2) };
  const place = random.pick(paragraphs).start;
  const from = random.pick(sources.texts);
  switch (random.below(6)) {
    case 0:
      return tracked.replace(withGap, '');
    case 1:
      return tracked.replace({ start: place, end: place }, `${slice(from, random.pick(paragraphsIn(from)))}\n\n`);
    case 2:
      return tracked.move(withGap, place);
    case 3: {
      // A copy elsewhere; right beside the paragraph nobody could say which is the copy.
      const index = paragraphs.indexOf(paragraph);
      const to = random.below(paragraphs.length);
      if (Math.abs(to - index) < 2) return;
      const at = paragraphs[to]?.start ?? 0;
      return tracked.copy(paragraph, at, '\n\n');
    }
    case 4: {
      const gap = text.indexOf('\n\n', paragraph.start);
      return gap === -1 ? undefined : tracked.replace({ start: gap, end: gap + 2 }, ' ');
    }
    default: {
      const inside = sentencesIn(slice(text, paragraph));
      const at = paragraph.start + random.pick(inside).start;
      if (text.charAt(at - 1) === ' ') tracked.replace({ start: at - 1, end: at }, '\n\n');
    }
  }
}

const TYPOGRAPHY: readonly [RegExp, string][] = [
  [/[“”]/g, '"'],
  [/[‘’]/g, "'"],
  [/[—–]/g, '--'],
  [/…/g, '...'],
  [/ (?=\d)/g, '\u00A0'],
  [/fi/g, 'ﬁ'],
];

/** As another program saves it: marks, dashes and blanks of another kind, lines broken elsewhere. */
function setAnew(tracked: TrackedText, random: Random): void {
  for (const [pattern, by] of TYPOGRAPHY) {
    if (random.next() < 0.3) continue;
    for (const span of spansOf(tracked.text, pattern).toReversed()) tracked.replace(span, by);
  }
  const width = random.below(3) === 0 ? 0 : 60 + random.below(30);
  let line = 0;
  if (width > 0) {
    for (const { start } of spansOf(tracked.text, / /g)) {
      if (tracked.text.lastIndexOf('\n', start) > line) line = tracked.text.lastIndexOf('\n', start);
      if (start - line > width) {
        tracked.replace({ start, end: start + 1 }, '\n');
        line = start;
      }
    }
  }
}

const units = {
  characters: (text: string): number => text.length,
  words: (text: string): number => wordsIn(text).length,
  sentences: (text: string): number => sentencesIn(text).length,
  paragraphs: (text: string): number => paragraphsIn(text).length,
};

function level(
  kind: keyof typeof units,
  share: number,
  edit: (tracked: TrackedText, random: Random, sources: Sources) => void,
): EditLevel {
  return {
    kind,
    size: `1 in ${String(Math.round(1 / share))}`,
    apply: (tracked, random, sources) =>
      often(units[kind](tracked.text), share, () => {
        if (tracked.text.length > 40) edit(tracked, random, sources);
      }),
  };
}

function rewrite(share: number, size: string): EditLevel {
  return {
    kind: 'rewrite',
    size,
    apply: (tracked, random, { texts }) => {
      const other = random.pick(texts);
      if (share === 1) return tracked.replace({ start: 0, end: tracked.text.length }, other);
      const theirs = paragraphsIn(other);
      for (const paragraph of paragraphsIn(tracked.text).toReversed()) {
        if (random.next() < share) tracked.replace(paragraph, slice(other, random.pick(theirs)));
      }
    },
  };
}

const everything: EditLevel = {
  kind: 'second version',
  size: 'all kinds',
  apply: (tracked, random, sources) => {
    setAnew(tracked, random);
    often(units.paragraphs(tracked.text), 0.15, () => editParagraph(tracked, random, sources));
    often(units.sentences(tracked.text), 0.15, () => editSentence(tracked, random, sources));
    often(units.words(tracked.text), 0.05, () => editWord(tracked, random, sources));
    often(units.characters(tracked.text), 0.005, () => editCharacter(tracked, random));
  },
};

/** From small to large. */
export const LEVELS: readonly EditLevel[] = [
  { kind: 'typography', size: 'all', apply: setAnew },
  level('characters', 1 / 500, editCharacter),
  level('characters', 1 / 100, editCharacter),
  level('characters', 1 / 40, editCharacter),
  level('characters', 1 / 15, editCharacter),
  level('words', 1 / 100, editWord),
  level('words', 1 / 25, editWord),
  level('words', 1 / 10, editWord),
  level('words', 1 / 4, editWord),
  level('sentences', 1 / 20, editSentence),
  level('sentences', 1 / 8, editSentence),
  level('sentences', 1 / 3, editSentence),
  level('paragraphs', 1 / 10, editParagraph),
  level('paragraphs', 1 / 4, editParagraph),
  level('paragraphs', 1 / 2, editParagraph),
  everything,
  rewrite(0.5, 'half of it'),
  rewrite(1, 'whole'),
];

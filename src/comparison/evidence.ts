import { align, type Alignment } from './align.ts';
import { likeness } from './likeness.ts';
import type { Piece } from './pieces.ts';
import { isContent, type Word } from './words.ts';

/** What two articles say of who spoke: the same one, two, or at least one of them names nobody for sure. */
export type Speakers = 'same' | 'unknown' | 'other';

/** What is known of two pieces besides their words. */
export interface Circumstances {
  readonly speakers: Speakers;
  /** The articles may tell of one occasion; what is said months apart is said anew. */
  readonly isNear: boolean;
}

/** What speaks for two pieces being one utterance, in the stretch where they are most alike. */
interface Evidence {
  /** Content words that both have, each as much as the two are alike. */
  readonly content: number;
  /** Share of the weight of the smaller piece that the other has too: 1 where it is a part of the other. */
  readonly covered: number;
  /** The same, counting content words alone. */
  readonly contentCovered: number;
  /** Content words that have others in their place, of which neither means the other. */
  readonly exchanged: number;
  /** The most equal words that stand one behind the other in both. */
  readonly run: number;
  /** Neither has a word that the other has not. */
  readonly isWhole: boolean;
}

/** That two pieces report one utterance. */
export interface Match {
  /** Grows with what speaks for it. */
  readonly likely: number;
  /** Share of the weight of the smaller one that the other has too. */
  readonly covered: number;
  /** Word by word the same, so that nothing else of that article is it rather. */
  readonly isWhole: boolean;
}

/**
 * Whether two pieces report one utterance; undefined where they do not, or where it is not sure enough. Precision first:
 * words that everybody says, and two sayings of one person on one matter, are not enough. The least amounts of evidence
 * were set by hand on the development half of the gold.
 */
export function matchOf(a: Piece, b: Piece, { speakers, isNear }: Circumstances): Match | undefined {
  const found = evidenceOf(a.words, b.words);
  const enough = a.strict && b.strict ? ENOUGH : ENOUGH_REPORTED;
  const isEnough = isNear
    ? enough[speakers](found)
    : a.strict && b.strict && (speakers === 'same' ? isEnoughLater(found) : isEnoughUnsaid(found));
  return isEnough
    ? { likely: found.covered * found.content, covered: found.covered, isWhole: found.isWhole }
    : undefined;
}

/** More words with others in their place, and it is another saying on the same pattern: “close the pier by May”, “close the school by June”. */
const MOST_EXCHANGED = 0.35;

const ENOUGH: Readonly<Record<Speakers, (found: Evidence) => boolean>> = {
  same: ({ content, exchanged, covered, run, isWhole }) =>
    (content >= 4 && covered >= 0.6 && exchanged <= content * MOST_EXCHANGED) ||
    (content >= 6 && covered >= 0.35 && run >= 4 && exchanged <= content * MOST_EXCHANGED) ||
    // So long, and with a stretch word by word the same, it may have gone through a translation and back.
    (content >= 7 && covered >= 0.5 && run >= 4) ||
    (content >= 2.8 && covered >= 0.7 && run >= 3 && exchanged <= content * MOST_EXCHANGED) ||
    (content >= 1.9 && covered >= 0.85) ||
    (content >= 0.9 && isWhole),
  unknown: ({ content, covered, run, isWhole }) =>
    (content >= 4 && covered >= 0.8 && run >= 4) || (content >= 2.9 && isWhole),
  other: ({ content, covered, run }) => content >= 3.9 && covered >= 0.85 && run >= 5,
};

const ENOUGH_REPORTED: Readonly<Record<Speakers, (found: Evidence) => boolean>> = {
  same: ({ content, contentCovered }) => content >= 2.8 && contentCovered >= 0.65,
  unknown: ({ content, contentCovered }) => content >= 4.9 && contentCovered >= 0.85,
  other: () => false,
};

/** What one person says again weeks later is a phrase, unless it is long and word by word the same. */
function isEnoughLater({ content, covered, run }: Evidence): boolean {
  return content >= 4 && covered >= 0.8 && run >= 5;
}

/** Weeks apart, and not said by whom both say: only what nobody else would put so. */
function isEnoughUnsaid({ content, covered, run }: Evidence): boolean {
  return content >= 6 && covered >= 0.85 && run >= 7;
}

/** What a content word that only one of the two has takes from a stretch that goes on over it. */
const MISSING = 0.4;

function evidenceOf(a: readonly Word[], b: readonly Word[]): Evidence {
  const pairs = align(a, b);
  const stretch = likestStretch(pairs, a, b);
  let content = 0;
  let weight = 0;
  for (const [i, j] of stretch) {
    const [one, other] = [a[i], b[j]];
    if (one === undefined || other === undefined) continue;
    const alike = likeness(one, other);
    weight += alike * Math.min(one.weight, other.weight);
    if (isContent(one)) content += alike;
  }
  return {
    content,
    covered: weight / Math.max(0.1, Math.min(weightOf(a), weightOf(b))),
    contentCovered: content / Math.max(1, Math.min(contentOf(a), contentOf(b))),
    exchanged: exchangedIn(stretch, a, b),
    run: longestRun(stretch, a, b),
    isWhole: a.length === b.length && a.every((word, at) => word.form === b[at]?.form),
  };
}

/**
 * The pairs of the stretch in which the two have most in common, what one of them lacks taken off (Kadane's maximum
 * subarray over the aligned pairs): the same words scattered over two long speeches are no evidence.
 */
function likestStretch(pairs: Alignment, a: readonly Word[], b: readonly Word[]): Alignment {
  let [from, best, bestFrom, bestTo, sum] = [0, 0, 0, 0, 0];
  for (const [at, [i, j]] of pairs.entries()) {
    const [one, other] = [a[i], b[j]];
    const before = pairs[at - 1];
    if (one === undefined || other === undefined) continue;
    if (before !== undefined) {
      sum -= MISSING * (contentOf(a.slice(before[0] + 1, i)) + contentOf(b.slice(before[1] + 1, j)));
    }
    if (sum < 0) [sum, from] = [0, at];
    sum += likeness(one, other) * Math.min(one.weight, other.weight);
    if (sum > best) [best, bestFrom, bestTo] = [sum, from, at + 1];
  }
  return pairs.slice(bestFrom, bestTo);
}

/** In front of the first pair, between pairs, and behind the last: what both have there, and have otherwise. */
function exchangedIn(pairs: Alignment, a: readonly Word[], b: readonly Word[]): number {
  let [sum, fromA, fromB] = [0, 0, 0];
  for (const [i, j] of [...pairs, [a.length, b.length] as const]) {
    sum += Math.min(contentOf(a.slice(fromA, i)), contentOf(b.slice(fromB, j)));
    [fromA, fromB] = [i + 1, j + 1];
  }
  return sum;
}

function contentOf(words: readonly Word[]): number {
  return words.reduce((count, word) => count + Number(isContent(word)), 0);
}

function weightOf(words: readonly Word[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

function longestRun(pairs: Alignment, a: readonly Word[], b: readonly Word[]): number {
  let longest = 0;
  let run = 0;
  for (const [at, [i, j]] of pairs.entries()) {
    const before = pairs[at - 1];
    const isNext = before !== undefined && before[0] + 1 === i && before[1] + 1 === j;
    if (a[i]?.form !== b[j]?.form) run = 0;
    else run = isNext ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

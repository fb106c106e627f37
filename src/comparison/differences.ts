import { contains, hull } from '../article/span.ts';
import { align } from './align.ts';
import { type Difference, DIFFERENCE_KINDS, type DifferenceKind, type Grade } from './comparison-model.ts';
import { changeKind } from './change-kind.ts';
import { gapDifference, isElided } from './gaps.ts';
import { spelledKind } from './spelled-kind.ts';
import { isContent, type Word } from './words.ts';

/**
 * How a wording differs from the reference, in the order of the text: words inside marks against words inside marks.
 * Nothing is said of where the wording’s parts begin with a capital or end with a comma: that is the outlet’s sentence.
 */
export function differencesOf(reference: readonly Word[], wording: readonly Word[]): Difference[] {
  const aligned = wholeContractions(align(reference, wording), reference, wording);
  const pairs = withoutIslands(aligned, reference, wording);
  if (pairs.length === 0) return [];
  const found: Difference[] = [];
  let [i, j] = [0, 0];
  for (const [at, [nextI, nextJ]] of [...pairs, [reference.length, wording.length] as const].entries()) {
    const isFirst = at === 0;
    const isLast = at === pairs.length;
    const there = reference.slice(i, nextI);
    const here = wording.slice(j, nextJ);
    const after = wording[nextJ];
    if (there.length + here.length > 0) {
      const edges = {
        isAtEdge: isFirst || isLast,
        isElided: isElided(wording[j - 1], here, after),
        opensPart: opens(here, after),
      };
      for (const { kind, marked } of changeKind(there, here, edges)) {
        found.push({ kind, marked, here: placeOf(here, wording, j), there: placeOf(there, reference, i) });
      }
    } else if (!isFirst && !isLast) {
      const [one, other] = [reference[nextI], wording[nextJ]];
      const kind = one && other && gapDifference(one, other);
      if (kind) found.push({ ...kind, here: gapOf(wording, nextJ), there: gapOf(reference, nextI) });
    }
    const [one, other] = [reference[nextI], wording[nextJ]];
    const kind = one && other && writtenKind(one, other);
    if (kind) add(found, { kind, marked: kind === 'brackets', here: spanOf(other), there: spanOf(one) });
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return found;
}

/** The heaviest of some differences. */
export function gradeOf(differences: readonly Difference[]): Grade {
  return heaviest(differences.map(({ kind }) => kind));
}

/** The heaviest of some grades: reported speech says least of the words, and weighs least. */
export function heaviest(grades: readonly Grade[]): Grade {
  const weights: readonly Grade[] = ['same', 'indirect', ...DIFFERENCE_KINDS];
  return grades.reduce((one, other) => (weights.indexOf(other) > weights.indexOf(one) ? other : one), 'same');
}

/**
 * Pairs without the small words that two unlike stretches happen to share: “*and* the crews *are*” in the midst of other
 * words is a stretch that was changed, not three.
 */
function withoutIslands(
  pairs: readonly (readonly [number, number])[],
  reference: readonly Word[],
  wording: readonly Word[],
): (readonly [number, number])[] {
  const runs: (readonly [number, number])[][] = [];
  for (const pair of pairs) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && last[0] + 1 === pair[0] && last[1] + 1 === pair[1]) runs.at(-1)?.push(pair);
    else runs.push([pair]);
  }
  const kept: (readonly [number, number])[] = [];
  for (const [at, run] of runs.entries()) {
    const [first, last] = [run[0], run.at(-1)];
    const next = runs[at + 1]?.[0] ?? [reference.length, wording.length];
    if (first === undefined || last === undefined) continue;
    const before = kept.at(-1) ?? [-1, -1];
    const gaps = [unlike(before, first), unlike(last, next)];
    const isIsland = !run.some(([one]) => reference[one] && isContent(reference[one]));
    if (!isIsland || gaps.some((gap) => gap < run.length * 2)) kept.push(...run);
  }
  return kept;
}

/** How many words of both sides lie between two pairs, where both have some. */
function unlike(before: readonly [number, number], after: readonly [number, number]): number {
  return Math.min(after[0] - before[0], after[1] - before[1]) - 1;
}

/** Pairs without those of half a contraction whose other half stands for something else: *we’ll* against *will*. */
function wholeContractions(
  pairs: readonly (readonly [number, number])[],
  reference: readonly Word[],
  wording: readonly Word[],
): (readonly [number, number])[] {
  const ones = new Set(pairs.map(([one]) => one));
  const others = new Set(pairs.map(([, other]) => other));
  const isWhole = (words: readonly Word[], at: number, paired: ReadonlySet<number>): boolean =>
    [at - 1, at + 1].every((beside) => words[beside]?.start !== words[at]?.start || paired.has(beside));
  return pairs.filter(([one, other]) => isWhole(reference, one, ones) && isWhole(wording, other, others));
}

function opens(here: readonly Word[], after: Word | undefined): boolean {
  return here.some((word) => word.opensPart) || after?.opensPart === true;
}

function writtenKind(one: Word, other: Word): DifferenceKind | undefined {
  if (other.isBracketed && !one.isBracketed) return 'brackets';
  if (one.form !== other.form) return spelledKind(one.form, other.form);
  if (one.written === other.written) return undefined;
  const [a, b] = [one, other].map(({ written }) => written.replace(/[’‘ʼ]/g, "'"));
  if (a === b) return undefined;
  if (a?.toLowerCase() !== b?.toLowerCase()) return 'spelling';
  // A fragment begins with the capital of its place; the same first word with another one is a change.
  return one.opensPart !== other.opensPart ? undefined : 'case';
}

/** A contraction that is written out is one difference, not two. */
function add(found: Difference[], difference: Difference): void {
  const before = found.at(-1);
  const isOne =
    before?.kind === difference.kind &&
    (contains(before.here, difference.here) || contains(before.there, difference.there));
  if (!isOne) found.push(difference);
  else {
    const here = hull([before.here, difference.here]);
    found.splice(-1, 1, { ...before, here, there: hull([before.there, difference.there]) });
  }
}

function spanOf({ start, end }: Word): Difference['here'] {
  return { start, end };
}

/** Where words stand, or would stand: behind the word before. */
function placeOf(words: readonly Word[], all: readonly Word[], at: number): Difference['here'] {
  const [first, last] = [words[0], words.at(-1)];
  if (first !== undefined && last !== undefined) return { start: first.start, end: last.end };
  const before = all[at - 1]?.end ?? all[at]?.start ?? 0;
  return { start: before, end: before };
}

function gapOf(words: readonly Word[], at: number): Difference['here'] {
  return { start: words[at - 1]?.end ?? 0, end: words[at]?.start ?? 0 };
}

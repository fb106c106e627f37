import { describe } from '../../src/annotations/anchoring/describe.ts';
import { anchorAll } from '../../src/annotations/anchoring/anchor-all.ts';
import type { Anchor, Target } from '../../src/article/annotation-model.ts';
import { textOf } from '../sample-text.ts';
import { passagesOf } from './passages.ts';
import { Random } from './random.ts';

const PARTS = 10;
const LONGEST_PART = 50_000;
const WORD = /[\p{L}\p{N}]+/gu;

interface Run {
  readonly ms: number;
  /** Longest time between two pauses. */
  readonly longest: number;
  readonly found: number;
}

function run(text: string, targets: readonly Target[]): Run {
  const start = performance.now();
  const steps = anchorAll(
    text,
    targets.map((target) => [target]),
  );
  let longest = 0;
  for (;;) {
    const from = performance.now();
    const step = steps.next();
    longest = Math.max(longest, performance.now() - from);
    if (step.done === true) return { ms: performance.now() - start, longest, found: found(step.value) };
  }
}

function found(anchors: readonly Anchor[]): number {
  return anchors.filter((anchor) => 'spans' in anchor).length;
}

/** Every text with one word in so many changed, so that all annotations in it have to be looked for. */
function changed(text: string, oneIn: number, random: Random): string {
  return text.replace(WORD, (word) => (random.below(oneIn) === 0 ? `${word.slice(1)}x` : word));
}

/**
 * Passages as people tag them, from ten stretches all over a text.
 *
 * @param described The text as it is described, where its lines are joined: a paragraph is one of `text`.
 */
function targetsIn(text: string, count: number, random: Random, described = text): Target[] {
  const part = text.length / PARTS;
  return Array.from({ length: PARTS }, (_, at) => {
    const from = Math.floor(at * part);
    const stretch = text.slice(from, from + Math.min(part, LONGEST_PART));
    return passagesOf(stretch, count / PARTS, random).map(({ start, end }) =>
      describe(described, { start: from + start, end: from + end }),
    );
  }).flat();
}

/** Prints how long it takes to find 1,000 annotations again. */
export function printSpeed(): void {
  const random = new Random(7);
  const row = (name: string, { ms, longest, found: count }: Run): void =>
    console.log(
      `${name.padEnd(62)}${ms.toFixed(1).padStart(9)}${longest.toFixed(1).padStart(9)}${String(count).padStart(9)}`,
    );
  console.log(`${''.padEnd(62)}${'ms'.padStart(9)}${'longest'.padStart(9)}${'found'.padStart(9)}`);
  const small = textOf(6_000);
  const text = textOf(1_000_000);
  const few = targetsIn(small, 30, random);
  const targets = targetsIn(text, 1_000, random);
  for (let warm = 0; warm < 3; warm++) run(changed(text, 10, random).slice(0, 200_000), targets.slice(0, 200));
  row('30 annotations, 1,000 words, as they were', run(small, few));
  row('30 annotations, 1,000 words, a line put before', run(`A line.\n${small}`, few));
  row('30 annotations, 1,000 words, one word in ten changed', run(changed(small, 10, random), few));
  row('1,000 annotations, 1 MB, as they were', run(text, targets));
  row('1,000 annotations, 1 MB, a line put before', run(`A line.\n${text}`, targets));
  row('1,000 annotations, 1 MB, one word in ten changed', run(changed(text, 10, random), targets));
  row('1,000 annotations, 1 MB, one word in four changed', run(changed(text, 4, random), targets));
  row('1,000 annotations, 1 MB, another text', run(changed(text, 1, random), targets));
  const lines = textOf(10_000_000);
  const line = lines.replaceAll('\n', ' ');
  row(
    '1,000 annotations, 10 MB in one line, one word in ten changed',
    run(changed(line, 10, random), targetsIn(lines, 1_000, random, line)),
  );
  const letters = 'a'.repeat(10_000_000);
  row(
    '1,000 annotations, 10 MB of one letter',
    run(
      `b${letters}`,
      Array.from({ length: 1_000 }, (_, at) => describe(letters, { start: at * 9_000, end: at * 9_000 + 60 })),
    ),
  );
  const shuffled = inAnyOrder(text, random);
  const long = Array.from({ length: 10 }, (_, at) =>
    describe(shuffled, { start: at * 80_000, end: at * 80_000 + 100_000 }),
  );
  row('10 quotes of 100 KB, 1 MB, one word in ten changed', run(changed(shuffled, 10, random), long));
}

/** The words of a text in another order: nothing is said twice. */
function inAnyOrder(text: string, random: Random): string {
  const words = text.split(/\s+/);
  return words.map(() => random.pick(words)).join(' ');
}

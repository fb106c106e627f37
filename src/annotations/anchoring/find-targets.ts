import type { Target } from '../../article/annotation-model.ts';
import type { Steps } from '../../article/steps.ts';
import { beyondDoubt, decide, type Decision } from './decide.ts';
import { frequencyOf } from './frequency.ts';
import { standsAlone, standsAt, standsNear } from './in-place.ts';
import { Landmarks, type Expected } from './landmarks.ts';
import { patternOf, type Pattern } from './pattern.ts';
import { inFull, type Place, type Scan } from './place.ts';
import { placesOf } from './places.ts';
import { SeedIndex } from './seeds.ts';
import { Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** Targets between two pauses. */
const STEP = 4;

/** A target, the places where it may be, and what its neighbors say of where it should be. */
export interface Sought {
  readonly target: Target;
  readonly places: readonly Place[];
  readonly expected: Expected;
  /** Bits that any place of the text has by chance. */
  readonly chance: number;
}

/**
 * Finds targets in a text, all in one scan of it. Those that stand where they stood, or as far from there as the one before
 * them, are found without; so a text that did not change costs next to nothing. `see` is shown what the others are decided by.
 */
export function* findTargets(
  text: string,
  targets: readonly Target[],
  see?: (index: number, sought: Sought) => void,
): Steps<Decision[]> {
  const decisions: Decision[] = targets.map(() => undefined);
  const landmarks = new Landmarks(text.length);
  const found = (index: number, target: Target, place: Place): void => {
    decisions[index] = { place, score: 1 };
    landmarks.add(target.position, place.span);
  };
  const moved: [number, Target][] = [];
  let by = 0;
  for (const [index, target] of [...targets.entries()].sort(([, a], [, b]) => a.position.start - b.position.start)) {
    const near = standsAt(text, target, 0) ?? standsAt(text, target, by) ?? standsNear(text, target, by);
    const span = near ?? standsAlone(text, target);
    if (span === undefined) moved.push([index, target]);
    else {
      by = span.start - target.position.start;
      found(index, target, inFull(span));
    }
    if (index % STEP === 0) yield;
  }
  if (moved.length === 0) return decisions;
  const sought = yield* scanFor(text, moved, landmarks);
  for (const [index, { target, places }] of sought) {
    const place = beyondDoubt(places);
    if (place !== undefined) landmarks.add(target.position, place.span);
    if (index % STEP === 0) yield;
  }
  const chance = Math.log2(2 + text.length / 6);
  for (const [index, { target, places }] of sought) {
    const expected = landmarks.around(target.position.start);
    see?.(index, { target, places, expected, chance });
    decisions[index] = decide(places, expected, chance);
    if (index % STEP === 0) yield;
  }
  return decisions;
}

function* scanFor(
  text: string,
  targets: readonly [number, Target][],
  landmarks: Landmarks,
): Steps<[number, { readonly target: Target; readonly places: Place[] }][]> {
  const vocabulary = new Vocabulary();
  const words = yield* wordsOf(text, vocabulary);
  const patterns: (Pattern | undefined)[] = [];
  for (const [, target] of targets) {
    if (patterns.push(patternOf(target, vocabulary)) % STEP === 0) yield;
  }
  const frequency = yield* frequencyOf(words, vocabulary);
  const scan: Scan = { text, words, frequency, vocabulary };
  const index = yield* SeedIndex.create(
    words,
    patterns.filter((pattern) => pattern !== undefined),
    frequency,
  );
  const sought: [number, { target: Target; places: Place[] }][] = [];
  for (const [at, [number, target]] of targets.entries()) {
    const pattern = patterns[at];
    const { start } = target.position;
    const near = wordAt(words.starts, landmarks.around(start).places[0]?.start ?? start);
    const places = pattern === undefined ? [] : placesOf(pattern, index.of(pattern, near), scan);
    sought.push([number, { target, places }]);
    yield;
  }
  return sought;
}

/** The first word that begins at an offset or behind it. */
function wordAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

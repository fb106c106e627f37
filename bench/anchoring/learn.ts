// Learns the weights of src/annotations/anchoring/evidence.ts from edits of the project's own articles, by logistic
// regression, and prints them: `node scripts/run.mjs bench/anchoring/learn.ts`. The seed is another than that of the benchmark.
import { goldFolder } from '../accuracy/gold-folder.ts';
import { describe } from '../../src/annotations/anchoring/describe.ts';
import { rank } from '../../src/annotations/anchoring/decide.ts';
import { SIGNS } from '../../src/annotations/anchoring/evidence.ts';
import { findTargets } from '../../src/annotations/anchoring/find-targets.ts';
import { runToEnd } from '../../src/article/steps.ts';
import { LEVELS } from './edits.ts';
import { Random } from './random.ts';
import { trialsOf } from './trials.ts';
import { verdictOn } from './verdict.ts';

const SEED = 20_250_203;
const ROUNDS = Number(process.argv[2] ?? 6);
/** A wrong place is so much worse than one not found. */
const WRONG = 3;
const EPOCHS = 500;
const RATE = 0.1;
const SHRINK = 1e-4;

interface Example {
  readonly signs: readonly number[];
  readonly right: boolean;
}

const texts = goldFolder('train').map(({ text }) => text);
const random = new Random(SEED);
const examples: Example[] = [];
for (let round = 0; round < ROUNDS; round++) {
  for (const level of LEVELS) {
    for (const { before, now, passages } of trialsOf(texts, level, random)) {
      const targets = passages.map((span) => describe(before, span));
      runToEnd(
        findTargets(now.text, targets, (index, { places, expected, chance }) => {
          const { best, rivals, lead } = rank(places, expected);
          const passage = passages[index];
          if (best === undefined || passage === undefined) return;
          const verdict = verdictOn(best.place.span, passage, before, now);
          if (verdict === 'unknown') return;
          const rivalQuote = Math.max(0, ...rivals.map(({ place }) => place.quote));
          examples.push({
            signs: SIGNS.map(({ of }) => of(best.place, { expected, lead, rivalQuote, chance })),
            right: verdict === 'right' || verdict === 'edges',
          });
        }),
      );
    }
  }
}

// Adam, on all examples at once: they are few.
const weights = SIGNS.map(() => 0);
const mean = SIGNS.map(() => 0);
const square = SIGNS.map(() => 0);
for (let epoch = 1; epoch <= EPOCHS; epoch++) {
  const slope = SIGNS.map(() => 0);
  for (const { signs, right } of examples) {
    const sum = signs.reduce((all, sign, index) => all + sign * (weights[index] ?? 0), 0);
    const error = (1 / (1 + Math.exp(-sum)) - (right ? 1 : 0)) * (right ? 1 : WRONG);
    signs.forEach((sign, index) => (slope[index] = (slope[index] ?? 0) + error * sign));
  }
  slope.forEach((all, index) => {
    const step = all / examples.length + SHRINK * (weights[index] ?? 0);
    const m = (mean[index] = 0.9 * (mean[index] ?? 0) + 0.1 * step);
    const s = (square[index] = 0.999 * (square[index] ?? 0) + 0.001 * step * step);
    weights[index] =
      (weights[index] ?? 0) - (RATE * (m / (1 - 0.9 ** epoch))) / (Math.sqrt(s / (1 - 0.999 ** epoch)) + 1e-8);
  });
}
console.log(`${examples.length} examples, ${examples.filter(({ right }) => !right).length} wrong`);
SIGNS.forEach(({ name }, index) => console.log(name.padEnd(28), (weights[index] ?? 0).toFixed(2)));

// How well annotations are found again after edits of growing size, and how fast, beside the quote matching that
// Hypothesis documents: `node scripts/run.mjs bench/anchoring.ts [--articles DIR] [--rounds N] [--beside N] [--seed N]`.
// Without a folder the test half of the project's own articles is edited. `--beside` is the rounds in which the other method is run too.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Span } from '../src/article/span.ts';
import { toCanonical } from '../src/article/canonical-text.ts';
import { describe } from '../src/annotations/anchoring/describe.ts';
import { anchorAll } from '../src/annotations/anchoring/anchor-all.ts';
import { runToEnd } from '../src/article/steps.ts';
import { goldFolder } from './accuracy/gold-folder.ts';
import { LEVELS } from './anchoring/edits.ts';
import { describeAsHypothesis, matchAsHypothesis } from './anchoring/hypothesis.ts';
import { Random } from './anchoring/random.ts';
import { printSpeed } from './anchoring/speed.ts';
import { trialsOf, type Trial } from './anchoring/trials.ts';
import { verdictOn, type Verdict } from './anchoring/verdict.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string' },
    rounds: { type: 'string', default: '10' },
    only: { type: 'string' },
    beside: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string' },
    speed: { type: 'boolean', default: false },
  },
});

type Counts = Record<Verdict, number>;
const none = (): Counts => ({ right: 0, edges: 0, wrong: 0, ghost: 0, gone: 0, missed: 0, unknown: 0 });

/** Of the passages that are there: right, an edge elsewhere, given up. Of all: wrong. */
function cells({ right, edges, wrong, ghost, gone, missed }: Counts): string[] {
  const there = right + edges + wrong + missed;
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(2));
  return [share(right, there), share(edges, there), share(missed, there), share(wrong + ghost, there + ghost + gone)];
}

const row = (name: string, ...rest: readonly (string | number)[]): void =>
  console.log(name.padEnd(28) + rest.map((cell) => String(cell).padStart(9)).join(''));

if (values.speed) {
  printSpeed();
  process.exit();
}

const texts =
  values.articles === undefined
    ? goldFolder('test').map(({ text }) => text)
    : readdirSync(values.articles)
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .map((name) => toCanonical(readFileSync(path.join(values.articles ?? '.', name), 'utf8')));

function show(verdict: Verdict, trial: Trial, passage: Span, found: Span | undefined): void {
  if (values.show?.split(',').includes(verdict) !== true) return;
  const around = (text: string, { start, end }: Span): string =>
    JSON.stringify(
      `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`,
    );
  console.log(`${verdict}: ${around(trial.before, passage)}`);
  const truth = trial.now.truthOf(passage);
  if (truth !== undefined && truth !== 'scattered') console.log(`   is: ${around(trial.now.text, truth.whole)}`);
  if (found !== undefined) console.log(`found: ${around(trial.now.text, found)}`);
}

console.log(`${texts.length} articles, seed ${values.seed}, rounds ${values.rounds}, of these ${values.beside} beside`);
row('', 'trials', 'right', 'edges', 'given up', 'wrong', '|', 'right', 'edges', 'given up', 'wrong');
const total = { ours: none(), theirs: none() };
for (const level of LEVELS) {
  if (values.only !== undefined && !`${level.kind} ${level.size}`.startsWith(values.only)) continue;
  const ours = none();
  const theirs = none();
  const random = new Random(Number(values.seed) * 1_000 + LEVELS.indexOf(level));
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const trial of trialsOf(texts, level, random)) {
      const { before, now, passages } = trial;
      const anchors = runToEnd(
        anchorAll(
          now.text,
          passages.map((span) => [describe(before, span)]),
        ),
      );
      passages.forEach((passage, index) => {
        const anchor = anchors[index];
        const found = anchor !== undefined && 'spans' in anchor ? anchor.spans[0] : undefined;
        const verdict = verdictOn(found, passage, before, now);
        show(verdict, trial, passage, found);
        ours[verdict]++;
        total.ours[verdict]++;
        if (round >= Number(values.beside)) return;
        const other = verdictOn(
          matchAsHypothesis(now.text, describeAsHypothesis(before, passage)),
          passage,
          before,
          now,
        );
        theirs[other]++;
        total.theirs[other]++;
      });
    }
  }
  const trials = Object.values(ours).reduce((all, part) => all + part, 0) - ours.unknown;
  row(`${level.kind}, ${level.size}`, trials, ...cells(ours), '|', ...cells(theirs));
}
row('all', '', ...cells(total.ours), '|', ...cells(total.theirs));

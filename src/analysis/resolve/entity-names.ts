import type { EntityType, Region } from '../../article/analysis-model.ts';
import type { Span } from '../../article/span.ts';
import { NAME_LABELS, nameWeights } from '../lexicon/name-weights.ts';
import { agreementSteps, type LabeledName, type LabeledRun } from './name-agreement.ts';
import type { ParsedArticle } from '../parsed-article.ts';
import type { Steps } from '../../article/steps.ts';
import { SIGNS } from '../retext/name-signs.ts';
import type { ScoredRun, ScoredToken } from '../retext/names.ts';
import { appositionSteps } from './name-apposition.ts';
import { regionAtOf } from './regions-in-order.ts';

/** A name in the article, with its type; nothing said yet of which thing it names. */
export interface NameFound extends Span {
  readonly text: string;
  readonly type: EntityType;
  readonly words: readonly string[];
  /** Whether *the* stands before it: “the Post”. */
  readonly afterThe: boolean;
}

/** Regions whose names are not the article's own. */
export const NOT_OWN: ReadonlySet<Region['kind']> = new Set([
  'metadata',
  'byline',
  'related',
  'furniture',
  'advertisement',
]);

const AFTER_THE = /(?:^|[\s“"‘'(])the\s$/i;

/** How often each word of the article has which sign, and how often it stands there. */
type SignCounts = ReadonlyMap<string, number[]>;

const SIGN_NAMES = Object.keys(SIGNS);
const ELSEWHERE = SIGN_NAMES.map((name) => `@${name}`);
const MOSTLY = SIGN_NAMES.map((name) => `@+${name}`);

/** Names of the article's own text in order: each run decoded with what the same words do elsewhere in the article. */
export function* nameSteps(article: ParsedArticle): Steps<NameFound[]> {
  const runs = yield* ownRunSteps(article);
  yield;
  const counts = countSigns(runs.map(({ run }) => run));
  yield;
  const read: LabeledRun[] = [];
  for (const { run } of runs) {
    read.push({ run, names: decodeOnce(run, counts) });
    if (read.length % AT_ONCE === 0) yield;
  }
  const labeled = yield* agreementSteps(read);
  yield;
  const names: NameFound[] = [];
  for (const [index, { run, names: own }] of labeled.entries()) {
    if (index % AT_ONCE === 0) yield;
    const start = runs[index]?.start ?? 0;
    for (const { from, to, type } of own) {
      const first = run.tokens[from];
      const last = run.tokens[to - 1];
      if (first === undefined || last === undefined) continue;
      const span = { start: start + first.start, end: start + last.end };
      const text = article.text.slice(span.start, span.end);
      names.push({
        ...span,
        type,
        text,
        afterThe: isAfterThe(article.text, span.start),
        // One token is one word.
        words: to - from === 1 ? [text] : text.split(/\s+/),
      });
    }
  }
  return yield* appositionSteps(article.text, names);
}

function isAfterThe(text: string, start: number): boolean {
  const last = text.charAt(start - 2);
  return (last === 'e' || last === 'E') && AFTER_THE.test(text.slice(Math.max(0, start - 5), start));
}

interface PlacedRun {
  readonly run: ScoredRun;
  /** Offset of its segment. */
  readonly start: number;
}

function* ownRunSteps(article: ParsedArticle): Steps<PlacedRun[]> {
  const kindAt = regionAtOf(article.regions);
  const own: PlacedRun[] = [];
  for (const [index, { start, marks }] of article.segments.entries()) {
    if (index % AT_ONCE === 0) yield;
    for (const run of marks.nameRuns) {
      if (!NOT_OWN.has(kindAt(start + (run.tokens[0]?.start ?? 0)))) own.push({ run, start });
    }
  }
  return own;
}

/** Segments or runs read before others get a turn. */
const AT_ONCE = 500;

interface Decoded {
  readonly evidence: readonly number[];
  readonly names: readonly LabeledName[];
}
/** How a run was read last, and what the rest of the article said then. */
const decoded = new WeakMap<ScoredRun, Decoded>();

/** `decode`, done anew only where the rest of the article says something else of a word of the run. */
function decodeOnce(run: ScoredRun, counts: SignCounts): readonly LabeledName[] {
  const last = decoded.get(run);
  if (last !== undefined && run.tokens.every((token, at) => evidenceOf(token, counts) === last.evidence[at]))
    return last.names;
  const names = decode(run, counts);
  decoded.set(run, { evidence: run.tokens.map((token) => evidenceOf(token, counts)), names });
  return names;
}

/** The features of `articleFeaturesOf` as one number: two bits a sign and how often the word stands elsewhere. */
function evidenceOf(token: ScoredToken, counts: SignCounts): number {
  const row = counts.get(token.text);
  const others = (row?.[SIGN_NAMES.length] ?? 1) - 1;
  if (row === undefined || others === 0) return 0;
  let elsewhere = 0;
  let mostly = 0;
  for (let bit = 0; bit < SIGN_NAMES.length; bit += 1) {
    const count = (row[bit] ?? 0) - ((token.signs >> bit) & 1);
    if (count > 0) elsewhere |= 1 << bit;
    if (count > others / 2) mostly |= 1 << bit;
  }
  return ((others > 3 ? 2 : 1) * EVERY_SIGN + mostly) * EVERY_SIGN + elsewhere;
}

const EVERY_SIGN = 2 ** SIGN_NAMES.length;

/** Counts of each sign by word; the last is the number of occurrences. */
export function countSigns(runs: readonly ScoredRun[]): SignCounts {
  const counts = new Map<string, number[]>();
  for (const run of runs) {
    for (const token of run.tokens) {
      let row = counts.get(token.text);
      if (row === undefined) counts.set(token.text, (row = new Array<number>(SIGN_NAMES.length + 1).fill(0)));
      for (let rest = token.signs; rest !== 0; rest &= rest - 1) {
        const bit = 31 - Math.clz32(rest & -rest);
        row[bit] = (row[bit] ?? 0) + 1;
      }
      row[SIGN_NAMES.length] = (row[SIGN_NAMES.length] ?? 0) + 1;
    }
  }
  return counts;
}

/** Features of a token from the other occurrences of its word. */
export function articleFeaturesOf(token: ScoredToken, counts: SignCounts): string[] {
  const row = counts.get(token.text);
  const others = (row?.[SIGN_NAMES.length] ?? 1) - 1;
  if (row === undefined || others === 0) return ['@once'];
  const features = [others > 3 ? '@often' : '@again'];
  SIGN_NAMES.forEach((name, bit) => {
    const elsewhere = (row[bit] ?? 0) - (token.signs & (1 << bit) ? 1 : 0);
    if (elsewhere > 0) features.push(ELSEWHERE[bit] ?? name);
    if (elsewhere > others / 2) features.push(MOSTLY[bit] ?? name);
  });
  if (token.initial && (token.signs & SIGNS.insideSentence) === 0) {
    features.push((row[BIT_INSIDE] ?? 0) > 0 ? '@initial-inside' : '@initial-only');
  }
  return features;
}

const BIT_INSIDE = SIGN_NAMES.indexOf('insideSentence');

/** The best sequence of labels (Viterbi). */
function decode(run: ScoredRun, counts: SignCounts): LabeledName[] {
  const weights = nameWeights();
  const scores = run.tokens.map((token) => {
    const total = [...token.scores];
    for (const feature of articleFeaturesOf(token, counts)) {
      const row = weights.get(feature);
      if (row !== undefined)
        for (let label = 0; label < total.length; label += 1) total[label] = (total[label] ?? 0) + (row[label] ?? 0);
    }
    return total;
  });
  return spansOf(bestLabels(scores, weights));
}

/** Viterbi over label scores; `I-` follows only `B-` or `I-` of its type. */
export function bestLabels(
  scores: readonly (readonly number[])[],
  weights: ReadonlyMap<string, readonly number[]>,
): number[] {
  const n = NAME_LABELS.length;
  const start = weights.get('>^') ?? NONE;
  const transitions = TRANSITIONS.map((from) => weights.get(from) ?? NONE);
  let best: number[] = NAME_LABELS.map(() => 0);
  const back: number[][] = [];
  scores.forEach((row, at) => {
    const next: number[] = [];
    const from: number[] = [];
    for (let label = 0; label < n; label += 1) {
      let score = -Infinity;
      let origin = 0;
      for (let previous = 0; previous < (at === 0 ? 1 : n); previous += 1) {
        if (!mayFollow(label, at === 0 ? 0 : previous)) continue;
        const transition = (at === 0 ? start : (transitions[previous] ?? start))[label] ?? 0;
        const sum = (at === 0 ? 0 : (best[previous] ?? 0)) + transition;
        if (sum > score) {
          score = sum;
          origin = previous;
        }
      }
      next.push(score + (row[label] ?? 0));
      from.push(origin);
    }
    back.push(from);
    best = next;
  });
  let label = best.indexOf(Math.max(...best));
  const labels: number[] = [];
  for (let at = scores.length - 1; at >= 0; at -= 1) {
    labels.push(label);
    label = back[at]?.[label] ?? 0;
  }
  return labels.reverse();
}

const NONE: readonly number[] = NAME_LABELS.map(() => 0);
const TRANSITIONS = NAME_LABELS.map((label) => `>${label}`);

/** Inside labels are the even ones, one above their beginning. */
function mayFollow(label: number, previous: number): boolean {
  return label === 0 || label % 2 === 1 || previous === label || previous === label - 1;
}

const TYPES: readonly EntityType[] = ['person', 'organization', 'location'];

function spansOf(labels: readonly number[]): LabeledName[] {
  const spans: LabeledName[] = [];
  labels.forEach((label, at) => {
    if (label === 0) return;
    const type = TYPES[(label - 1) >> 1] ?? 'person';
    const last = spans.at(-1);
    if (label % 2 === 1 || last?.to !== at) spans.push({ from: at, to: at + 1, type });
    else spans[spans.length - 1] = { ...last, to: at + 1 };
  });
  return spans;
}

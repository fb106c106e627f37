// Learns src/analysis/lexicon/name-model.ts: an averaged perceptron with Viterbi over runs of capitalized words
// (Collins 2002). Reproducible to the byte: seeded order, no clock. Gold must be free to learn from (CC BY):
//   node scripts/train/names.mjs GOLD.jsonl[*WEIGHT] …
// Gold: {"id", "text", "entities": [{"start", "end", "type": "PERSON|ORGANIZATION|LOCATION|OTHER"}]}, one article a line.
import { build } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadModule } from './load-module.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 4);
const SCALE = Number(process.env.SCALE ?? 4);
const SEEDS = Number(process.env.SEEDS ?? 4);
const ZERO = 79;
const root = join(import.meta.dirname, '../..');

/** The analyzer's own code, so that training and reading see the same features. */
const code = await loadModule(
  build,
  root,
  `
    export { segmentsOf } from './src/analysis/segments.ts';
    export { findMarks } from './src/analysis/retext/processor.ts';
    export { nameTokensOf } from './src/analysis/retext/name-tokens.ts';
    export { nameRunsOf } from './src/analysis/retext/name-runs.ts';
    export { nameFeaturesOf } from './src/analysis/retext/name-features.ts';
    export { signsOf } from './src/analysis/retext/name-signs.ts';
    export { caseStyleOf } from './src/analysis/retext/names.ts';
    export { articleFeaturesOf, bestLabels, countSigns } from './src/analysis/resolve/entity-names.ts';
    export { NAME_LABELS } from './src/analysis/lexicon/name-weights.ts';`,
);
const { NAME_LABELS } = code;

const sentences = [];
let lost = 0;
for (const argument of process.argv.slice(2)) {
  const [file, weight = '1'] = argument.split('*');
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  for (const line of lines) {
    const runs = readArticle(JSON.parse(line));
    for (let copy = 0; copy < Number(weight); copy += 1) sentences.push(...runs);
  }
}
// Several passes in different orders, averaged: one order alone is worth up to two points of luck.
const model = new Map();
for (let seed = 1; seed <= SEEDS; seed += 1) {
  for (const [feature, row] of train(sentences, seed)) {
    const sum = model.get(feature);
    model.set(feature, sum === undefined ? row : sum.map((w, label) => w + row[label]));
  }
}
for (const [feature, row] of model)
  model.set(
    feature,
    row.map((w) => Math.round((w * SCALE) / SEEDS)),
  );
const kept = [...model].filter(([, row]) => row.some((w) => w !== 0)).sort(([a], [b]) => (a < b ? -1 : 1));
const packed = kept
  .map(
    ([feature, row]) =>
      `${feature}\t${row.map((w) => String.fromCharCode(Math.max(33, Math.min(125, ZERO + w)))).join('')}`,
  )
  .join('\n');
writeFileSync(
  join(root, 'src/analysis/lexicon/name-model.ts'),
  `// Written by scripts/train/names.mjs: weights learned from names in English Wikinews and Wikipedia texts (CC BY; see
// docs/accuracy.md). ${kept.length} features.

/** See \`name-weights.ts\` for the form. */
export const NAME_MODEL = ${JSON.stringify(packed)};
`,
);
console.error(`${sentences.length} runs, ${lost} names out of reach, ${kept.length} features`);

/** The runs of one article: features by token and gold labels. */
function readArticle({ text, entities }) {
  const gold = entities.filter(({ type }) => type !== 'OTHER');
  const runs = [];
  const hit = new Set();
  for (const segment of code.segmentsOf(text)) {
    const { words, sentences: spans } = code.findMarks(segment.text, 'en');
    const tokens = code.nameTokensOf(segment.text, words, spans);
    const style = code.caseStyleOf(tokens);
    for (const run of code.nameRunsOf(tokens)) {
      const signs = code.signsOf(tokens, run, style);
      const own = tokens.slice(run.from, run.to).map((token, index) => ({ ...token, signs: signs[index] }));
      const labels = own.map(() => 0);
      for (const name of gold) {
        const from = own.findIndex((token) => segment.start + token.start === name.start);
        const to = own.findIndex((token) => segment.start + token.end === name.end);
        if (from < 0 || to < from) continue;
        hit.add(name);
        const label = NAME_LABELS.indexOf(`B-${name.type.toLowerCase()}`);
        for (let at = from; at <= to; at += 1) labels[at] = at === from ? label : label + 1;
      }
      runs.push({ tokens: own, features: code.nameFeaturesOf(tokens, run, style), labels });
    }
  }
  lost += gold.filter((name) => !hit.has(name)).length;
  if (process.env.LOST)
    for (const name of gold)
      if (!hit.has(name))
        console.error(
          'lost:',
          text.slice(name.start - 10, name.start),
          '[',
          text.slice(name.start, name.end),
          ']',
          text.slice(name.end, name.end + 10),
        );
  const counts = code.countSigns(runs);
  return runs.map(({ tokens, features, labels }) => ({
    labels,
    features: features.map((row, at) => [...row, ...code.articleFeaturesOf(tokens[at], counts)]),
  }));
}

function train(runs, seed) {
  const n = NAME_LABELS.length;
  const count = new Map();
  for (const { features } of runs)
    for (const row of features) for (const f of row) count.set(f, (count.get(f) ?? 0) + 1);
  const weights = new Map();
  const totals = new Map();
  let step = 1;
  const rowOf = (feature) => {
    let row = weights.get(feature);
    if (row === undefined) {
      weights.set(feature, (row = new Array(n).fill(0)));
      totals.set(feature, new Array(n).fill(0));
    }
    return row;
  };
  const change = (feature, label, by) => {
    rowOf(feature)[label] += by;
    totals.get(feature)[label] += by * step;
  };
  const random = generator(seed);
  const order = runs.map((_, index) => index);
  const wanted = Number(process.env.LEAST ?? 2);
  const usable = runs.map(({ labels, features }) => ({
    labels,
    features: features.map((row) => row.filter((f) => count.get(f) >= wanted)),
  }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    for (const index of order) {
      const { labels, features } = usable[index];
      const scores = features.map((row) => {
        const sum = new Array(n).fill(0);
        for (const feature of row) {
          const own = weights.get(feature);
          if (own !== undefined) for (let label = 0; label < n; label += 1) sum[label] += own[label];
        }
        return sum;
      });
      const guess = code.bestLabels(scores, weights);
      labels.forEach((label, at) => {
        const guessed = guess[at];
        if (label !== guessed) {
          for (const feature of features[at]) {
            change(feature, label, 1);
            change(feature, guessed, -1);
          }
        }
        const from = at === 0 ? '^' : NAME_LABELS[labels[at - 1]];
        const guessedFrom = at === 0 ? '^' : NAME_LABELS[guess[at - 1]];
        if (label !== guessed || from !== guessedFrom) {
          change(`>${from}`, label, 1);
          change(`>${guessedFrom}`, guessed, -1);
        }
      });
      step += 1;
    }
  }
  const averaged = new Map();
  for (const [feature, row] of weights) {
    const total = totals.get(feature);
    averaged.set(
      feature,
      row.map((w, label) => w - total[label] / step),
    );
  }
  return averaged;
}

/** Mulberry32. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

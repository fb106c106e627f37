// How long comparing takes, and what it holds, from 100 articles to 10,000 and, for the command line, to a million
// quotations; and how many of the planted pairs it finds. Part of `npm run bench`; `-- --million` for the last row too.
import { comparisonSteps } from '../src/comparison/compare.ts';
import type { ComparedArticle, Utterance } from '../src/comparison/compared-article.ts';
import { FUNCTION_WORDS } from '../src/comparison/lexicon/function-words.ts';

const OUTLETS = 4;
const UTTERANCES = 10;
/** Articles: 10 quotations each. */
const SIZES = [100, 1_000, 10_000, ...(process.argv.includes('--million') ? [100_000] : [])];

/** Mulberry32: the same numbers in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES = 'ba re ti mo lan ver sko pel dri fan gor hul mit nor pas quin ros stel tam wend'.split(' ');
const SMALL = [...FUNCTION_WORDS];

function word(rank: number): string {
  let name = '';
  for (let rest = rank + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    name += SYLLABLES[rest % SYLLABLES.length] ?? '';
  }
  return name;
}

/** Events of four outlets; four in ten utterances are shared, most of them with a word or an edge changed. */
function corpus(size: number): { articles: ComparedArticle[]; planted: number } {
  const random = seeded(size);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  // Zipf: few words are most of a text.
  const content = (): string => word(Math.floor(20_000 ** random()));
  const sentence = (): string[] =>
    Array.from({ length: 8 + Math.floor(random() * 20) }, () => (random() < 0.5 ? pick(SMALL) : content()));
  const changed = (words: readonly string[]): string[] => {
    const kind = random();
    if (kind < 0.4) return [...words];
    if (kind < 0.6) return words.slice(0, Math.ceil(words.length * 0.6));
    if (kind < 0.8) return words.filter((_, at) => at !== Math.floor(words.length / 2));
    return words.map((one, at) => (at === Math.floor(words.length / 3) ? content() : one));
  };
  const articles: ComparedArticle[] = [];
  let planted = 0;
  for (let event = 0; articles.length < size; event += 1) {
    const day = new Date(Date.UTC(2030, 0, 1 + (event % 700))).toISOString().slice(0, 10);
    const speakers = [`Ana ${word(event + 400)}`, `Oskar ${word(event + 9_000)}`, event % 10 === 0 ? 'Lena Brandt' : `Ida ${word(event + 30_000)}`]; // prettier-ignore
    const common = Array.from({ length: UTTERANCES * 0.4 }, () => ({ words: sentence(), speaker: pick(speakers) }));
    for (let outlet = 0; outlet < OUTLETS; outlet += 1) {
      const said = Array.from({ length: UTTERANCES }, (_, at) => {
        const shared = common[at];
        return shared === undefined
          ? { words: sentence(), speaker: pick(speakers) }
          : { ...shared, words: outlet === 0 ? shared.words : changed(shared.words) };
      });
      articles.push(articleOf(`event-${String(event)}-${String(outlet)}`, day, said));
    }
    planted += common.length;
  }
  return { articles, planted };
}

function articleOf(
  name: string,
  published: string,
  said: readonly { readonly words: readonly string[]; readonly speaker: string }[],
): ComparedArticle {
  let start = 0;
  const utterances = said.map(({ words, speaker }, at): Utterance => {
    const text = words.join(' ');
    start += 40;
    const part = { start: start + 1, text, verbatim: true };
    const begun = start;
    start += text.length + 2;
    const cue = { lemma: 'say', slant: 'neutral' } as const;
    return { start: begun, end: start, quotation: `q${String(at)}`, line: at + 1, type: 'direct', parts: [part], speaker, cue }; // prettier-ignore
  });
  const names = [...new Set(said.map(({ speaker }) => speaker))];
  return {
    uri: `file:///${name}.txt`,
    name: `${name}.txt`,
    outlet: name,
    published,
    utterances,
    entities: names.map((one) => ({ type: 'person', name: one, mentions: 1, forms: [] })),
    days: [],
    sentences: [],
  };
}

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MB`;

console.log('articles  quotations  made in   longest step  heap grown by  planted  found');
for (const size of SIZES) {
  const { articles, planted } = corpus(size);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const begun = performance.now();
  const steps = comparisonSteps(articles);
  let longest = 0;
  let step;
  for (;;) {
    const from = performance.now();
    step = steps.next();
    longest = Math.max(longest, performance.now() - from);
    if (step.done === true) break;
  }
  const took = performance.now() - begun;
  const grown = process.memoryUsage().heapUsed - before;
  const found = step.value.shared.length;
  console.log(
    [
      String(size).padStart(8),
      String(size * UTTERANCES).padStart(10),
      `${(took / 1_000).toFixed(2)} s`.padStart(8),
      `${longest.toFixed(0)} ms`.padStart(12),
      megabytes(grown).padStart(13),
      String(planted).padStart(7),
      String(found).padStart(5),
    ].join('  '),
  );
}

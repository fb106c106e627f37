// Learns who said what: `npm run train -- --corpora DIR --only quotations`. Writes src/analysis/lexicon/*-weights.ts, the
// same bytes every time. Learns from the project's own articles (test/gold/train) and from gold that is CC BY.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { goldFolder } from '../../bench/accuracy/gold-folder.ts';
import { readCorpus } from '../../bench/accuracy/read-corpus.ts';
import { contentEndDecisions } from './content-end-decisions.ts';
import { learn } from './log-linear.ts';
import { attributionPrior, contentEndPrior, scarePrior } from './priors.ts';
import type { Weights } from '../../src/analysis/resolve/attribution/weigh.ts';
import { readArticle, type ReadArticle } from './read-article.ts';
import { scareDecisions } from './scare-decisions.ts';
import { speakerDecisions } from './speaker-decisions.ts';
import { writeWeights } from './write-weights.ts';

const { corpora } = parseArgs({ options: { corpora: { type: 'string' } } }).values;
if (corpora === undefined) throw new Error('usage: npm run train -- --corpora DIR --only quotations');

/** Gold that is CC BY: GUM's news and MEANTIME, both over Wikinews. */
const open = ['quotes/gum-news/train.jsonl', 'wikinews/train-quotes.jsonl'];
const articles = [
  ...goldFolder('train'),
  ...open.flatMap((file) => readCorpus(file, readFileSync(path.join(corpora, file), 'utf8'))),
].map(readArticle);

/** Found by cross-validation: the gold is small, and what it does not show should keep its weight. */
const PULL = 3;

const speakers = learnSpeakers(articles);
await writeWeights(
  'attribution-weights.ts',
  'attributionWeights',
  'who said a quotation (`resolve/attribution/signs.ts`)',
  speakers,
);
const scare = learn(
  articles.flatMap((article) => scareDecisions(article, speakers)),
  scarePrior,
  PULL,
);
await writeWeights('scare-weights.ts', 'scareWeights', 'whether marks quote nobody (`resolve/scare-signs.ts`)', scare);

const ends = learn(articles.flatMap(contentEndDecisions), contentEndPrior, 1);
await writeWeights(
  'content-end-weights.ts',
  'contentEndWeights',
  'where reported content ends (`resolve/attribution/content-ends.ts`)',
  ends,
);

/** Learns, reads again with what was learned, and learns from that: the speaker before is the one that will be chosen. */
function learnSpeakers(articles: readonly ReadArticle[]): Weights {
  let weights = attributionPrior;
  for (let round = 0; round < 3; round += 1) {
    const decisions = articles.flatMap((article) => speakerDecisions(article, weights));
    weights = learn(decisions, attributionPrior, PULL);
  }
  return weights;
}

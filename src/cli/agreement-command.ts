import { inEnglish } from '../article/translate.ts';
import { agreementOf, type Agreement, type Figures } from '../annotations/agreement/agreement.ts';
import { listed } from '../article/listed.ts';
import { differenceWords, figureWords } from '../annotations/agreement/agreement-words.ts';
import { codersIn, type CodedArticle } from '../annotations/agreement/coded-article.ts';
import { disagreementsIn, wordsOf, type PassageDisagreement } from '../annotations/agreement/disagreements.ts';
import { pairsOf } from '../annotations/agreement/pairs-of.ts';
import { anchor } from '../annotations/anchoring/anchor.ts';
import { taggingsOf } from '../annotations/sidecar/read-annotations.ts';
import { toCanonical } from '../article/canonical-text.ts';
import { CodePointIndex } from '../article/code-points.ts';
import { LineIndex } from '../article/line-index.ts';
import { sliceOf } from '../article/span.ts';
import { choiceOf, commandArguments } from './command-arguments.ts';
import type { CommandIo } from './command-io.ts';
import type { Command } from './command.ts';
import { findArticles, type ArticleFile } from './find-articles.ts';
import { readArticle } from './read-article.ts';
import { sidecarBeside } from './sidecar-beside.ts';
import { WrongUse } from './wrong-use.ts';

const help = `usage: pressmark agreement PATH … [--format text|json]

Says how far people agree who tagged the same articles, each pair of them and, where there are more, all together: tag
by tag and article by article. A PATH is a file, or a folder whose articles are read; what people tagged is read from the
file beside the article (river.txt.annotations.json). Only articles that all of them tagged are compared.

  --format text   figures, then the passages on which they differ, file:line:column: difference: words (the usual)
  --format json   one JSON array, an object for each comparison

kappa  Cohen’s kappa over sentences: whether a sentence has the tag; of more than two people, the mean of all pairs
alpha  Krippendorff’s alpha for unitizing over characters: whether the passages and their edges are the same
1 is full agreement, 0 what chance gives, – not defined.

Examples
  pressmark agreement articles/
  pressmark agreement river.txt --format json
`;

/** `pressmark agreement`: how far people agree on what they tagged, and where they differ. */
export const agreementCommand: Command = {
  name: 'agreement',
  summary: 'how far people agree on what they tagged, and where they differ',
  example: 'pressmark agreement articles/',
  help,
  run,
};

/** An article as people coded it, and how the person would write its path. */
interface ShownArticle extends CodedArticle {
  readonly shown: string;
}

interface Comparison {
  readonly agreement: Agreement;
  readonly differences: readonly Difference[];
}

interface Difference {
  readonly article: ShownArticle;
  readonly disagreement: PassageDisagreement;
}

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = commandArguments(args, { format: { type: 'string' } });
  const format = choiceOf('--format', values.format ?? 'text', ['text', 'json'] as const);
  if (positionals.length === 0) throw new WrongUse('It takes files or folders.');
  const found = await findArticles(positionals, io);
  let { failed } = found;
  const articles: ShownArticle[] = [];
  for (const file of found.files) {
    const article = await readCoded(file, io);
    if (article === undefined) failed = true;
    else articles.push(article);
  }
  const coders = codersIn(articles);
  if (coders.length < 2) {
    io.note(`pressmark agreement: It takes passages tagged by two people; here they are by ${coders[0] ?? 'nobody with a name'}.`); // prettier-ignore
    return 2;
  }
  const pairs = pairsOf(coders);
  const groups = coders.length > 2 ? [...pairs, coders] : pairs;
  const comparisons = groups.map((group) => compare(articles, group));
  const shown = format === 'json' ? `${JSON.stringify(comparisons.map(json), undefined, 2)}\n` : comparisons.map(words).join('\n'); // prettier-ignore
  await io.write(shown);
  return failed ? 2 : 0;
}

async function readCoded(file: ArticleFile, io: CommandIo): Promise<ShownArticle | undefined> {
  const original = await readArticle(file, io);
  const read = original === undefined ? undefined : await sidecarBeside(file, 'The article was left out.', io);
  if (original === undefined || read === undefined) return undefined;
  const text = toCanonical(original);
  const taggings = read.sidecar === undefined ? [] : taggingsOf(read.sidecar, new CodePointIndex(text));
  return {
    name: file.name,
    shown: file.shown,
    text,
    taggings: taggings.map((tagging) => ({ tagging, anchor: anchor(text, tagging.targets) })),
  };
}

/** Differences are listed for pairs: those of more people are those of their pairs. */
function compare(articles: readonly ShownArticle[], coders: readonly string[]): Comparison {
  const [first, second, ...more] = coders;
  const agreement = agreementOf(articles, coders);
  if (first === undefined || second === undefined || more.length > 0) return { agreement, differences: [] };
  const compared = articles.filter(({ name }) => agreement.articles.includes(name));
  const differences = compared.flatMap((article) =>
    disagreementsIn(article, first, second).map((disagreement) => ({ article, disagreement })),
  );
  return { agreement, differences };
}

function words({ agreement, differences }: Comparison): string {
  const { coders, articles, tags, alpha } = agreement;
  const width = Math.max(12, ...tags.map(({ tag }) => tag.length), ...articles.map((name) => name.length + 2));
  const line = (name: string, { kappa, alpha: own, passages }: Figures): string =>
    `${name.padEnd(width)}  ${figureWords(kappa).padStart(5)}  ${figureWords(own).padStart(5)}  ${passages.join(' · ')}\n`;
  const head = `${listed(coders, 'and', inEnglish)}: ${String(articles.length)} ${articles.length === 1 ? 'article' : 'articles'}\n`;
  const titles = `${''.padEnd(width)}  kappa  alpha  passages\n`;
  const rows = tags.flatMap((tag) => [
    line(tag.tag, tag),
    ...(articles.length > 1 ? tag.articles.map((one) => line(`  ${one.article}`, one)) : []),
  ]);
  const all = `${'all tags'.padEnd(width)}  ${''.padStart(5)}  ${figureWords(alpha).padStart(5)}\n`;
  return head + (tags.length === 0 ? '' : titles + rows.join('') + all) + differences.map(differenceLine).join('');
}

function differenceLine({ article, disagreement }: Difference): string {
  const span = wordsOf(disagreement);
  const { line, character } = new LineIndex(article.text).positionAt(span.start);
  const passage = sliceOf(article.text, span).replace(/\s+/g, ' ');
  return `${article.shown}:${String(line + 1)}:${String(character + 1)}: ${differenceWords(disagreement, inEnglish)}: ${passage} (${disagreement.kind})\n`;
}

function json({ agreement, differences }: Comparison): unknown {
  return {
    ...agreement,
    disagreements: differences.map(({ article, disagreement }) => {
      const sides = disagreement.kind === 'only' ? [disagreement.first] : [disagreement.first, disagreement.second];
      return {
        article: article.name,
        kind: disagreement.kind,
        sides: sides.map(({ coder, tag, tagging, spans }) => ({
          coder,
          tag,
          id: tagging.id,
          words: spans.map((span) => sliceOf(article.text, span)),
        })),
      };
    }),
  };
}

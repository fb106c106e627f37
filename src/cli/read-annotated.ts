import { analyze } from '../analysis/analyze.ts';
import { anchorAll } from '../annotations/anchoring/anchor-all.ts';
import { decisionsOf, taggingsOf } from '../annotations/read-annotations.ts';
import { articleUrn, type Sidecar } from '../annotations/sidecar.ts';
import { publishedOf } from '../annotations/stored-published.ts';
import { variablesOf } from '../annotations/stored-variable.ts';
import type { ArticleModel } from '../article/article-model.ts';
import type { Anchor } from '../article/annotation-model.ts';
import { toCanonical } from '../article/canonical-text.ts';
import { CodePointIndex } from '../article/code-points.ts';
import { runToEnd } from '../article/steps.ts';
import { annotatedModel, NO_ANNOTATIONS } from '../workspace/annotated-model.ts';
import type { CommandIo } from './command-io.ts';
import type { ArticleFile } from './find-articles.ts';
import { readArticle } from './read-article.ts';
import { sidecarBeside } from './sidecar-beside.ts';

/**
 * An article with its analysis and what people added to it. `undefined` where the article, or a sidecar beside it,
 * cannot be read: it was named on standard error, and an export without people's annotations would pass for a whole one.
 */
export async function readAnnotated(file: ArticleFile, io: CommandIo): Promise<ArticleModel | undefined> {
  const original = await readArticle(file, io);
  if (original === undefined) return undefined;
  const text = toCanonical(original);
  const read = await sidecarBeside(file, 'The article was left out.', io);
  if (read === undefined) return undefined;
  return read.sidecar === undefined
    ? annotatedModel(file.name, text, analyze(text), NO_ANNOTATIONS)
    : withSidecar(file.name, text, read.sidecar);
}

function withSidecar(name: string, text: string, sidecar: Sidecar): ArticleModel {
  const published = publishedOf(sidecar);
  const source = articleUrn(sidecar);
  const index = new CodePointIndex(text);
  const found = analyze(text, published === undefined ? {} : { published });
  const taggings = taggingsOf(sidecar, index);
  const decisions = decisionsOf(sidecar, index);
  const passages = [...taggings, ...decisions].map(({ targets }) => targets);
  const anchors = runToEnd(anchorAll(text, passages)).values();
  const next = (): Anchor => anchors.next().value ?? { status: 'orphan' };
  const annotations = {
    taggings: taggings.map((tagging) => ({ tagging, anchor: next() })),
    decisions: decisions.map((decision) => ({ decision, anchor: next() })),
  };
  const variables = variablesOf(sidecar);
  return { ...annotatedModel(name, text, found, annotations), variables, ...(source === undefined ? {} : { source }) };
}

import { analyze } from '../analysis/analyze.ts';
import { anchorAll } from '../annotations/anchoring/anchor-all.ts';
import { decisionsOf, taggingsOf } from '../annotations/sidecar/read-annotations.ts';
import { articleUrn, type Sidecar } from '../annotations/sidecar/sidecar.ts';
import { publishedOf } from '../annotations/sidecar/stored-published.ts';
import { variablesOf } from '../annotations/sidecar/stored-variable.ts';
import type { Anchor } from '../article/annotation-model.ts';
import type { ArticleModel } from '../article/article-model.ts';
import { type FolderNames, NO_NAMES } from '../article/folder-names.ts';
import { CodePointIndex } from '../article/code-points.ts';
import { runToEnd } from '../article/steps.ts';
import { annotatedModel, NO_ANNOTATIONS } from '../workspace/annotated-model.ts';

/** An article with its analysis, the names of its folder, and what its sidecar says, where there is one. `text` is canonical. */
export function annotatedArticle(
  name: string,
  text: string,
  sidecar: Sidecar | undefined,
  names: FolderNames = NO_NAMES,
): ArticleModel {
  if (sidecar === undefined) return annotatedModel(name, text, analyze(text), NO_ANNOTATIONS, names);
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
  const model = annotatedModel(name, text, found, annotations, names);
  return { ...model, variables, ...(source === undefined ? {} : { source }) };
}

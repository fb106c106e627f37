import { applyDecisions } from '../annotations/corrections/apply-decisions.ts';
import type { Analysis } from '../article/analysis-model.ts';
import type { AnchoredAnnotations } from '../article/annotation-model.ts';
import type { ArticleModel } from '../article/article-model.ts';

/** What people say of an article that nobody has annotated. */
export const NO_ANNOTATIONS: AnchoredAnnotations = { taggings: [], decisions: [] };

/** An article as it is shown and exported: what was found in it, corrected by what people decided, and their taggings. */
export function annotatedModel(
  name: string,
  text: string,
  found: Analysis,
  { taggings, decisions }: AnchoredAnnotations,
): ArticleModel {
  return { name, text, analysis: applyDecisions(found, decisions, text), taggings, decisions };
}

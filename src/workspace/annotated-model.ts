import { applyDecisions } from '../annotations/corrections/apply-decisions.ts';
import type { Analysis } from '../article/analysis-model.ts';
import type { AnchoredAnnotations } from '../article/annotation-model.ts';
import type { ArticleModel } from '../article/article-model.ts';
import { type FolderNames, NO_NAMES } from '../article/folder-names.ts';

/** What people say of an article that nobody has annotated. */
export const NO_ANNOTATIONS: AnchoredAnnotations = { taggings: [], decisions: [] };

/** An article as it is shown and exported: what was found in it, with the names of its folder, corrected by what people decided, and their taggings. */
export function annotatedModel(
  name: string,
  text: string,
  found: Analysis,
  { taggings, decisions }: AnchoredAnnotations,
  names: FolderNames = NO_NAMES,
): ArticleModel {
  return { name, text, analysis: applyDecisions(found, decisions, text, names), taggings, decisions };
}

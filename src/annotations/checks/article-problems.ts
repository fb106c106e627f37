import type { Problem } from '../../article/analysis-model.ts';
import type { ArticleModel } from '../../article/article-model.ts';
import type { Codebook } from '../../article/codebook.ts';
import { checkConstraints } from '../codebook/check-constraints.ts';
import { attributionProblems } from './attribution-problems.ts';
import { dateProblems } from './date-problems.ts';
import { orphanProblems } from './orphan-problems.ts';
import { shownProblems } from './shown-problems.ts';
import { spellingProblems } from './spelling-problems.ts';

/**
 * Everything about an article that a person should look at, in text order: what is odd in it, what could not be
 * resolved, what its attribution leaves open, and what its annotations lack. Without what somebody chose to ignore.
 *
 * @param codebook The folder's own; of the one that Pressmark brings nobody has agreed on anything.
 * @param extent Where only what is `important` is wanted, the rest is not looked for: that is most of the work.
 */
export function articleProblems(
  model: ArticleModel,
  codebook: Codebook | undefined,
  extent: 'all' | 'important',
): Problem[] {
  const problems = [
    ...model.analysis.problems,
    ...(extent === 'all' ? [...attributionProblems(model), ...dateProblems(model), ...spellingProblems(model)] : []),
    ...(codebook === undefined ? [] : checkConstraints(model.taggings, codebook)),
    ...orphanProblems(model),
  ];
  return shownProblems(problems, extent, model.decisions);
}

import type { AnchoredTagging } from '../../article/annotation-model.ts';
import type { ArticleModel } from '../../article/article-model.ts';

/**
 * The annotations that a person may add tags to without a word: their own, and those of nobody known. What another
 * tagged stays theirs, so that one can see, and measure, where two agree.
 */
export function ownTaggings(taggings: readonly AnchoredTagging[], me: string | undefined): AnchoredTagging[] {
  return taggings.filter(({ tagging }) => tagging.creator === undefined || tagging.creator === me);
}

/** An article with the annotations of one person alone. */
export function ownModel(model: ArticleModel, me: string | undefined): ArticleModel {
  return { ...model, taggings: ownTaggings(model.taggings, me) };
}

import { disagreementsIn, type PassageDisagreement } from '../../annotations/agreement/disagreements.ts';
import { pairsOf } from '../../annotations/agreement/pairs-of.ts';
import type { ArticleModel } from '../../article/article-model.ts';
import type { IndexedArticle } from '../../workspace/article-index.ts';

/** A passage on which two people differ, with its article. */
export interface PlacedDisagreement {
  readonly uri: string;
  readonly model: ArticleModel;
  readonly disagreement: PassageDisagreement;
}

/** Where people differ, article by article and pair by pair. */
export function placedDisagreements(
  articles: readonly IndexedArticle[],
  coders: readonly string[],
): PlacedDisagreement[] {
  return articles.flatMap(({ uri, model }) =>
    pairsOf(coders).flatMap(([first, second]) =>
      disagreementsIn(model, first, second).map((disagreement) => ({ uri, model, disagreement })),
    ),
  );
}

/** Names a disagreement among those of its article, as long as its annotations stay as they are. */
export function disagreementKey(disagreement: PassageDisagreement): string {
  const sides =
    disagreement.kind === 'only'
      ? [disagreement.first.tagging.id, disagreement.first.tag, disagreement.missing]
      : [disagreement.first, disagreement.second].flatMap(({ tagging, tag }) => [tagging.id, tag]);
  return JSON.stringify([disagreement.kind, ...sides]);
}

import { runToEnd, type Steps } from '../article/steps.ts';
import type { ComparedArticle } from './compared-article.ts';
import type { Comparison } from './comparison-model.ts';
import { likelyCopies } from './copies.ts';
import { DIFFERENCE_KINDS } from './comparison-model.ts';
import { groupSteps, type Said } from './groups.ts';
import { linkNames, type SettledNames } from './linked-names.ts';
import { sharedQuotation } from './shared-quotation.ts';

const AT_ONCE = 20;

/**
 * What several articles say together, in steps. The order in which they are given makes no difference. `settled` is what
 * the folder says of names for good.
 */
export function* comparisonSteps(given: readonly ComparedArticle[], settled?: SettledNames): Steps<Comparison> {
  const articles = given.toSorted(byDay);
  const order = new Map(articles.map((article, at) => [article, at]));
  const linked = linkNames(articles, settled);
  yield;
  const said = articles.flatMap((article) =>
    article.utterances.map((utterance): Said => ({
      article,
      utterance,
      speaker: utterance.speaker && linked(utterance.speaker),
    })),
  );
  yield;
  const groups = yield* groupSteps(said);
  const shared: Comparison['shared'][number][] = [];
  for (const group of groups) {
    if (group.some(({ utterance }) => utterance.type !== 'indirect')) shared.push(sharedQuotation(group, order));
    if (shared.length % AT_ONCE === 0) yield;
  }
  const inSeveral = new Set(shared.flatMap(({ wordings }) => wordings.flatMap(({ utterances }) => utterances)));
  return {
    articles,
    shared: shared.sort(
      (a, b) =>
        b.wordings.length - a.wordings.length ||
        DIFFERENCE_KINDS.indexOf(b.grade as never) - DIFFERENCE_KINDS.indexOf(a.grade as never) ||
        (order.get(a.reference.article) ?? 0) - (order.get(b.reference.article) ?? 0) ||
        (a.reference.utterances[0]?.start ?? 0) - (b.reference.utterances[0]?.start ?? 0),
    ),
    lone: said.flatMap(({ article, utterance, speaker }) =>
      utterance.type === 'indirect' || inSeveral.has(utterance)
        ? []
        : [{ article, utterance, ...(speaker === undefined ? {} : { speaker }) }],
    ),
    copies: likelyCopies(articles),
    linked,
  };
}

/** What several articles say together, at once. */
export function compare(articles: readonly ComparedArticle[], settled?: SettledNames): Comparison {
  return runToEnd(comparisonSteps(articles, settled));
}

/** Dated ones by day, then the others; by name and place within, so that the order given makes no difference. */
function byDay(a: ComparedArticle, b: ComparedArticle): number {
  const [one, other] = [a, b].map(({ published }) => published ?? '9999');
  if (one !== other) return (one ?? '') < (other ?? '') ? -1 : 1;
  const [nameA, nameB] = [a, b].map(({ name, uri }) => `${name} ${uri}`);
  return (nameA ?? '') < (nameB ?? '') ? -1 : 1;
}

import { runToEnd, type Steps } from '../article/steps.ts';
import type { ComparedArticle, Utterance } from './compared-article.ts';
import {
  type Comparison,
  DIFFERENCE_KINDS,
  type Grade,
  type LoneQuotation,
  type SharedQuotation,
} from './comparison-model.ts';
import { likelyCopiesSteps } from './copies.ts';
import { groupSteps, type Said } from './groups.ts';
import { linkedNamesSteps, type SettledNames } from './linked-names.ts';
import { sharedQuotation } from './shared-quotation.ts';
import { sortedSteps } from './sorted-steps.ts';

const AT_ONCE = 20;
const MANY = 2_000;

/**
 * What several articles say together, in steps. The order in which they are given makes no difference. `settled` is what
 * the folder says of names for good.
 */
export function* comparisonSteps(given: readonly ComparedArticle[], settled?: SettledNames): Steps<Comparison> {
  const articles = yield* sortedSteps(given, byDay);
  const order = new Map(articles.map((article, at) => [article, at]));
  yield;
  const linked = yield* linkedNamesSteps(articles, settled);
  const said: Said[] = [];
  for (const [at, article] of articles.entries()) {
    for (const utterance of article.utterances) {
      said.push({ article, utterance, speaker: utterance.speaker && linked(utterance.speaker) });
    }
    if (at % AT_ONCE === 0) yield;
  }
  const groups = yield* groupSteps(said);
  const shared: SharedQuotation[] = [];
  const inSeveral = new Set<Utterance>();
  for (const [at, group] of groups.entries()) {
    if (group.every(({ utterance }) => utterance.type === 'indirect')) continue;
    shared.push(sharedQuotation(group, order));
    for (const { utterance } of group) inSeveral.add(utterance.whole ?? utterance);
    if (at % AT_ONCE === 0) yield;
  }
  const lone: LoneQuotation[] = [];
  for (const [at, { article, utterance, speaker }] of said.entries()) {
    if (at % MANY === 0) yield;
    if (utterance.type === 'indirect' || inSeveral.has(utterance)) continue;
    lone.push({ article, utterance, ...(speaker === undefined ? {} : { speaker }) });
  }
  const copies = yield* likelyCopiesSteps(articles);
  return { articles, shared: yield* sortedSteps(shared, mostFirst(order)), lone, copies, linked };
}

/** Most sources first, then heavier grades, then the order of the sources and of the text. */
function mostFirst(order: ReadonlyMap<ComparedArticle, number>): (a: SharedQuotation, b: SharedQuotation) => number {
  const weights: readonly Grade[] = DIFFERENCE_KINDS;
  return (a, b) =>
    b.wordings.length - a.wordings.length ||
    weights.indexOf(b.grade) - weights.indexOf(a.grade) ||
    (order.get(a.reference.article) ?? 0) - (order.get(b.reference.article) ?? 0) ||
    (a.reference.utterances[0]?.start ?? 0) - (b.reference.utterances[0]?.start ?? 0);
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

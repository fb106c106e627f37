import type { Problem } from '../../article/analysis-model.ts';
import type { AnchoredDecision } from '../../article/annotation-model.ts';
import { isImportant } from '../../article/problem-severities.ts';
import { bySpan } from '../../article/span.ts';
import { isSamePlace } from '../corrections/same-place.ts';

/** The problems that are to be seen, in text order: without what somebody chose to ignore, or what nobody asked for. */
export function shownProblems<P extends Problem>(
  problems: readonly P[],
  extent: 'all' | 'important',
  decisions: readonly AnchoredDecision[],
): P[] {
  return problems
    .filter(({ rule }) => extent === 'all' || isImportant(rule))
    .filter((problem) => !isIgnored(problem, decisions))
    .sort(bySpan);
}

/** An ignored problem is a rejection that names its rule: it is ignored where its words are, wherever they move. */
function isIgnored(problem: Problem, decisions: readonly AnchoredDecision[]): boolean {
  return decisions.some(
    ({ decision, anchor }) =>
      decision.type === 'reject' &&
      decision.rule === problem.rule &&
      decision.tag === undefined &&
      'spans' in anchor &&
      isSamePlace(anchor.spans, [problem]),
  );
}

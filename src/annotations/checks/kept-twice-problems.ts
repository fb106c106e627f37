import type { Problem } from '../../article/analysis-model.ts';
import type { AnchoredTagging } from '../../article/annotation-model.ts';
import { hull } from '../../article/span.ts';
import type { KeptTwice } from '../sidecar/read-annotations.ts';

/** Annotations that are kept twice because two people changed the same, each where its second version stands. */
export function keptTwiceProblems(conflicts: readonly KeptTwice[], taggings: readonly AnchoredTagging[]): Problem[] {
  const byId = new Map(taggings.map((tagging) => [tagging.tagging.id, tagging]));
  return conflicts.flatMap(({ id, copyId }) => {
    const copy = byId.get(copyId) ?? byId.get(id);
    if (copy === undefined || !('spans' in copy.anchor) || copy.anchor.spans.length === 0) return [];
    const [tag] = copy.tagging.tags;
    const { start, end } = hull(copy.anchor.spans);
    return [{ start, end, rule: 'kept-twice', values: tag === undefined ? {} : { tag } }];
  });
}

import type { Problem } from '../../article/analysis-model.ts';
import type { AnchoredTagging } from '../../article/annotation-model.ts';
import { type Codebook, type CodebookConstraint, tagIn, tagsAbove } from '../../article/codebook.ts';
import { hull } from '../../article/span.ts';

/**
 * What annotations lack by the codebook: another tag, or a note; each at its place in the text. What is not found in the
 * text is left out, and so are tags that the codebook does not know.
 */
export function checkConstraints(taggings: readonly AnchoredTagging[], codebook: Codebook): Problem[] {
  if (codebook.constraints.length === 0) return [];
  return taggings.flatMap(({ tagging, anchor }) => {
    if (!('spans' in anchor) || anchor.spans.length === 0) return [];
    const place = hull(anchor.spans);
    const ids = new Set(tagging.tags.flatMap((label) => idsOf(codebook, label)));
    return codebook.constraints
      .filter(({ tag }) => ids.has(tag))
      .flatMap((constraint) => lacking(constraint, ids, tagging.note, codebook))
      .map(({ rule, values }) => ({ ...place, rule, values }));
  });
}

/** The ids of a tag and of those above it: what is a kind of claim is a claim. */
function idsOf(codebook: Codebook, label: string): string[] {
  const tag = tagIn(codebook, label);
  return tag === undefined ? [] : [tag, ...tagsAbove(codebook, tag)].map(({ id }) => id);
}

function lacking(
  { tag, needs = [], needsNote = false }: CodebookConstraint,
  ids: ReadonlySet<string>,
  note: string | undefined,
  codebook: Codebook,
): Pick<Problem, 'rule' | 'values'>[] {
  const labelOf = (id: string): string => codebook.tags.find((one) => one.id === id)?.label ?? id;
  const lacks: Pick<Problem, 'rule' | 'values'>[] = [];
  if (needs.length > 0 && !needs.some((id) => ids.has(id))) {
    lacks.push({ rule: 'codebook-needs-tag', values: { tag: labelOf(tag), needs: needs.map(labelOf) } });
  }
  if (needsNote && (note ?? '').trim() === '') {
    lacks.push({ rule: 'codebook-needs-note', values: { tag: labelOf(tag) } });
  }
  return lacks;
}

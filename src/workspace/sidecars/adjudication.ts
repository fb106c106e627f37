import type { Coding } from '../../annotations/agreement/coded-article.ts';
import type { PassageDisagreement } from '../../annotations/agreement/disagreements.ts';
import { creatorsOf } from '../../article/creators-of.ts';
import type { Span } from '../../article/span.ts';
import { covered } from '../../article/spans-in-order.ts';
import type { AnnotationEdit } from './sidecar-edit.ts';

/** What becomes of a passage on which two people differ. `merge`: the words of both together. */
export type Verdict = 'keep-first' | 'keep-second' | 'keep-both' | 'merge' | 'drop';

/** What can become of one: where only one tagged it, it is kept or dropped. */
export function verdictsOn({ kind }: PassageDisagreement): readonly Verdict[] {
  switch (kind) {
    case 'only':
      return ['keep-first', 'drop'];
    case 'tag':
      return ['keep-first', 'keep-second', 'keep-both'];
    case 'edges':
      return ['keep-first', 'keep-second', 'merge'];
  }
}

/**
 * The edits by which two people's passages become one, or none: what is kept, both stand behind from then on. Notes and
 * threads of what is not kept stay, without the tag.
 *
 * @param uri URI of the article
 */
export function adjudicate(uri: string, disagreement: PassageDisagreement, verdict: Verdict): AnnotationEdit[] {
  const { first } = disagreement;
  if (disagreement.kind === 'only') {
    const coders = [...creatorsOf(first.tagging), disagreement.missing];
    return verdict === 'drop' ? [withoutTag(uri, first)] : agreed(uri, first, coders);
  }
  const { second } = disagreement;
  const coders = [...creatorsOf(first.tagging), ...creatorsOf(second.tagging)];
  switch (verdict) {
    case 'keep-first':
      return [...agreed(uri, first, coders), withoutTag(uri, second)];
    case 'keep-second':
      return [withoutTag(uri, first), ...agreed(uri, second, coders)];
    case 'keep-both':
      return [...agreed(uri, first, coders), ...agreed(uri, second, coders)];
    case 'merge': {
      const together = covered([...first.spans, ...second.spans]);
      return [...agreed(uri, first, coders, together), withoutTag(uri, second)];
    }
    case 'drop':
      return [withoutTag(uri, first), withoutTag(uri, second)];
  }
}

/** Both stand behind the tag. One that stood beside other tags becomes an annotation of its own: those are not settled. */
function agreed(
  uri: string,
  { tagging, tag, spans }: Coding,
  coders: readonly string[],
  at: readonly Span[] = spans,
): AnnotationEdit[] {
  // prettier-ignore
  const creators = [...new Set([...creatorsOf(tagging), ...coders])];
  const { id, tags } = tagging;
  if (tags.length > 1) {
    const others = tags.filter((other) => other !== tag);
    return [
      { type: 'reword', uri, id, tags: others },
      { type: 'tag', uri, spans: at, tags: [tag], creators },
    ];
  }
  const moved: AnnotationEdit[] = at === spans ? [] : [{ type: 'place', uri, id, spans: at }];
  return [...moved, { type: 'agree', uri, id, creators }];
}

function withoutTag(uri: string, { tagging, tag }: Coding): AnnotationEdit {
  const { id, note, replies } = tagging;
  const tags = tagging.tags.filter((other) => other !== tag);
  const isEmpty = tags.length === 0 && note === undefined && replies === undefined;
  return isEmpty ? { type: 'remove', uri, ids: [id] } : { type: 'reword', uri, id, tags };
}

import { l10n } from 'vscode';
import type { Offer } from '../../annotations/suggestions/offers.ts';
import type { AnnotationEdit } from '../../workspace/sidecars/sidecar-edit.ts';
import { askAnnotator } from '../tagging/picking/ask-annotator.ts';
import type { TaggingParts } from '../tagging/tagging-parts.ts';
import { ownTaggings } from '../tagging/own-taggings.ts';
import { taggingOf } from '../tagging/passages/tagging-at.ts';

/** An offer with the article it is made in. */
export interface PlacedOffer {
  readonly uri: string;
  readonly offer: Offer;
}

/** Tags the passages as offered: one step to undo, however many. */
export async function acceptOffers(parts: TaggingParts, accepted: readonly PlacedOffer[]): Promise<void> {
  const [first] = accepted;
  if (first === undefined) return;
  await askAnnotator(parts.annotator);
  const edits = accepted.map((one) => acceptance(parts, one));
  const { label } = first.offer.tag;
  const done = accepted.length === 1 ? l10n.t('Tagged {0}', label) : l10n.t('Tagged {0} passages', accepted.length);
  await parts.edits.edit(done, label, ...edits);
}

/** Notes that the passages are not what was offered: they are not offered again. */
export async function rejectOffers(parts: TaggingParts, rejected: readonly PlacedOffer[]): Promise<void> {
  const [first] = rejected;
  if (first === undefined) return;
  await askAnnotator(parts.annotator);
  const edits = rejected.map(({ uri, offer: { span, rule, tag } }): AnnotationEdit => ({
    type: 'decide',
    uri,
    spans: [span],
    verdict: { type: 'reject', rule, tag: tag.id },
  }));
  const { label } = first.offer.tag;
  const done = rejected.length === 1 ? l10n.t('Not {0}', label) : l10n.t('Rejected {0} offers', rejected.length);
  await parts.edits.edit(done, label, ...edits);
}

/** A passage that this person tagged already takes the tag too; what others tagged stays theirs. */
function acceptance(
  { store, annotator }: TaggingParts,
  { uri, offer: { span, tag, rule } }: PlacedOffer,
): AnnotationEdit {
  const own = ownTaggings(store.get(uri)?.model.taggings ?? [], annotator.name);
  const known = taggingOf(own, [span])?.tagging;
  if (known !== undefined) return { type: 'reword', uri, id: known.id, tags: [...known.tags, tag.label] };
  return { type: 'tag', uri, spans: [span], tags: [tag.label], rule };
}

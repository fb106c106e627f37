import type { AnchoredDecision, AnchoredTagging } from '../../article/annotation-model.ts';
import type { CodebookTag } from '../../article/codebook.ts';
import type { Span } from '../../article/span.ts';
import { covered, overlapsAny } from '../../article/spans-in-order.ts';
import type { Finding } from './suggestion-rule.ts';

/** A tag offered for a passage. Derived from text and codebook, never stored. */
export interface Offer extends Finding {
  readonly tag: CodebookTag;
  readonly rule: string;
}

/** The offers that are left: not where the passage has the tag already, in whole or in part, nor where one was rejected. */
export function openOffers(
  offers: readonly Offer[],
  taggings: readonly AnchoredTagging[],
  decisions: readonly AnchoredDecision[],
): Offer[] {
  const tagged = new Map<string, Span[]>();
  const rejected = new Map<string, Span[]>();
  for (const { tagging, anchor } of taggings) {
    if ('spans' in anchor) for (const tag of tagging.tags) listIn(tagged, tag.toLowerCase()).push(...anchor.spans);
  }
  for (const { decision, anchor } of decisions) {
    if (decision.type !== 'reject' || !('spans' in anchor)) continue;
    listIn(rejected, rejectionKey(decision.rule, decision.tag)).push(...anchor.spans);
  }
  const settled = new Map<string, readonly Span[]>();
  return offers.filter(({ span, tag, rule }) => {
    const key = rejectionKey(rule, tag.id);
    const spans =
      settled.get(key) ?? covered([...(tagged.get(tag.label.toLowerCase()) ?? []), ...(rejected.get(key) ?? [])]);
    settled.set(key, spans);
    return !overlapsAny(spans, span);
  });
}

function rejectionKey(rule: string | undefined, tag: string | undefined): string {
  return JSON.stringify([rule, tag]);
}

function listIn(lists: Map<string, Span[]>, key: string): Span[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

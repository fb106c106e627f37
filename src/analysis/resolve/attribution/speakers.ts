import type { Entity } from '../../../article/analysis-model.ts';
import { overlaps, type Span } from '../../../article/span.ts';
import { firstStartingFrom } from '../../../article/spans-in-order.ts';

/** Finds the entity behind a source: the mention at the head of its noun phrase, else at a name that describes it. */
export function speakersOf(
  entities: readonly Entity[],
): (source: { readonly heads: readonly Span[]; readonly joined?: true }) => string | undefined {
  const mentions: (Span & { readonly id: string })[] = [];
  for (const { id, mentions: own } of entities) for (const { start, end } of own) mentions.push({ start, end, id });
  mentions.sort((a, b) => a.start - b.start);
  return ({ heads, joined }) => {
    // “Reed and Cole said”: no one speaker.
    if (joined === true) return undefined;
    for (const head of heads) {
      const behind = firstStartingFrom(mentions, head.end);
      for (let at = behind - 1; at >= 0 && at >= behind - 4; at -= 1) {
        const mention = mentions[at];
        if (mention !== undefined && overlaps(mention, head)) return mention.id;
      }
    }
    return undefined;
  };
}

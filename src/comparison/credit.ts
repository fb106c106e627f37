import type { Entity, Quotation } from '../article/analysis-model.ts';
import { contains, overlaps, type Span } from '../article/span.ts';

/**
 * The organization that something was said to, or that is said to report it: “told the *Courier*”, “in an interview
 * with the *Courier*”, “according to the *Courier*”, “the *Courier* reported”. Its canonical name; none where that is
 * who speaks.
 */
export function creditOf(
  reporting: Span,
  { content, speakerId }: Pick<Quotation, 'content' | 'speakerId'>,
  text: string,
  entities: readonly Entity[],
): string | undefined {
  for (const { type, id, name, mentions } of entities) {
    if (type !== 'organization' || id === speakerId) continue;
    const isCredited = mentions.some(
      (mention) =>
        mention.form !== 'pronoun' &&
        contains(reporting, mention) &&
        !content.some((span) => overlaps(span, mention)) &&
        (LEADS_TO.test(text.slice(Math.max(reporting.start, mention.start - REACH), mention.start)) ||
          FOLLOWS.test(text.slice(mention.end, mention.end + REACH))),
    );
    if (isCredited) return name;
  }
  return undefined;
}

/** So far from the name, at most, stand the words that lead to it. UTF-16 code units. */
const REACH = 60;
/** Up to the name: “told the”, “in comments to the”, “in an interview on”. */
const LEADS_TO =
  /\b(?:tells?|told|telling|informed|according to|reported by|first reported (?:by|in)|(?:interview|exchange|conversation) (?:with|on|for|in)|(?:comments?|remarks?|statement) to|published (?:by|in)|speaking (?:to|on|with)|quoted by|as quoted in|obtained by|seen by)\s+(?:the\s+|its\s+|local\s+|broadcaster\s+|newspaper\s+|agency\s+)*[“"‘']?$/i;
/** After the name: “the Courier reported”. */
const FOLLOWS = /^[”"’']?,?\s+(?:first\s+)?(?:reports?|reported|quoted)\b/i;

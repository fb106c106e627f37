import type { Entity, Quotation } from '../article/analysis-model.ts';
import { bySpan, overlaps, type Span } from '../article/span.ts';
import { spansWithin } from '../article/spans-in-order.ts';

/** Where an organization is named. */
interface NamedOrganization extends Span {
  readonly id: string;
  readonly name: string;
  /** Its place among the entities of the article. */
  readonly rank: number;
}

/**
 * The organizations that something in an article was said to, or that are said to report it: “told the *Courier*”, “in an
 * interview with the *Courier*”, “according to the *Courier*”, “the *Courier* reported”.
 */
export class Credits {
  readonly #text: string;
  readonly #organizations: readonly NamedOrganization[];

  constructor(text: string, entities: readonly Entity[]) {
    this.#text = text;
    this.#organizations = entities
      .flatMap(({ type, id, name, mentions }, rank) =>
        type === 'organization'
          ? mentions.flatMap(({ form, start, end }) => (form === 'pronoun' ? [] : [{ start, end, id, name, rank }]))
          : [],
      )
      .sort(bySpan);
  }

  /** The canonical name of who is credited in the sentence that reports a quotation; none where that is who speaks. */
  of(reporting: Span, { content, speakerId }: Pick<Quotation, 'content' | 'speakerId'>): string | undefined {
    const credited = spansWithin(this.#organizations, reporting).filter(
      (named) =>
        named.id !== speakerId &&
        !content.some((span) => overlaps(span, named)) &&
        (LEADS_TO.test(this.#text.slice(Math.max(reporting.start, named.start - REACH), named.start)) ||
          FOLLOWS.test(this.#text.slice(named.end, named.end + REACH))),
    );
    return credited.sort((a, b) => a.rank - b.rank)[0]?.name;
  }
}

/** So far from the name, at most, stand the words that lead to it. UTF-16 code units. */
const REACH = 60;
/** Up to the name: “told the”, “in comments to the”, “in an interview on”. */
const LEADS_TO =
  /\b(?:tells?|told|telling|informed|according to|reported by|first reported (?:by|in)|(?:interview|exchange|conversation) (?:with|on|for|in)|(?:comments?|remarks?|statement) to|published (?:by|in)|speaking (?:to|on|with)|quoted by|as quoted in|obtained by|seen by)\s+(?:the\s+|its\s+|local\s+|broadcaster\s+|newspaper\s+|agency\s+)*[“"‘']?$/i;
/** After the name: “the Courier reported”. */
const FOLLOWS = /^[”"’']?,?\s+(?:first\s+)?(?:reports?|reported|quoted)\b/i;

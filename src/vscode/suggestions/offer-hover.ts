import type { Offer } from '../../annotations/suggestions/offers.ts';
import { escapeMarkdown } from '../hovers/escape-markdown.ts';
import { offerKey } from './offer-key.ts';
import { offerReason } from './offer-reason.ts';

/** Which tag is offered, why, and what can be done; Markdown. */
export function offerHover(uri: string, offer: Offer): string {
  // A parenthesis would end the link.
  const argument = encodeURIComponent(JSON.stringify([{ uri, key: offerKey(offer) }])).replace(/[()]/g, (mark) =>
    mark === '(' ? '%28' : '%29',
  );
  const { label, definition } = offer.tag;
  return [
    `Offered: **${escapeMarkdown(label)}**${definition === undefined ? '' : ` · ${escapeMarkdown(definition)}`}`,
    `$(info) Why: ${offerReason(offer, escapeMarkdown)} (${escapeMarkdown(offer.rule)})`,
    [
      `[$(check) Tag](command:pressmark.acceptOffer?${argument} "Tag This")`,
      `[$(close) Not this](command:pressmark.rejectOffer?${argument} "Not This")`,
    ].join(' · '),
  ].join('\n\n');
}

import { l10n } from 'vscode';
import type { Offer } from '../../annotations/suggestions/offers.ts';
import { commandLink } from '../hovers/command-link.ts';
import { escapeMarkdown } from '../hovers/escape-markdown.ts';
import { offerKey, type OfferKey } from './offer-key.ts';
import { offerReason } from './offer-reason.ts';

/** Which tag is offered, why, and what can be done; Markdown. */
export function offerHover(uri: string, offer: Offer): string {
  const argument: OfferKey = { uri, key: offerKey(offer) };
  const { label, definition } = offer.tag;
  return [
    `${l10n.t('Offered: {0}', `**${escapeMarkdown(label)}**`)}${definition === undefined ? '' : ` · ${escapeMarkdown(definition)}`}`,
    `$(info) ${l10n.t('Why: {0} ({1})', offerReason(offer, escapeMarkdown), escapeMarkdown(offer.rule))}`,
    [
      commandLink('check', l10n.t('Tag'), 'pressmark.acceptOffer', argument),
      commandLink('close', l10n.t('Not this'), 'pressmark.rejectOffer', argument),
    ].join(' · '),
  ].join('\n\n');
}

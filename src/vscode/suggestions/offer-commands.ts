import { commands, Disposable, l10n, window } from 'vscode';
import { overlaps, sliceOf } from '../../article/span.ts';
import type { ArticleOffers } from '../../workspace/article-offers.ts';
import { fromRange } from '../convert.ts';
import { activeArticle } from '../current-article.ts';
import { excerpt } from '../hovers/excerpt.ts';
import type { TaggingParts } from '../tagging/tagging-parts.ts';
import { lineNumberAt } from '../trees/article-lines.ts';
import type { TreeNode } from '../trees/tree-node.ts';
import { tell } from '../tell.ts';
import { offerKey, type OfferKey } from './offer-key.ts';
import { offerReason } from './offer-reason.ts';
import type { OffersShown } from './offers-shown.ts';
import { acceptOffers, type PlacedOffer, rejectOffers } from './settle-offers.ts';

/** What a command on one offer may be given: a row of the tree, or what a link names. */
type Argument = Pick<TreeNode, 'subject'> | OfferKey;

/** Accept and reject one offer, those on the screen, or those that match the filter; offer tags, or stop. */
export function registerOfferCommands(parts: TaggingParts, offers: ArticleOffers, shown: OffersShown): Disposable {
  const one = (argument: Argument): PlacedOffer[] => offersMeant(offers, argument);
  return Disposable.from(
    commands.registerCommand('pressmark.acceptOffer', (argument: Argument) => acceptOffers(parts, one(argument))),
    commands.registerCommand('pressmark.rejectOffer', (argument: Argument) => rejectOffers(parts, one(argument))),
    commands.registerCommand('pressmark.offerAgain', async ({ subject }: Pick<TreeNode, 'subject'>) => {
      if (subject.kind !== 'rejection') return;
      await parts.edits.edit(l10n.t('Offered again'), l10n.t('The offer'), {
        type: 'remove',
        uri: subject.uri,
        ids: [subject.id],
      });
    }),
    commands.registerCommand('pressmark.acceptVisibleOffers', () => acceptOffers(parts, visibleOffers(parts, offers))),
    commands.registerCommand('pressmark.acceptFilteredOffers', async () => {
      const picked = await pickOffers(parts, filteredOffers(parts, offers), (count) =>
        count === 1
          ? l10n.t('Tag 1 offer that matches the filter?')
          : l10n.t('Tag {0} offers that match the filter?', count),
      );
      await acceptOffers(parts, picked);
    }),
    commands.registerCommand('pressmark.rejectFilteredOffers', async () => {
      const picked = await pickOffers(parts, filteredOffers(parts, offers), (count) =>
        count === 1
          ? l10n.t('Reject 1 offer that matches the filter?')
          : l10n.t('Reject {0} offers that match the filter?', count),
      );
      await rejectOffers(parts, picked);
    }),
    commands.registerCommand('pressmark.offers.show', () => shown.show(true)),
    commands.registerCommand('pressmark.offers.hide', () => shown.show(false)),
  );
}

/** The offer meant; none where it is gone, because its passage was edited, tagged or rejected meanwhile. */
function offersMeant(offers: ArticleOffers, argument: Argument): PlacedOffer[] {
  if ('subject' in argument) return argument.subject.kind === 'offer' ? offersMeant(offers, argument.subject) : [];
  const { uri, key } = argument;
  const offer = offers.of(uri).find((other) => offerKey(other) === key);
  return offer === undefined ? [] : [{ uri, offer }];
}

/** What can be seen in the active editor: never what nobody looked at. */
function visibleOffers({ store }: TaggingParts, offers: ArticleOffers): PlacedOffer[] {
  const article = activeArticle(store);
  if (article === undefined) return [];
  const seen = (window.activeTextEditor?.visibleRanges ?? []).map((range) => fromRange(article.lines, range));
  return offers
    .of(article.uri)
    .filter(({ span }) => seen.some((range) => overlaps(range, span)))
    .map((offer) => ({ uri: article.uri, offer }));
}

/** What has a row in the Annotations view. */
function filteredOffers({ shown }: TaggingParts, offers: ArticleOffers): PlacedOffer[] {
  const rows = (nodes: readonly TreeNode[]): TreeNode[] => nodes.flatMap((node) => [node, ...rows(node.children)]);
  return rows(shown.nodes()).flatMap((row) => offersMeant(offers, row));
}

/** Shows what is about to be settled, all checked. */
async function pickOffers(
  { store }: TaggingParts,
  placed: readonly PlacedOffer[],
  titleFor: (count: number) => string,
): Promise<readonly PlacedOffer[]> {
  if (placed.length === 0) {
    tell(l10n.t('No offer matches the filter'));
    return [];
  }
  const rows = placed.flatMap(({ uri, offer }) => {
    const model = store.get(uri)?.model;
    if (model === undefined) return [];
    const { tag, span } = offer;
    const label = excerpt(sliceOf(model.text, span), 80);
    const description = `${tag.label} · ${model.name} · ¶${lineNumberAt(model, span.start)}`;
    return [{ uri, offer, label, description, detail: offerReason(offer), picked: true }];
  });
  const picked = await window.showQuickPick(rows, {
    title: titleFor(rows.length),
    placeHolder: l10n.t('Uncheck what is not meant'),
    canPickMany: true,
    matchOnDescription: true,
  });
  return picked ?? [];
}

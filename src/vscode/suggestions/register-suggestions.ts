import { Disposable, window } from 'vscode';
import type { ArticleOffers } from '../../workspace/article-offers.ts';
import { shownEditor } from '../current-article.ts';
import type { TaggingParts } from '../tagging/tagging-parts.ts';
import { registerOfferActions } from './offer-actions.ts';
import { registerOfferCommands } from './offer-commands.ts';
import { registerOfferHovers } from './offer-hovers.ts';
import { offerNodes, rejectionNodes } from './offer-nodes.ts';
import type { OffersShown } from './offers-shown.ts';
import { contextSetter } from '../context-setter.ts';

/** Everything by which tags are offered, accepted and rejected, but for the dashed boxes. */
export function registerSuggestions(parts: TaggingParts, offers: ArticleOffers, shown: OffersShown): Disposable {
  const { store, codebooks } = parts;
  return Disposable.from(
    offers,
    registerOfferCommands(parts, offers, shown),
    registerOfferHovers(store, offers),
    registerOfferActions(store, offers),
    registerOfferKeys(parts, offers, shown),
    shown.onDidChange(() => offers.lookAgain()),
    offers.onDidChange(() => parts.shown.refresh()),
    parts.shown.addGroup((articles) => {
      const wanted = articles.filter(({ uri }) => shown.isShown(uri));
      return [
        ...offerNodes(wanted, (uri) => offers.of(uri)),
        ...rejectionNodes(wanted, (uri) => codebooks.codebookOf(uri)),
      ];
    }),
  );
}

/** Tells menus whether tags are offered in the active article, and whether any is. */
function registerOfferKeys({ store }: TaggingParts, offers: ArticleOffers, shown: OffersShown): Disposable {
  const set = contextSetter();
  const update = (): void => {
    const uri = shownEditor()?.document.uri.toString();
    set('pressmark.offersShown', uri !== undefined && shown.isShown(uri));
    set('pressmark.hasOffers', uri !== undefined && offers.of(uri).length > 0);
  };
  update();
  return Disposable.from(
    store.onDidChange(update),
    offers.onDidChange(update),
    shown.onDidChange(update),
    window.onDidChangeActiveTextEditor(update),
  );
}

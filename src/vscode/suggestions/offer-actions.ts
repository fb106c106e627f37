import { CodeAction, CodeActionKind, type Disposable, l10n, languages } from 'vscode';
import type { Offer } from '../../annotations/suggestions/offers.ts';
import { overlaps } from '../../article/span.ts';
import type { ArticleOffers } from '../../workspace/article-offers.ts';
import type { ArticleStore } from '../../workspace/article-store.ts';
import { fromRange } from '../convert.ts';
import { currentArticle } from '../current-article.ts';
import { ARTICLE_DOCUMENTS } from '../hovers/register-hovers.ts';
import { offerKey } from './offer-key.ts';

const KIND = CodeActionKind.Refactor.append('annotate');

/** The light bulb on an offer: everything that its hover can do. */
export function registerOfferActions(store: ArticleStore, offers: ArticleOffers): Disposable {
  return languages.registerCodeActionsProvider(
    ARTICLE_DOCUMENTS,
    {
      provideCodeActions(document, range) {
        const article = currentArticle(store, document);
        if (article === undefined) return [];
        const { start, end } = fromRange(article.lines, range);
        const selection = { start, end: Math.max(end, start + 1) };
        return offers
          .of(article.uri)
          .filter(({ span }) => overlaps(span, selection))
          .flatMap((offer) => actionsFor(article.uri, offer));
      },
    },
    { providedCodeActionKinds: [KIND] },
  );
}

function actionsFor(uri: string, offer: Offer): CodeAction[] {
  const key = offerKey(offer);
  return [
    action(l10n.t('Tag “{0}”, as offered', offer.tag.label), 'pressmark.acceptOffer', { uri, key }),
    action(l10n.t('Not “{0}”: do not offer it again', offer.tag.label), 'pressmark.rejectOffer', { uri, key }),
  ];
}

function action(title: string, command: string, argument: { readonly uri: string; readonly key: string }): CodeAction {
  const action = new CodeAction(title, KIND);
  action.command = { command, title, arguments: [argument] };
  return action;
}

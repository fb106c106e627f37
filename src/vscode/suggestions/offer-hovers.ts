import { type Disposable, Hover, languages } from 'vscode';
import type { ArticleOffers } from '../../workspace/article-offers.ts';
import type { ArticleStore } from '../../workspace/article-store.ts';
import { fromPosition, toRange } from '../convert.ts';
import { currentArticle } from '../current-article.ts';
import { ARTICLE_DOCUMENTS } from '../hovers/register-hovers.ts';
import { offerHover } from './offer-hover.ts';
import { trustedMarkdown } from '../hovers/trusted-markdown.ts';

const COMMANDS = ['pressmark.acceptOffer', 'pressmark.rejectOffer'];

/** Says on hovering over a dashed box which tag is offered and why. */
export function registerOfferHovers(store: ArticleStore, offers: ArticleOffers): Disposable {
  return languages.registerHoverProvider(ARTICLE_DOCUMENTS, {
    provideHover(document, position) {
      const article = currentArticle(store, document);
      if (article === undefined) return undefined;
      const offset = fromPosition(article.lines, position);
      const here = offers.of(article.uri).filter(({ span }) => span.start <= offset && offset <= span.end);
      const innermost = here.at(-1);
      if (innermost === undefined) return undefined;
      const contents = here.map((offer) => trustedMarkdown(offerHover(article.uri, offer), COMMANDS));
      return new Hover(contents, toRange(article.lines, innermost.span));
    },
  });
}

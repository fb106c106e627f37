import { type Disposable, type DocumentSelector, Hover, languages, MarkdownString } from 'vscode';
import type { Article, ArticleStore } from '../../workspace/article-store.ts';
import { fromPosition, toRange } from '../convert.ts';
import { currentArticle } from '../current-article.ts';
import { dateHover } from './date-hover.ts';
import { type Found, foundAt } from './hovered.ts';
import { mentionHover } from './mention-hover.ts';
import { quotationHover } from './quotation-hover.ts';

/** Documents that may be articles; the store says which are. */
export const ARTICLE_DOCUMENTS: DocumentSelector = [{ language: 'article' }, { language: 'markdown' }];

/** The commands that links in our hovers may run. */
const COMMANDS = ['pressmark.setPublicationDate', 'pressmark.tagQuotation'];

/** Says on hovering who speaks, what a date means, whom a name means: the outermost first, stacked. */
export function registerHovers(store: ArticleStore): Disposable {
  return languages.registerHoverProvider(ARTICLE_DOCUMENTS, {
    provideHover(document, position) {
      const article = currentArticle(store, document);
      if (article === undefined) return undefined;
      const found = foundAt(article.model.analysis, fromPosition(article.lines, position));
      const innermost = found.at(-1);
      if (innermost === undefined) return undefined;
      const contents = found.map((one) => markdown(paragraphsOf(article, one)));
      return new Hover(contents, toRange(article.lines, innermost.span));
    },
  });
}

function paragraphsOf(article: Article, found: Found): string[] {
  switch (found.kind) {
    case 'quotation':
      return found.quotation.type === 'scare'
        ? quotationHover(article.model, found.quotation)
        : [...quotationHover(article.model, found.quotation), tagLink(article.uri, found.quotation.id)];
    case 'date':
      return dateHover(article, found.expression);
    case 'mention':
      return mentionHover(article.model, found.mention, found.entity);
  }
}

function tagLink(uri: string, id: string): string {
  const argument = encodeURIComponent(JSON.stringify([{ subject: { kind: 'quotation', uri, id } }]));
  return `[$(tag) Tag](command:pressmark.tagQuotation?${argument} "Tag this quotation…")`;
}

function markdown(paragraphs: readonly string[]): MarkdownString {
  const content = new MarkdownString(paragraphs.join('\n\n'), true);
  content.isTrusted = { enabledCommands: COMMANDS };
  return content;
}

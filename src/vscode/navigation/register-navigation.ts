import { Disposable, DocumentLink, FoldingRange, FoldingRangeKind, languages, SelectionRange, Uri } from 'vscode';
import type { ArticleIndex } from '../../workspace/article-index.ts';
import type { ArticleStore } from '../../workspace/article-store.ts';
import { fromPosition, toRange } from '../convert.ts';
import { awaitedArticle, currentArticle } from '../current-article.ts';
import type { FolderIndex } from '../folder-index.ts';
import { ARTICLE_DOCUMENTS } from '../hovers/register-hovers.ts';
import { foldsOf } from './folds.ts';
import { heldHints } from './held-hints.ts';
import { mentionDefinitions, mentionHighlights, mentionReferences } from './mentions.ts';
import { metadataLinks } from './metadata-links.ts';
import { quotationLenses } from './quotation-lenses.ts';
import { selectionSpans } from './selection-spans.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

/** What people know from code, for news: from a pronoun to the person, all mentions, folds, links, hints, growing selections. */
export function registerNavigation(store: ArticleStore, index: ArticleIndex, folder: FolderIndex): Disposable {
  const readFolder = (): Promise<void> => folder.start();
  const hints = heldHints(store);
  const lenses = quotationLenses(store);
  return Disposable.from(
    hints,
    lenses,
    languages.registerDefinitionProvider(ARTICLE_DOCUMENTS, mentionDefinitions(store, index)),
    languages.registerReferenceProvider(ARTICLE_DOCUMENTS, mentionReferences(store, index, readFolder)),
    languages.registerDocumentHighlightProvider(ARTICLE_DOCUMENTS, mentionHighlights(store)),
    languages.registerWorkspaceSymbolProvider(workspaceSymbols(index, readFolder)),
    languages.registerInlayHintsProvider(ARTICLE_DOCUMENTS, hints),
    languages.registerCodeLensProvider(ARTICLE_DOCUMENTS, lenses),
    // Markdown folds by its headings: a provider of ours would add to them, not take them away.
    languages.registerFoldingRangeProvider(ARTICLE_DOCUMENTS, {
      async provideFoldingRanges(document, _context, token) {
        const article = await awaitedArticle(store, document, token);
        if (article === undefined) return undefined;
        return foldsOf(article.model, article.lines).map(
          ({ start, end }) => new FoldingRange(start, end, FoldingRangeKind.Region),
        );
      },
    }),
    languages.registerDocumentLinkProvider(ARTICLE_DOCUMENTS, {
      async provideDocumentLinks(document, token) {
        const article = await awaitedArticle(store, document, token);
        if (article === undefined) return undefined;
        return metadataLinks(article.model).map(
          (link) => new DocumentLink(toRange(article.lines, link), Uri.parse(link.target)),
        );
      },
    }),
    languages.registerSelectionRangeProvider(ARTICLE_DOCUMENTS, {
      provideSelectionRanges(document, positions) {
        const article = currentArticle(store, document);
        if (article === undefined) return undefined;
        return positions.map((position) => {
          const spans = selectionSpans(article.model, fromPosition(article.lines, position));
          const ranges = spans.map((span) => toRange(article.lines, span));
          return (
            ranges.reduceRight<SelectionRange | undefined>(
              (parent, range) => new SelectionRange(range, parent),
              undefined,
            ) ?? new SelectionRange(toRange(article.lines, { start: 0, end: article.model.text.length }))
          );
        });
      },
    }),
  );
}

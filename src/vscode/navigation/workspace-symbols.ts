import { Location, SymbolInformation, SymbolKind, Uri, type WorkspaceSymbolProvider } from 'vscode';
import type { EntityType } from '../../article/analysis-model.ts';
import { LineIndex } from '../../article/line-index.ts';
import { sliceOf } from '../../article/span.ts';
import type { ArticleIndex, IndexedArticle } from '../../workspace/article-index.ts';
import { toRange } from '../convert.ts';
import { excerpt } from '../hovers/excerpt.ts';
import { introductionOf } from './entity-at.ts';
import { isInOrder } from './is-in-order.ts';

const KINDS: Readonly<Record<EntityType, SymbolKind>> = {
  person: SymbolKind.Object,
  organization: SymbolKind.Module,
  location: SymbolKind.Namespace,
};

/** More than anybody scrolls through; the editor asks anew with every letter. */
const MOST = 500;

/** Go to Symbol in Workspace: whom and what the folder's articles name, and what is said in them. */
export function workspaceSymbols(index: ArticleIndex, readFolder: () => Promise<void>): WorkspaceSymbolProvider {
  return {
    async provideWorkspaceSymbols(query, token): Promise<SymbolInformation[]> {
      // Not waited for: with the next letter there is more.
      void readFolder();
      const symbols: SymbolInformation[] = [];
      const isOver = (): boolean => token.isCancellationRequested || symbols.length >= MOST;
      const named: string[] = [];
      const isWanted = ({ name }: { readonly name: string }): boolean => isInOrder(query, name);
      await index.inSlices(index.names(), (article) => article.named.some(isWanted) && named.push(article.uri), isOver);
      await index.inSlices(index.articles(named), (article) => symbols.push(...entitySymbols(article, query)), isOver);
      await index.inSlices(index.articles(), (article) => symbols.push(...quotationSymbols(article, query)), isOver);
      return symbols.slice(0, MOST);
    },
  };
}

function entitySymbols({ uri, model }: IndexedArticle, query: string): SymbolInformation[] {
  const lines = new LineIndex(model.text);
  return model.analysis.entities.flatMap((entity) => {
    const introduction = introductionOf(entity, model.text);
    if (introduction === undefined || !isInOrder(query, entity.name)) return [];
    const place = new Location(Uri.parse(uri), toRange(lines, introduction));
    return [new SymbolInformation(entity.name, KINDS[entity.type], model.name, place)];
  });
}

function quotationSymbols({ uri, model }: IndexedArticle, query: string): SymbolInformation[] {
  const lines = new LineIndex(model.text);
  return model.analysis.quotations.flatMap((quotation) => {
    const words = sliceOf(model.text, quotation);
    if (quotation.type === 'scare' || quotation.quoted.length === 0 || !isInOrder(query, words)) return [];
    const place = new Location(Uri.parse(uri), toRange(lines, quotation));
    return [new SymbolInformation(excerpt(words, 80), SymbolKind.String, model.name, place)];
  });
}

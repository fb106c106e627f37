import { Location, SymbolInformation, SymbolKind, Uri, type WorkspaceSymbolProvider } from 'vscode';
import type { EntityType } from '../../article/analysis-model.ts';
import { LineIndex } from '../../article/line-index.ts';
import { sliceOf } from '../../article/span.ts';
import type { ArticleIndex } from '../../workspace/article-index.ts';
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
      for (const { uri, model } of index.articles()) {
        if (token.isCancellationRequested || symbols.length >= MOST) break;
        const file = Uri.parse(uri);
        const lines = new LineIndex(model.text);
        for (const entity of model.analysis.entities) {
          const introduction = introductionOf(entity, model.text);
          if (introduction === undefined || !isInOrder(query, entity.name)) continue;
          const place = new Location(file, toRange(lines, introduction));
          symbols.push(new SymbolInformation(entity.name, KINDS[entity.type], model.name, place));
        }
        for (const quotation of model.analysis.quotations) {
          const words = sliceOf(model.text, quotation);
          if (quotation.type === 'scare' || quotation.quoted.length === 0 || !isInOrder(query, words)) continue;
          const place = new Location(file, toRange(lines, quotation));
          symbols.push(new SymbolInformation(excerpt(words, 80), SymbolKind.String, model.name, place));
        }
      }
      return symbols.slice(0, MOST);
    },
  };
}

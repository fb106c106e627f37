import { type Disposable, DocumentSymbol, languages, SymbolKind } from 'vscode';
import type { LineIndex } from '../article/line-index.ts';
import type { ArticleStore } from '../workspace/article-store.ts';
import { toRange } from './convert.ts';
import { awaitedArticle } from './current-article.ts';
import { type OutlineSymbol, outlineSymbols } from './outline-symbols.ts';

const KINDS: Readonly<Record<OutlineSymbol['kind'], SymbolKind>> = {
  headline: SymbolKind.File,
  section: SymbolKind.Namespace,
  quotation: SymbolKind.String,
};

/** The outline and breadcrumbs of articles. Markdown has headings of its own, which stay its outline. */
export function registerOutline(store: ArticleStore): Disposable {
  const versions = new Map<string, number>();
  let provider = registerProvider(store);
  const changes = store.onDidChange(({ uri, what }) => {
    if (what === 'closed') versions.delete(uri);
    const version = store.get(uri)?.version;
    if (what !== 'analysis' || version === undefined) return;
    // The editor keeps an outline until the text changes, or who makes it does; after a correction the text is the same.
    if (versions.get(uri) === version) {
      provider.dispose();
      provider = registerProvider(store);
    }
    versions.set(uri, version);
  });
  return {
    dispose: () => {
      changes.dispose();
      provider.dispose();
    },
  };
}

function registerProvider(store: ArticleStore): Disposable {
  return languages.registerDocumentSymbolProvider(
    { language: 'article' },
    {
      async provideDocumentSymbols(document, token) {
        const article = await awaitedArticle(store, document, token);
        if (article === undefined) return undefined;
        return outlineSymbols(article.model).map((symbol) => toSymbol(symbol, article.lines));
      },
    },
    { label: 'Pressmark' },
  );
}

function toSymbol({ kind, name, detail, range, selection, children }: OutlineSymbol, lines: LineIndex): DocumentSymbol {
  const symbol = new DocumentSymbol(name, detail, KINDS[kind], toRange(lines, range), toRange(lines, selection));
  symbol.children = children.map((child) => toSymbol(child, lines));
  return symbol;
}

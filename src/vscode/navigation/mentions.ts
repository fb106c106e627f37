import {
  type CancellationToken,
  type DefinitionProvider,
  DocumentHighlight,
  type DocumentHighlightProvider,
  Location,
  type LocationLink,
  Range,
  type ReferenceProvider,
  Uri,
} from 'vscode';
import type { Entity } from '../../article/analysis-model.ts';
import type { ArticleModel } from '../../article/article-model.ts';
import { LineIndex } from '../../article/line-index.ts';
import type { Article, ArticleStore } from '../../workspace/article-store.ts';
import type { ArticleIndex, IndexedArticle } from '../../workspace/article-index.ts';
import { fromPosition, toRange } from '../convert.ts';
import { awaitedArticle, currentArticle } from '../current-article.ts';
import { orCancelled } from '../or-cancelled.ts';
import { entityAt, introductionOf } from './entity-at.ts';
import { type EntityElsewhere, entityElsewhere, mayBeSame } from './same-entity.ts';

/**
 * Go to Definition on a name, a description or a pronoun: where this article introduces whom it means, and, where
 * another article of the folder has a fuller name, there too.
 */
export function mentionDefinitions(store: ArticleStore, index: ArticleIndex): DefinitionProvider {
  return {
    async provideDefinition(document, position, token): Promise<LocationLink[] | undefined> {
      const article = await awaitedArticle(store, document, token);
      if (article === undefined) return undefined;
      const at = entityAt(article.model.analysis, fromPosition(article.lines, position));
      if (at === undefined) return undefined;
      const origin = toRange(article.lines, at.mention);
      const others = await othersOf(at.entity, article, index, token);
      const fuller = others.filter(({ entity }) => entity.name.length > at.entity.name.length);
      return [{ ...article, entity: at.entity }, ...fuller.slice(0, 1)].flatMap(({ uri, model, entity }) => {
        const introduction = introductionOf(entity, model.text);
        if (introduction === undefined) return [];
        const range = toRange(new LineIndex(model.text), introduction);
        return [
          { originSelectionRange: origin, targetUri: Uri.parse(uri), targetRange: range, targetSelectionRange: range },
        ];
      });
    },
  };
}

/** Find All References: every mention in this article, then those in the others of the folder, once they are read. */
export function mentionReferences(
  store: ArticleStore,
  index: ArticleIndex,
  readFolder: () => Promise<void>,
): ReferenceProvider {
  return {
    async provideReferences(document, position, { includeDeclaration }, token): Promise<Location[] | undefined> {
      const article = await awaitedArticle(store, document, token);
      if (article === undefined) return undefined;
      const at = entityAt(article.model.analysis, fromPosition(article.lines, position));
      if (at === undefined) return undefined;
      await orCancelled(readFolder(), token);
      const skipped = includeDeclaration ? undefined : introductionOf(at.entity, article.model.text);
      const others = await othersOf(at.entity, article, index, token);
      return [
        ...locationsOf(article.uri, article.model, at.entity, skipped),
        ...others.flatMap(({ uri, model, entity }) => locationsOf(uri, model, entity)),
      ];
    },
  };
}

/** With the cursor on a mention, all mentions of the same in this article. */
export function mentionHighlights(store: ArticleStore): DocumentHighlightProvider {
  return {
    provideDocumentHighlights(document, position): DocumentHighlight[] | undefined {
      const article = currentArticle(store, document);
      if (article === undefined) return undefined;
      const at = entityAt(article.model.analysis, fromPosition(article.lines, position));
      // One without width where nobody is meant: without an answer the editor marks every same word, “the” included.
      if (at === undefined) return [new DocumentHighlight(new Range(position, position))];
      return at.entity.mentions.map((mention) => new DocumentHighlight(toRange(article.lines, mention)));
    },
  };
}

/** Names are looked through first: only articles that may mean the same are opened, in slices all of it. */
async function othersOf(
  entity: Entity,
  here: Article,
  index: ArticleIndex,
  token: CancellationToken,
): Promise<EntityElsewhere[]> {
  const isOver = (): boolean => token.isCancellationRequested;
  const uris: string[] = [];
  const articles: IndexedArticle[] = [];
  await index.inSlices(
    index.names(),
    ({ uri, named }) => {
      if (uri !== here.uri && named.some((other) => mayBeSame(entity, other))) uris.push(uri);
    },
    isOver,
  );
  await index.inSlices(index.articles(uris), (article) => articles.push(article), isOver);
  return entityElsewhere(entity, articles);
}

function locationsOf(uri: string, { text }: ArticleModel, { mentions }: Entity, skipped?: unknown): Location[] {
  const lines = new LineIndex(text);
  return mentions
    .filter((mention) => mention !== skipped)
    .map((mention) => new Location(Uri.parse(uri), toRange(lines, mention)));
}

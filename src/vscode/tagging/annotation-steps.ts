import { commands, Disposable, l10n, Selection, window } from 'vscode';
import { fromRange, toRange } from '../convert.ts';
import { activeArticle } from '../current-article.ts';
import { tell } from '../tell.ts';
import { annotationFrom, type SteppedArticle } from './passages/next-annotation.ts';
import type { TaggingParts } from './tagging-parts.ts';
import { revealPassage } from '../reveal-passage.ts';

/**
 * Next and Previous Annotation: through those that the Annotations view shows, where it is filtered, and on into the
 * next article, where it shows the folder.
 */
export function registerAnnotationSteps(parts: TaggingParts): Disposable {
  return Disposable.from(
    commands.registerCommand('pressmark.nextAnnotation', () => step(parts, 'next')),
    commands.registerCommand('pressmark.previousAnnotation', () => step(parts, 'previous')),
  );
}

/** Selects the whole passage, so that it is seen and a screen reader says it. */
async function step(parts: TaggingParts, direction: 'next' | 'previous'): Promise<void> {
  const { store, shown, tour } = parts;
  const editor = window.activeTextEditor;
  const article = activeArticle(store);
  if (editor === undefined || article === undefined) return;
  const selection = fromRange(article.lines, editor.selection);
  const place = annotationFrom(steppedArticles(parts, article.uri), { uri: article.uri, selection }, direction);
  if (place === undefined) {
    tell(l10n.t('No annotation here matches {0}', shown.choice.filterWords ?? l10n.t('the filter')));
  } else if (place.uri === article.uri) {
    const range = toRange(article.lines, place.span);
    editor.selection = new Selection(range.start, range.end);
    revealPassage(editor, range);
  } else await tour.show(place, true);
}

function steppedArticles({ store, index, shown }: TaggingParts, uri: string): readonly SteppedArticle[] {
  const own = store.get(uri)?.model.taggings ?? [];
  const isFolder = shown.choice.options.scope === 'folder' && index.has(uri);
  const all: readonly SteppedArticle[] = isFolder ? [...index.annotated(uri)] : [{ uri, taggings: own }];
  if (!shown.isFiltered) return all;
  const wanted = new Set(shown.all().map((name) => `${name.uri}#${name.id}`));
  return all.map((article) => ({
    uri: article.uri,
    taggings: article.taggings.filter(({ tagging }) => wanted.has(`${article.uri}#${tagging.id}`)),
  }));
}

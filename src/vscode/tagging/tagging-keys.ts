import { Disposable, window } from 'vscode';
import type { SidecarStore } from '../../workspace/sidecars/sidecar-store.ts';
import type { ArticleStore } from '../../workspace/article-store.ts';
import { fromRange } from '../convert.ts';
import { activeArticle } from '../current-article.ts';
import type { AnnotationEdits } from './annotation-edits.ts';
import { taggingAt } from './passages/tagging-at.ts';
import { contextSetter } from '../context-setter.ts';

/**
 * Tells menus and keys what can be done with annotations: whether the cursor is in one, the article has some, any article
 * has, and whether a change can be taken back or done again. Set only when they change.
 */
export function registerTaggingKeys(store: ArticleStore, sidecars: SidecarStore, edits: AnnotationEdits): Disposable {
  const set = contextSetter();
  const place = (): void => {
    const article = activeArticle(store);
    const editor = window.activeTextEditor;
    // Behind the document by an edit: what was true stays until the analysis is there.
    if (editor !== undefined && article === undefined && store.has(editor.document.uri.toString())) return;
    const taggings = article?.model.taggings ?? [];
    set('pressmark.hasAnnotations', taggings.some(({ anchor }) => 'spans' in anchor)); // prettier-ignore
    const cursor =
      article === undefined || editor === undefined ? undefined : fromRange(article.lines, editor.selection).end;
    set('pressmark.inAnnotation', cursor !== undefined && taggingAt(taggings, { start: cursor, end: cursor }) !== undefined); // prettier-ignore
  };
  const changes = (): void => {
    set('pressmark.canUndo', edits.canUndo);
    set('pressmark.canRedo', edits.canRedo);
    set('pressmark.annotationsExist', sidecars.all().some(({ taggings }) => taggings.length > 0)); // prettier-ignore
  };
  place();
  changes();
  return Disposable.from(
    store.onDidChange(place),
    window.onDidChangeActiveTextEditor(place),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) place();
    }),
    edits.onDidChange(changes),
  );
}

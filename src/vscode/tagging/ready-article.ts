import { CancellationTokenSource, l10n, type TextEditor, window, workspace } from 'vscode';
import type { Article, ArticleStore } from '../../workspace/article-store.ts';
import type { SidecarStore } from '../../workspace/sidecars/sidecar-store.ts';
import { awaitedArticle } from '../current-article.ts';
import { until } from '../until.ts';

/** An article that can be annotated now: it describes its editor's text, and its annotations were read. */
export interface ReadyArticle {
  readonly editor: TextEditor;
  readonly article: Article;
}

/** The article in the active editor, saved before where it has no name yet; undefined where there is none. */
export async function readyArticle(store: ArticleStore, sidecars: SidecarStore): Promise<ReadyArticle | undefined> {
  const active = window.activeTextEditor;
  if (active === undefined || !store.has(active.document.uri.toString())) return undefined;
  const editor = active.document.isUntitled ? await savedFirst(active) : active;
  if (editor === undefined) return undefined;
  const uri = editor.document.uri.toString();
  await until(store.onDidChange, () => store.get(uri) !== undefined);
  await until(sidecars.onDidChange, () => sidecars.annotationsOf(uri) !== undefined);
  const source = new CancellationTokenSource();
  const article = await awaitedArticle(store, editor.document, source.token);
  source.dispose();
  return article === undefined || sidecars.annotationsOf(uri) === undefined ? undefined : { editor, article };
}

/** Annotations are kept beside a file, so there must be one. */
async function savedFirst(editor: TextEditor): Promise<TextEditor | undefined> {
  const { document, selection } = editor;
  const save = l10n.t('Save…');
  const answer = await window.showInformationMessage(
    l10n.t('Save the article first?'),
    { modal: true, detail: l10n.t('Tags are kept in a file beside it, so it needs a name and a folder.') },
    save,
  );
  if (answer !== save) return undefined;
  const saved = await workspace.save(document.uri);
  if (saved === undefined) return undefined;
  const shown = await window.showTextDocument(saved);
  shown.selection = selection;
  return shown;
}

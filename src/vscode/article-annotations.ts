import { Disposable, EndOfLine, type TextDocument, type TextDocumentChangeEvent, type Uri, workspace } from 'vscode';
import type { TextChange } from '../annotations/anchoring/shift.ts';
import type { AnchoredAnnotations } from '../article/annotation-model.ts';
import { toCanonical } from '../article/canonical-text.ts';
import type { ArticleStore } from '../workspace/article-store.ts';
import type { ArticleAnnotations as Annotations } from '../workspace/sidecars/sidecar-annotations.ts';
import type { SidecarStore } from '../workspace/sidecars/sidecar-store.ts';
import { SIDECAR_FILES } from '../workspace/sidecars/sidecar-uri.ts';
import { decodedFile } from './decoded-file.ts';

/**
 * Carries what happens to the open articles to their annotations, and what becomes of these into the article store:
 * opening, edits, saving, closing, and sidecars that somebody else changed.
 */
export class ArticleAnnotations implements Disposable {
  readonly #store: ArticleStore;
  readonly #sidecars: SidecarStore;
  readonly #opened = new Set<string>();
  readonly #subscription: Disposable;
  /** The article whose edit is being followed: its new places go to the store together with its new text. */
  #following: string | undefined;

  constructor(store: ArticleStore, sidecars: SidecarStore) {
    this.#store = store;
    this.#sidecars = sidecars;
    const watcher = workspace.createFileSystemWatcher(SIDECAR_FILES);
    const reread = (uri: Uri): void => void sidecars.fileChanged(uri.toString());
    this.#subscription = Disposable.from(
      sidecars.onDidChange((annotations) => this.#show(annotations)),
      store.onDidChange(({ uri, what }) => {
        if (what === 'analysis') void this.#open(uri);
        if (what === 'closed' && this.#opened.delete(uri)) sidecars.articleClosed(uri);
      }),
      workspace.onDidSaveTextDocument((document) => {
        const uri = document.uri.toString();
        if (this.#opened.has(uri)) void sidecars.articleSaved(uri, toCanonical(document.getText()));
      }),
      watcher,
      watcher.onDidCreate(reread),
      watcher.onDidChange(reread),
      watcher.onDidDelete(reread),
    );
  }

  /** Follows an edit of a document; gives its annotations where they lie now, undefined while they are not known. */
  edited({ document, contentChanges }: TextDocumentChangeEvent): AnchoredAnnotations | undefined {
    const uri = document.uri.toString();
    const isCrlf = document.eol === EndOfLine.CRLF;
    const changes = contentChanges.map(({ range, rangeOffset, rangeLength, text }): TextChange => {
      // Each line before a place has one CR in a document with CRLF, and none in the canonical text.
      const start = rangeOffset - (isCrlf ? range.start.line : 0);
      const end = rangeOffset + rangeLength - (isCrlf ? range.end.line : 0);
      return { start, end, length: toCanonical(text).length };
    });
    this.#following = uri;
    try {
      const text = toCanonical(document.getText());
      if (changes.length > 0) this.#sidecars.articleEdited(uri, text, changes);
      // Read again from its file, after a pull: it is this text that the sidecar counts in now.
      if (!document.isDirty) this.#sidecars.articleChangedOnDisk(uri, text);
    } finally {
      this.#following = undefined;
    }
    return this.#sidecars.annotationsOf(uri);
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  /** Reads an article's annotations once its first analysis told the address that they are to name. */
  async #open(uri: string): Promise<void> {
    const article = this.#store.get(uri);
    if (article === undefined || this.#opened.has(uri)) return;
    this.#opened.add(uri);
    const document = documentOf(uri);
    const { text, analysis } = article.model;
    const isDirty = document?.isDirty ?? false;
    const onDisk = isDirty && document !== undefined ? await decodedFile(document.uri) : undefined;
    await this.#sidecars.articleOpened(uri, onDisk === undefined ? text : toCanonical(onDisk), analysis.metadata.url);
    // Unsaved changes that the editor restored: what they moved is found by its words.
    if (isDirty && document !== undefined) this.#sidecars.articleEdited(uri, toCanonical(document.getText()));
    // Those of an article that was open before, or moved here, were known: no change was told.
    const known = this.#sidecars.annotationsOf(uri);
    if (known !== undefined) this.#show(known);
  }

  #show(annotations: Annotations): void {
    const { uri, published } = annotations;
    if (uri === this.#following) return;
    this.#store.setAnnotations(uri, annotations);
    this.#store.setPublished(uri, published);
  }
}

function documentOf(uri: string): TextDocument | undefined {
  return workspace.textDocuments.find((document) => document.uri.toString() === uri);
}

import type { TextChange } from '../../annotations/anchoring/shift.ts';
import {
  emptyHistory,
  record,
  redo,
  undo,
  withRenamed,
  type FolderFileChange,
  type History,
  type HistoryStep,
} from '../../annotations/editing/history.ts';
import type { AnnotationChange } from '../../annotations/editing/change.ts';
import { Emitter, type Event } from '../event.ts';
import type { FolderFileFaultReason } from '../folder-files/folder-file-store.ts';
import type { FileSystem, Identity, WallClock } from '../ports.ts';
import { ArticleSidecar } from './sidecar-article.ts';
import type { ArticleAnnotations, SaveFaultReason } from './sidecar-annotations.ts';
import type { AnnotationEdit } from './sidecar-edit.ts';
import { moveSidecar } from './sidecar-move.ts';
import type { SearchScheduler } from './sidecar-places.ts';
import { articleUriOf, movedUri, sidecarUriOf } from './sidecar-uri.ts';

export interface SidecarPorts {
  readonly files: FileSystem;
  readonly clock: WallClock;
  readonly identity: Identity;
  /** Drives the search for annotations whose words were changed. Absent, it holds up until all are found. */
  readonly scheduler?: SearchScheduler;
  /** Changes a file of a folder, before the annotations that follow it; says why where it could not. Absent where there is none. */
  readonly changeFile?: (change: FolderFileChange) => Promise<FolderFileFaultReason | undefined>;
}

/** What came of a command: in memory it has been done in any case, unless it was refused. */
export interface EditOutcome {
  /** Ids of annotations that were added, article by article, in the order of the edits. */
  readonly added: readonly string[];
  /** Articles whose sidecar could not be written; their annotations are kept in memory. */
  readonly unsaved: readonly { readonly uri: string; readonly reason: SaveFaultReason }[];
  /** The file of a folder that could not be changed: nothing at all was done. */
  readonly refused?: { readonly uri: string; readonly reason: FolderFileFaultReason };
}

/**
 * The annotations of all articles that were opened, by the URI of the article, and the one place that changes them.
 *
 * Everything is done in memory at once and shown by `annotationsOf`; the promise that a method gives resolves when the
 * sidecars are written, or could not be. Texts are canonical, spans and changes count in them.
 */
export class SidecarStore {
  readonly #ports: SidecarPorts;
  readonly #articles = new Map<string, ArticleSidecar>();
  readonly #changed = new Emitter<ArticleAnnotations>();
  #history: History = emptyHistory;

  /** Fires after `annotationsOf` gives the new state: whatever of it changed, places, words, faults. */
  readonly onDidChange: Event<ArticleAnnotations> = this.#changed.event;

  constructor(ports: SidecarPorts) {
    this.#ports = ports;
  }

  /** `undefined` where the article was never opened, or is being read for the first time. */
  annotationsOf(uri: string): ArticleAnnotations | undefined {
    return this.#articles.get(uri)?.annotations;
  }

  /** All articles whose annotations are known, open or not. */
  all(): ArticleAnnotations[] {
    return [...this.#articles.values()].flatMap(({ annotations }) => annotations ?? []);
  }

  get canUndo(): boolean {
    return this.#history.done.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.undone.length > 0;
  }

  /**
   * Reads the annotations of an article, for the first time or again. `text` is what the file says; where the editor
   * holds unsaved changes, `articleEdited` follows with the text as it is.
   *
   * @param url Address that the article's metadata gives: annotations made from now on name it as their source.
   */
  async articleOpened(uri: string, text: string, url?: string): Promise<ArticleAnnotations> {
    const known = this.#articles.get(uri);
    const article = known ?? new ArticleSidecar(uri, text, this.#ports, (state) => this.#changed.fire(state));
    this.#articles.set(uri, article);
    if (known !== undefined) known.textOnDisk(text);
    article.url = url;
    return article.load();
  }

  /** Follows an edit; its changes from the last to the first, as VS Code gives them. Without changes, the annotations are looked for in `text` by their words. */
  articleEdited(uri: string, text: string, changes?: readonly TextChange[]): void {
    this.#articles.get(uri)?.edited(text, changes);
  }

  /** The article was saved: writes positions that moved and quotes that changed. */
  async articleSaved(uri: string, text: string): Promise<void> {
    await this.#articles.get(uri)?.saved(text);
  }

  /** The article was closed without saving: what was edited is gone, its annotations lie in the text on disk again. */
  articleClosed(uri: string): void {
    this.#articles.get(uri)?.closed();
  }

  /** The article changed on disk while it is not being edited. */
  articleChangedOnDisk(uri: string, text: string): void {
    this.#articles.get(uri)?.textOnDisk(text);
  }

  /**
   * Forgets an article whose file is gone, once its saves are through. Its sidecar stays: the file may come back. One
   * that holds what could not be saved is kept.
   */
  async forget(uri: string): Promise<void> {
    const article = this.#articles.get(uri);
    if (article === undefined || (await article.save()) !== undefined || this.#articles.get(uri) !== article) return;
    this.#articles.delete(uri);
    this.#changed.fire(nothingFor(uri));
  }

  /**
   * An article, or a folder that holds articles, has another name. The annotations follow: on disk, in memory, and in
   * what can be undone. A sidecar that lies at the new name is merged with, never replaced.
   */
  async renamed(from: string, to: string): Promise<void> {
    const moves = new Map([[from, to]]);
    for (const uri of this.#articles.keys()) {
      const moved = movedUri(uri, from, to);
      if (moved !== undefined) moves.set(uri, moved);
    }
    this.#history = withRenamed(this.#history, (uri) => moves.get(uri) ?? uri);
    await Promise.all([...moves].map(([old, now]) => this.#move(old, now)));
  }

  /** A file changed outside, by URI: where it is a sidecar of an article known, it is read and merged. */
  async fileChanged(uri: string): Promise<void> {
    const articleUri = articleUriOf(uri);
    if (articleUri !== undefined) await this.#articles.get(articleUri)?.load();
  }

  /** Does some things at once, in one article or several, as one step to undo. Articles must have been opened. */
  async edit(...edits: readonly AnnotationEdit[]): Promise<EditOutcome> {
    return this.#do(edits);
  }

  /** Changes a file of a folder and the annotations that follow it, as one step to undo: all, or where it is refused, nothing. */
  async editFile(file: FolderFileChange, edits: readonly AnnotationEdit[]): Promise<EditOutcome> {
    // Asked before anything is done.
    for (const { uri } of edits) this.#opened(uri);
    return (await this.#refused(file)) ?? this.#do(edits, file);
  }

  /** Takes the last step back; `undefined` where there is none. */
  async undo(): Promise<EditOutcome | undefined> {
    return this.#travel(undo(this.#history));
  }

  /** Does the step again that was taken back last; `undefined` where there is none. */
  async redo(): Promise<EditOutcome | undefined> {
    return this.#travel(redo(this.#history));
  }

  /** Tries again to save what could not be saved. */
  async saveAll(): Promise<EditOutcome['unsaved']> {
    return this.#save(this.#articles);
  }

  async #move(from: string, to: string): Promise<void> {
    const [article, other] = [this.#articles.get(from), this.#articles.get(to)];
    if (article === undefined) {
      await moveSidecar(this.#ports.files, sidecarUriOf(from), sidecarUriOf(to));
    } else {
      this.#articles.delete(from);
      if (other === undefined) this.#articles.set(to, article);
      await article.moveTo(to);
      this.#changed.fire(nothingFor(from));
    }
    // The editor may have opened it under its new name already.
    await other?.load(article?.sidecar);
  }

  #opened(uri: string): ArticleSidecar {
    const article = this.#articles.get(uri);
    if (article === undefined) throw new RangeError(`${uri} was not opened`);
    return article;
  }

  async #do(edits: readonly AnnotationEdit[], file?: FolderFileChange): Promise<EditOutcome> {
    const changed = new Map<string, readonly AnnotationChange[]>();
    const added: string[] = [];
    const articles = new Map<string, { readonly article: ArticleSidecar; readonly own: AnnotationEdit[] }>();
    for (const edit of edits) {
      const known = articles.get(edit.uri);
      if (known === undefined) articles.set(edit.uri, { article: this.#opened(edit.uri), own: [edit] });
      else known.own.push(edit);
    }
    for (const [uri, { article, own }] of articles) {
      const made = article.edit(own);
      added.push(...made.added);
      changed.set(uri, made.changes);
    }
    this.#history = record(this.#history, { annotations: changed, ...(file === undefined ? {} : { file }) });
    return { added, unsaved: await this.#save(changed) };
  }

  async #travel(to: { history: History; step: HistoryStep } | undefined): Promise<EditOutcome | undefined> {
    if (to === undefined) return undefined;
    const { annotations, file } = to.step;
    const [before, after] = [this.#history, to.history];
    this.#history = after;
    const refused = file === undefined ? undefined : await this.#refused(file);
    if (refused !== undefined) {
      // A step done meanwhile is the one to take back now.
      if (this.#history === after) this.#history = before;
      return refused;
    }
    for (const [uri, changes] of annotations) this.#articles.get(uri)?.apply(changes);
    return { added: [], unsaved: await this.#save(annotations) };
  }

  async #refused(file: FolderFileChange): Promise<EditOutcome | undefined> {
    const { changeFile } = this.#ports;
    const reason = changeFile === undefined ? 'unavailable' : await changeFile(file);
    return reason === undefined ? undefined : { added: [], unsaved: [], refused: { uri: file.uri, reason } };
  }

  async #save(uris: ReadonlyMap<string, unknown>): Promise<EditOutcome['unsaved']> {
    const saves = [...uris.keys()].map(async (uri) => {
      const reason = await this.#articles.get(uri)?.save();
      return reason === undefined ? [] : [{ uri, reason }];
    });
    return (await Promise.all(saves)).flat();
  }
}

/** What there is to show of an article that is gone from here. */
function nothingFor(uri: string): ArticleAnnotations {
  return { uri, sidecarUri: sidecarUriOf(uri), taggings: [], decisions: [], variables: {}, conflicts: [] };
}

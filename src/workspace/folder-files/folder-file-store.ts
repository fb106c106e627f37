import type { FolderFileChange } from '../../annotations/editing/history.ts';
import { mergeText } from '../../annotations/folder-files/merge-text.ts';
import type { Problem } from '../../article/analysis-model.ts';
import { Emitter, type Event } from '../event.ts';
import type { FileFaultReason, FileSystem } from '../ports.ts';
import { type FolderFile, folderFileUri, readFolderFile, saveFolderFile } from './folder-file.ts';

/** Why such a file was not changed. `conflict`: somebody else changed the same lines since. */
export type FolderFileFaultReason = FileFaultReason | 'conflict';

/** The file of one workspace folder as it was read last. */
export interface FolderFileNow {
  /** URI of the file. */
  readonly uri: string;
  /** `undefined` where there is no file. */
  readonly text: string | undefined;
  /** What is wrong with it, in its text. */
  readonly problems: readonly Problem[];
  /** It is there and cannot be read at all: it is not changed until somebody repaired it. */
  readonly isUnreadable: boolean;
}

/**
 * The files of one name of all workspace folders, and what is in force by them for each article. A file that cannot be
 * read leaves in force what was so before.
 */
export class FolderFileStore<T> {
  readonly #file: FolderFile<T>;
  readonly #files: FileSystem;
  readonly #folderOf: (uri: string) => string | undefined;
  /** By the URI of the file. */
  readonly #read = new Map<string, FolderFileNow>();
  readonly #inForce = new Map<string, T>();
  readonly #changed = new Emitter<void>();
  /** Reading and writing never interleave. */
  #queue: Promise<unknown> = Promise.resolve();

  /** Fires when `contentOf` may give something else, and when `files` does. */
  readonly onDidChange: Event<void> = this.#changed.event;

  /** @param folderOf URI of the workspace folder that a file lies in; `undefined` where it lies in none */
  constructor(file: FolderFile<T>, files: FileSystem, folderOf: (uri: string) => string | undefined) {
    this.#file = file;
    this.#files = files;
    this.#folderOf = folderOf;
  }

  /** Name of the files. */
  get name(): string {
    return this.#file.name;
  }

  /** What is in force for an article by the file of its folder; `undefined` where nothing is. */
  contentOf(uri: string): T | undefined {
    const file = this.fileOf(uri);
    return file === undefined ? undefined : this.#inForce.get(file);
  }

  /** URI of the file of an article's folder, be there one or not; `undefined` outside of any folder. */
  fileOf(uri: string): string | undefined {
    const folder = this.#folderOf(uri);
    return folder === undefined ? undefined : folderFileUri(this.#file, folder);
  }

  /** Whether a file is one of these, by its name. */
  keeps(uri: string): boolean {
    return uri.replace(/[?#].*$/, '').endsWith(`/${this.name}`);
  }

  /** The files of all folders that were read. */
  files(): readonly FolderFileNow[] {
    return [...this.#read.values()];
  }

  /** Reads a file, for the first time or again, and gives it as it is now. @param uri URI of the file */
  async load(uri: string): Promise<FolderFileNow | undefined> {
    return this.#next(async () => {
      await this.#load(uri);
      return this.#read.get(uri);
    });
  }

  /** Forgets the file of a folder that was closed. @param uri URI of the file */
  forget(uri: string): void {
    this.#inForce.delete(uri);
    if (this.#read.delete(uri)) this.#changed.fire();
  }

  /** Changes a file, or the lines in question of what it is by now; says why where it does not. */
  async change({ uri, before, after }: FolderFileChange): Promise<FolderFileFaultReason | undefined> {
    return this.#next(async () => {
      if (!(await this.#load(uri))) return 'unavailable';
      const { text: now, isUnreadable = false } = this.#read.get(uri) ?? {};
      if (now === after) return undefined;
      if (now === before && isUnreadable) return 'unavailable';
      const wanted = now === before ? after : this.#merged(before, after, now);
      if (wanted === 'conflict') return 'conflict';
      const fault = await saveFolderFile(this.#files, uri, wanted);
      await this.#load(uri);
      return fault;
    });
  }

  /** Whether the file could be read, or is not there. */
  async #load(uri: string): Promise<boolean> {
    let text: string | undefined;
    try {
      text = await readFolderFile(this.#file, this.#files, uri);
    } catch {
      // There, but out of reach now: what is in force stays so.
      return false;
    }
    const known = this.#read.get(uri);
    if (known !== undefined && known.text === text) return true;
    const { content, problems } = text === undefined ? { content: undefined, problems: [] } : this.#file.parse(text);
    this.#read.set(uri, { uri, text, problems, isUnreadable: text !== undefined && content === undefined });
    if (text === undefined) this.#inForce.delete(uri);
    if (content !== undefined) this.#inForce.set(uri, content);
    this.#changed.fire();
    return true;
  }

  /** The text with the change done to what somebody else made of it since. Nothing but a whole file comes of it. */
  #merged(before: string | undefined, after: string | undefined, now: string | undefined): string {
    if (before === undefined || after === undefined || now === undefined) return 'conflict';
    const merged = mergeText(before, after, now);
    return merged === undefined || this.#file.parse(merged).content === undefined ? 'conflict' : merged;
  }

  async #next<R>(task: () => Promise<R>): Promise<R> {
    const result = this.#queue.then(task);
    this.#queue = result.catch(() => undefined);
    return result;
  }
}

import { mergeText } from '../../annotations/codebook/merge-text.ts';
import { parseCodebook } from '../../annotations/codebook/parse-codebook.ts';
import type { CodebookChange } from '../../annotations/editing/history.ts';
import type { Problem } from '../../article/analysis-model.ts';
import type { Codebook } from '../../article/codebook.ts';
import { DEFAULT_CODEBOOK } from '../../article/default-codebook.ts';
import { tagHues, type TagHueOf } from '../../article/tag-hues.ts';
import { codebookUriOf, readCodebook, saveCodebook } from './codebook-file.ts';
import { Emitter, type Event } from '../event.ts';
import type { FileSystem } from '../ports.ts';
import type { CodebookFaultReason } from '../sidecars/sidecar-store.ts';

/** The codebook of one workspace folder as its file was read last. */
export interface CodebookFile {
  /** URI of the file. */
  readonly uri: string;
  /** `undefined` where there is no file. */
  readonly text: string | undefined;
  /** What is wrong with it, in its text. */
  readonly problems: readonly Problem[];
}

interface InForce {
  readonly codebook: Codebook;
  readonly hueOf: TagHueOf;
}

const BROUGHT: InForce = { codebook: DEFAULT_CODEBOOK, hueOf: tagHues(DEFAULT_CODEBOOK) };

/**
 * The codebook in force for each article: that of the workspace folder it lies in, else the one that Pressmark brings. A
 * file that cannot be read leaves in force what was so before.
 */
export class CodebookStore {
  readonly #files: FileSystem;
  readonly #folderOf: (uri: string) => string | undefined;
  /** By the URI of the file. */
  readonly #read = new Map<string, CodebookFile>();
  readonly #own = new Map<string, InForce>();
  readonly #changed = new Emitter<void>();
  /** Reading and writing never interleave. */
  #queue: Promise<unknown> = Promise.resolve();

  /** Fires when `codebookOf` may give something else, and when `files` does. */
  readonly onDidChange: Event<void> = this.#changed.event;

  /** @param folderOf URI of the workspace folder that a file lies in; `undefined` where it lies in none */
  constructor(files: FileSystem, folderOf: (uri: string) => string | undefined) {
    this.#files = files;
    this.#folderOf = folderOf;
  }

  /** @param uri URI of the article. */
  codebookOf(uri: string): Codebook {
    return this.#inForce(uri).codebook;
  }

  /** The colors of tags in an article. */
  tagHuesOf(uri: string): TagHueOf {
    return this.#inForce(uri).hueOf;
  }

  /** Whether an article has the codebook of its folder, rather than the one that Pressmark brings. */
  hasOwn(uri: string): boolean {
    return this.#inForce(uri) !== BROUGHT;
  }

  /** URI of the file that an article's codebook is kept in, be there one or not; `undefined` outside of any folder. */
  fileOf(uri: string): string | undefined {
    const folder = this.#folderOf(uri);
    return folder === undefined ? undefined : codebookUriOf(folder);
  }

  /** The codebooks of all folders that were read. */
  files(): readonly CodebookFile[] {
    return [...this.#read.values()];
  }

  /** Reads a codebook, for the first time or again. @param uri URI of the file */
  async load(uri: string): Promise<void> {
    await this.#next(() => this.#load(uri));
  }

  /** Forgets the codebook of a folder that was closed. @param uri URI of the file */
  forget(uri: string): void {
    this.#own.delete(uri);
    if (this.#read.delete(uri)) this.#changed.fire();
  }

  /** Changes a codebook, or the lines in question of what it is by now; says why where it does not. */
  async change({ uri, before, after }: CodebookChange): Promise<CodebookFaultReason | undefined> {
    return this.#next(async () => {
      if (!(await this.#load(uri))) return 'unavailable';
      const { text: now, problems = [] } = this.#read.get(uri) ?? {};
      if (now === after) return undefined;
      const isUnreadable = problems.some(({ rule }) => rule === 'codebook-unreadable');
      if (now === before && isUnreadable) return 'unavailable';
      const wanted = now === before ? after : mergedText(before, after, now);
      if (wanted === 'conflict') return 'conflict';
      const fault = await saveCodebook(this.#files, uri, wanted);
      await this.#load(uri);
      return fault;
    });
  }

  #inForce(uri: string): InForce {
    const file = this.fileOf(uri);
    return (file === undefined ? undefined : this.#own.get(file)) ?? BROUGHT;
  }

  /** Whether the file could be read, or is not there. */
  async #load(uri: string): Promise<boolean> {
    let text: string | undefined;
    try {
      text = await readCodebook(this.#files, uri);
    } catch {
      // There, but out of reach now: what is in force stays so.
      return false;
    }
    const known = this.#read.get(uri);
    if (known !== undefined && known.text === text) return true;
    const { codebook, problems } = text === undefined ? { codebook: undefined, problems: [] } : parseCodebook(text);
    this.#read.set(uri, { uri, text, problems });
    if (text === undefined) this.#own.delete(uri);
    if (codebook !== undefined) this.#own.set(uri, { codebook, hueOf: tagHues(codebook) });
    this.#changed.fire();
    return true;
  }

  async #next<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(task);
    this.#queue = result.catch(() => undefined);
    return result;
  }
}

/** The text with the change done to what somebody else made of it since. Nothing but a whole codebook comes of it. */
function mergedText(before: string | undefined, after: string | undefined, now: string | undefined): string {
  if (before === undefined || after === undefined || now === undefined) return 'conflict';
  const merged = mergeText(before, after, now);
  return merged === undefined || parseCodebook(merged).codebook === undefined ? 'conflict' : merged;
}

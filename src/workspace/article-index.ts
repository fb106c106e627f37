import type { Analysis } from '../article/analysis-model.ts';
import type { AnchoredAnnotations } from '../article/annotation-model.ts';
import type { ArticleModel } from '../article/article-model.ts';
import { toCanonical } from '../article/canonical-text.ts';
import type { Steps } from '../article/steps.ts';
import { textHash } from '../annotations/sidecar/text-hash.ts';
import type { ComparedArticle } from '../comparison/compared-article.ts';
import { toComparedArticle } from '../comparison/to-compared-article.ts';
import { annotatedModel, NO_ANNOTATIONS } from './annotated-model.ts';
import type { ArticleStore } from './article-store.ts';
import { type Disposable, Emitter, type Event } from './event.ts';
import type { ArticleRecord, ArticleToRecord } from './indexing/article-record.ts';
import type { IndexStorage } from './indexing/index-storage.ts';
import type { FileStamp, KeptArticle } from './indexing/kept-article.ts';
import { namedIn, type NamedIn, namesOf } from './indexing/named-in.ts';
import type { pack, unpack } from './indexing/packing.ts';
import { ReadingQueue } from './indexing/reading-queue.ts';
import type { RecordMaker } from './indexing/record-maker.ts';
import { type NamesInForce, NOTHING_SETTLED } from './names/names-in-force.ts';
import type { Clock, Scheduler } from './scheduler.ts';

/** The files of the folders that are open; the port to them. */
export interface ArticleFolder {
  /** URIs of all files that are read as articles, folder by folder. */
  find(): Promise<readonly (readonly string[])[]>;
  /** Which of the folders of `find` holds the article, counted from 0; undefined where settings do not have it read. */
  placeOf(uri: string): number | undefined;
  /** What tells whether a file is as it was; undefined where that cannot be told. */
  stampOf(uri: string): Promise<FileStamp | undefined>;
  /** A file, decoded as the editor would decode it; undefined where it is gone, or is an export. */
  read(uri: string): Promise<{ readonly name: string; readonly text: string } | undefined>;
}

/** One article of the folder. */
export interface IndexedArticle {
  readonly uri: string;
  readonly model: ArticleModel;
}

/** What is known of an article of the folder without opening it. */
export interface NamesInArticle {
  readonly uri: string;
  /** File name, for people. */
  readonly name: string;
  readonly named: readonly NamedIn[];
}

/** How far the reading is. `stopped`: a person cancelled it, `start` goes on. */
export interface IndexProgress {
  readonly status: 'idle' | 'reading' | 'stopped' | 'done';
  readonly read: number;
  readonly total: number;
}

/** What the index is made of. */
export interface IndexParts {
  readonly folder: ArticleFolder;
  readonly store: ArticleStore;
  readonly records: RecordMaker;
  readonly scheduler: Scheduler;
  readonly clock: Clock;
  /** The names that folders have settled; absent where nobody does. */
  readonly names?: NamesInForce;
  /** Absent where nothing can be kept from one session to the next. */
  readonly storage?: IndexStorage;
}

interface Entry {
  /** `ArticleFolder.placeOf`. */
  readonly place: number;
  /** The file as it was read last, in this session; absent until then. */
  readonly kept?: KeptArticle;
  readonly annotations: AnchoredAnnotations;
  readonly published?: string;
  /** Given anew with every change of it. */
  readonly version: number;
  /** Given anew where more than what people tagged is another. */
  readonly state: number;
}

/** While much is read, listeners hear of it no more often than this. */
const REST_MS = 200;
/** So many articles wait to be saved before that is done, while there are more to read. */
const SAVED_AT_ONCE = 256;
/** Articles held open for whoever asks for the same again. */
const MOST_OPEN = 32;
/** Articles whose file is gone or changed, kept for when it comes back: under another name, or with another branch. */
const MOST_SPARE = 1_000;

/**
 * All articles of the folder, read in the background: of each a packed record is in memory and in the storage, and its model
 * is opened when somebody asks. Open articles are seen as the store has them, unsaved edits included.
 *
 * Whatever is heard of a file, made, changed, deleted, only says that it is to be looked at: what is there then is what
 * counts, so that the order in which such news comes makes no difference.
 */
export class ArticleIndex implements Disposable {
  readonly #parts: IndexParts;
  readonly #names: NamesInForce;
  readonly #queue: ReadingQueue;
  readonly #entries = new Map<string, Entry>();
  /** In the order in which people see them; undefined where it is to be made again. */
  #order: readonly string[] | undefined;
  /** Kept by the session before, by URI, until looked at. */
  readonly #stored = new Map<string, KeptArticle>();
  #loading: Promise<unknown> | undefined;
  /** Not before a folder is read: a window without one never pays for it. There before the first article is taken. */
  #packing: { readonly pack: typeof pack; readonly unpack: typeof unpack } | undefined;
  /** By hash and publication date: the same text need not be analyzed twice. */
  readonly #known = new Map<string, KeptArticle>();
  readonly #open = new Map<string, ArticleModel>();
  /** By URI: the text that could not be analyzed, which is not tried again. */
  readonly #leftOutHash = new Map<string, string>();
  #read = 0;
  #version = 0;
  #status: IndexProgress['status'] = 'idle';
  /** Counts the looks for articles: the answer to an older question is not taken. */
  #finding = 0;
  /** Whether it is not known yet what is to be read. */
  #isFinding = false;
  #fired = -REST_MS;
  #isDisposed = false;
  readonly #changed = new Emitter<void>();
  readonly #leftOut = new Emitter<string>();

  /** Fires when articles were read, changed or removed, and when the progress did; at rest, at once. */
  readonly onDidChange: Event<void> = this.#changed.event;
  /** Fires with the URI of an article that cannot be analyzed. */
  readonly onDidLeaveOut: Event<string> = this.#leftOut.event;

  constructor(parts: IndexParts) {
    this.#parts = parts;
    this.#names = parts.names ?? NOTHING_SETTLED;
    this.#names.onDidChange(() => this.#renamed());
    this.#queue = new ReadingQueue(
      (uri, isKnown) => this.#look(uri, isKnown),
      () => this.#settled(),
    );
  }

  get progress(): IndexProgress {
    return { status: this.#status, read: this.#read, total: this.#entries.size };
  }

  /** The articles read so far, in the order of the folder. */
  uris(): readonly string[] {
    this.#order ??= [...this.#entries]
      .sort(([a, { place: inA }], [b, { place: inB }]) => inA - inB || (a < b ? -1 : 1))
      .map(([uri]) => uri);
    return this.#order.filter((uri) => this.has(uri));
  }

  /** Whether the URI is an article of the folder, and was read. */
  has(uri: string): boolean {
    return this.#entries.get(uri)?.kept !== undefined;
  }

  /** The article of one URI, if it is one of the folder and was read. */
  get(uri: string): ArticleModel | undefined {
    if (!this.has(uri)) return undefined;
    const known = this.#parts.store.get(uri)?.model ?? this.#open.get(uri);
    if (known !== undefined) return known;
    const model = this.#opened(uri);
    if (model === undefined) return undefined;
    this.#open.set(uri, model);
    for (const oldest of this.#open.keys()) {
      if (this.#open.size <= MOST_OPEN) break;
      this.#open.delete(oldest);
    }
    return model;
  }

  /** Another number where the file, or what people say of it, is another; undefined where it was not read. */
  versionOf(uri: string): number | undefined {
    const entry = this.#entries.get(uri);
    return entry?.kept === undefined ? undefined : entry.version;
  }

  /** The same value for as long as `comparedArticle` gives the same, unsaved edits included; undefined where it gives none. */
  stateOf(uri: string): unknown {
    const entry = this.#entries.get(uri);
    return entry?.kept === undefined ? undefined : (this.#parts.store.get(uri)?.model.analysis ?? entry.state);
  }

  /** `textHash` of the article's file; undefined where it was not read. */
  hashOf(uri: string): string | undefined {
    return this.#entries.get(uri)?.kept?.hash;
  }

  /** The articles one by one, each opened when it is asked for: not to be gathered, there may be ten thousand. */
  *articles(uris: Iterable<string> = this.uris()): Generator<IndexedArticle, void> {
    for (const uri of uris) {
      const model = this.#parts.store.get(uri)?.model ?? this.#open.get(uri) ?? this.#opened(uri);
      if (model !== undefined) yield { uri, model };
    }
  }

  /** The text of an article's file, without opening what was found in it. */
  textOf(uri: string): string | undefined {
    const kept = this.#entries.get(uri)?.kept;
    return kept === undefined ? undefined : this.#unpacked(uri, kept, (open) => open(kept.record.text) as string);
  }

  /** Articles that people said something about, with what they said, and `also` in any case. Opens none. */
  *annotated(also?: string): Generator<AnchoredAnnotations & { readonly uri: string }, void> {
    for (const uri of this.uris()) {
      const { taggings, decisions } = this.#parts.store.get(uri)?.model ?? this.#entries.get(uri)?.annotations ?? NO_ANNOTATIONS; // prettier-ignore
      if (taggings.length + decisions.length > 0 || uri === also) yield { uri, taggings, decisions };
    }
  }

  /** Whom and what the articles name, without opening them. */
  *names(): Generator<NamesInArticle, void> {
    for (const uri of this.uris()) {
      const entry = this.#entries.get(uri);
      if (entry?.kept === undefined) continue;
      const model = this.#parts.store.get(uri)?.model ?? (hasDecisions(entry) ? this.get(uri) : undefined);
      const { name } = entry.kept;
      yield {
        uri,
        name,
        named: model === undefined ? this.#namedIn(uri, entry.kept) : namedIn(namesOf(model.analysis)),
      };
    }
  }

  /** What comparing sources needs of an article, what people decided included. */
  comparedArticle(uri: string): ComparedArticle | undefined {
    const entry = this.#entries.get(uri);
    if (entry?.kept === undefined) return undefined;
    const { compared } = entry.kept.record;
    const open = this.#parts.store.get(uri)?.model;
    const isAsFound = open === undefined && !hasDecisions(entry) && !this.#isNamedAnew(uri, entry.kept);
    if (isAsFound && compared !== undefined) {
      return this.#unpacked(uri, entry.kept, (open) => open(compared) as ComparedArticle);
    }
    const model = open ?? this.get(uri);
    if (model === undefined) return undefined;
    const made = toComparedArticle(uri, model);
    if (isAsFound && this.#packing !== undefined) {
      const record = { ...entry.kept.record, compared: this.#packing.pack(made) };
      this.#entries.set(uri, { ...entry, kept: { ...entry.kept, record } });
    }
    return made;
  }

  /** Runs over many articles in slices, so that nobody is held; `isOver` ends it early. Foreground: somebody waits. */
  inSlices<T>(items: Iterable<T>, see: (item: T) => void, isOver: () => boolean = () => false): Promise<void> {
    function* steps(): Steps<void> {
      for (const item of items) {
        if (isOver()) return;
        see(item);
        yield;
      }
    }
    return new Promise((resolve) => void this.#parts.scheduler.run(steps(), resolve));
  }

  /** Looks for the folder's articles and reads those not read yet. Resolves when it is done, or stopped. */
  async start(): Promise<void> {
    this.#status = 'reading';
    await this.lookAgain();
  }

  /** There may be other articles than those known, as after a change of settings. What was stopped stays so. */
  async lookAgain(): Promise<void> {
    this.#finding += 1;
    const finding = this.#finding;
    if (this.#status === 'idle') return;
    if (this.#status === 'done') this.#status = 'reading';
    this.#isFinding = true;
    this.#loading ??= this.#load();
    const [found] = await Promise.all([this.#parts.folder.find(), this.#loading]);
    if (finding !== this.#finding) return;
    const places = new Map(found.flatMap((uris, place) => uris.map((uri) => [uri, place] as const)));
    for (const uri of [...this.#entries.keys()]) if (!places.has(uri)) this.#remove(uri);
    await this.inSlices(places, ([uri, place]) => this.#add(uri, place), () => finding !== this.#finding); // prettier-ignore
    if (finding !== this.#finding) return;
    this.#isFinding = false;
    this.#changed.fire();
    if (this.#status === 'reading') await this.#queue.read([...places.keys()].filter((uri) => !this.has(uri)));
  }

  /** Stops reading; what was read stays, and is followed. */
  stop(): void {
    if (this.#status !== 'reading') return;
    this.#finding += 1;
    this.#isFinding = false;
    this.#queue.pause();
    this.#status = 'stopped';
    this.#changed.fire();
  }

  /** A file may have been made, changed or deleted. Before the folder was read it makes no difference. */
  async changed(uri: string): Promise<void> {
    if (this.#status === 'idle' || (this.#parts.folder.placeOf(uri) === undefined && !this.#entries.has(uri))) return;
    await this.#queue.lookAt(uri);
  }

  /** Takes what people said about an article, the publication date that they set included. */
  annotate(uri: string, { taggings, decisions }: AnchoredAnnotations, published: string | undefined): void {
    const entry = this.#entries.get(uri);
    if (entry === undefined) return;
    const annotations = { taggings, decisions };
    const { place, kept, version, state } = entry;
    const isDecided = hasDecisions(entry) || decisions.length > 0;
    this.#set(uri, { place, version, state, annotations, ...(kept === undefined ? {} : { kept }), ...dateOf(published) }, isDecided); // prettier-ignore
    this.#changed.fire();
    if (entry.published !== published) void this.#queue.lookAt(uri);
  }

  /** Articles with a publication date that a person set, in this session or the one before. */
  dated(): string[] {
    return [...this.#entries].flatMap(([uri, { published }]) => (published === undefined ? [] : [uri]));
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#finding += 1;
    this.#queue.dispose();
    this.#parts.records.dispose();
    this.#entries.clear();
    this.#open.clear();
    this.#order = undefined;
  }

  async #load(): Promise<void> {
    const packing = import('./indexing/packing.ts');
    const stored = await this.#parts.storage?.load();
    this.#packing = await packing;
    if (stored === undefined) return;
    await this.inSlices(stored, ([uri, kept]) => {
      this.#stored.set(uri, kept);
      this.#known.set(keyOf(kept), kept);
    });
  }

  /** Reads one file, if it is not as it was, and takes what is there now. `isNew`: not heard of as changed. */
  async #look(uri: string, isNew: boolean): Promise<void> {
    await this.#loading;
    const { folder } = this.#parts;
    const isGone = folder.placeOf(uri) === undefined;
    const stamp = isGone ? undefined : await folder.stampOf(uri);
    const stored = this.#stored.get(uri);
    if (isNew && stored !== undefined && isSame(stored.stamp, stamp)) {
      this.#take(uri, stored);
      return;
    }
    const file = isGone ? undefined : await folder.read(uri);
    if (this.#isDisposed) return;
    if (file === undefined) {
      this.#remove(uri);
      this.#tell();
      return;
    }
    const text = toCanonical(file.text);
    const hash = textHash(text);
    const entry = this.#entries.get(uri);
    // Until its annotations are read, the date that a person set is the one of the session before.
    const published = entry?.kept === undefined ? (entry?.published ?? stored?.published) : entry.published;
    const record = await this.#recordOf({ uri, name: file.name, text, ...dateOf(published) }, hash);
    if (this.#isDisposed) return;
    if (record === undefined) {
      if (this.#leftOutHash.get(uri) !== hash) this.#leftOut.fire(uri);
      this.#leftOutHash.set(uri, hash);
      this.#remove(uri);
      this.#tell();
      return;
    }
    this.#take(uri, { name: file.name, hash, ...dateOf(published), ...(stamp === undefined ? {} : { stamp }), record });
  }

  /** What was made of the same text before, else of this; undefined where nothing can be made of it. */
  async #recordOf(article: ArticleToRecord, hash: string): Promise<ArticleRecord | undefined> {
    const { uri, name } = article;
    if (this.#leftOutHash.get(uri) === hash) return undefined;
    const key = keyOf({ hash, ...dateOf(article.published) });
    const own = [this.#entries.get(uri)?.kept, this.#stored.get(uri)];
    const same = [...own, this.#known.get(key)].find((kept) => kept !== undefined && keyOf(kept) === key);
    if (same === undefined) return this.#parts.records.make(article);
    const { text, analysis, names } = same.record;
    return own.includes(same) && same.name === name ? same.record : { text, analysis, names };
  }

  /** The file is so now. */
  #take(uri: string, kept: KeptArticle): void {
    const { folder, storage } = this.#parts;
    const place = folder.placeOf(uri);
    // The settings may be others by now.
    if (place === undefined) return this.#remove(uri);
    const before = this.#add(uri, place);
    const stored = this.#stored.get(uri);
    if (before.kept === undefined) this.#read += 1;
    if (before.kept?.record === kept.record && isSame(before.kept.stamp, kept.stamp)) return this.#tell();
    this.#remember(kept);
    const entry: Entry = { ...before, kept, ...(before.kept === undefined && before.published === undefined ? dateOf(kept.published) : {}) }; // prettier-ignore
    if (before.kept?.hash === kept.hash && before.kept.published === kept.published) this.#entries.set(uri, entry);
    else this.#set(uri, entry);
    if (stored !== kept) storage?.keep(uri, kept);
    this.#stored.delete(uri);
    // The date came meanwhile.
    if (entry.published !== kept.published) void this.#queue.lookAt(uri);
    if ((storage?.unsaved ?? 0) >= SAVED_AT_ONCE) void storage?.save();
    this.#tell();
  }

  /** The article's entry, in its place among the folders. */
  #add(uri: string, place: number): Entry {
    const known = this.#entries.get(uri);
    if (known?.place === place) return known;
    const entry: Entry = { ...(known ?? { annotations: NO_ANNOTATIONS, version: 0, state: 0 }), place };
    this.#entries.set(uri, entry);
    this.#order = undefined;
    return entry;
  }

  #set(uri: string, entry: Entry, isOther = true): void {
    this.#version += 1;
    const version = this.#version;
    this.#entries.set(uri, { ...entry, version, state: isOther ? version : entry.state });
    this.#open.delete(uri);
  }

  #remove(uri: string): void {
    const entry = this.#entries.get(uri);
    if (entry?.kept !== undefined) this.#read -= 1;
    this.#entries.delete(uri);
    this.#open.delete(uri);
    this.#parts.storage?.forget(uri);
    this.#order = undefined;
  }

  #remember(kept: KeptArticle): void {
    this.#known.set(keyOf(kept), kept);
    if (this.#known.size <= this.#entries.size + MOST_SPARE) return;
    this.#known.clear();
    for (const { kept } of this.#entries.values()) if (kept !== undefined) this.#known.set(keyOf(kept), kept);
  }

  /** Whom and what it names, by the names that its folder has settled. */
  #namedIn(uri: string, { record }: KeptArticle): NamedIn[] {
    const names = this.#names.namesOf(uri);
    const named = namedIn(record.names);
    if (names.entries.length === 0) return named;
    return named.map((one) => {
      const settled = names.entryOf(one.name, one.type);
      return settled === undefined ? one : { name: settled.name, type: settled.type ?? one.type };
    });
  }

  /** Whether the names that the folder has settled are about anybody in it. */
  #isNamedAnew(uri: string, { record }: KeptArticle): boolean {
    const names = this.#names.namesOf(uri);
    if (names.entries.length === 0) return false;
    return namedIn(record.names).some(({ name, type }) => names.entryOf(name, type) !== undefined);
  }

  /** Other names are in force: what was opened has the old ones. */
  #renamed(): void {
    for (const [uri, entry] of this.#entries) this.#set(uri, entry);
    if (this.#entries.size > 0) this.#changed.fire();
  }

  /** The model of an article that is not open in an editor. */
  #opened(uri: string): ArticleModel | undefined {
    const entry = this.#entries.get(uri);
    if (entry?.kept === undefined) return undefined;
    const { name, record } = entry.kept;
    return this.#unpacked(uri, entry.kept, (open) => {
      const text = open(record.text) as string;
      const found = open(record.analysis) as Analysis;
      return annotatedModel(name, text, found, entry.annotations, this.#names.namesOf(uri));
    });
  }

  /** Bytes from the storage may not be what was written: then the file is read again. */
  #unpacked<T>(uri: string, kept: KeptArticle, opened: (open: typeof unpack) => T): T | undefined {
    if (this.#packing === undefined) return undefined;
    try {
      return opened(this.#packing.unpack);
    } catch {
      this.#known.delete(keyOf(kept));
      this.#remove(uri);
      void this.#queue.lookAt(uri);
      return undefined;
    }
  }

  /** Nothing is left to be looked at. */
  #settled(): void {
    if (this.#isDisposed) return;
    if (this.#status === 'reading' && !this.#isFinding) {
      this.#status = 'done';
      // Of the session before, and not in the folder any more.
      for (const uri of this.#stored.keys()) this.#parts.storage?.forget(uri);
      this.#stored.clear();
    }
    this.#parts.records.rest();
    void this.#parts.storage?.save();
    this.#fired = -Infinity;
    this.#tell();
  }

  #tell(): void {
    const now = this.#parts.clock.now();
    if (this.#queue.isBusy && now - this.#fired < REST_MS) return;
    this.#fired = now;
    this.#changed.fire();
  }
}

function hasDecisions({ annotations }: Entry): boolean {
  return annotations.decisions.length > 0;
}

function dateOf(published: string | undefined): { readonly published?: string } {
  return published === undefined ? {} : { published };
}

function keyOf({ hash, published = '' }: Pick<KeptArticle, 'hash' | 'published'>): string {
  return `${hash} ${published}`;
}

function isSame(a: FileStamp | undefined, b: FileStamp | undefined): boolean {
  return a !== undefined && b !== undefined && a.mtime === b.mtime && a.size === b.size;
}

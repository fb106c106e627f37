import type { Analysis } from '../article/analysis-model.ts';
import type { AnchoredAnnotations } from '../article/annotation-model.ts';
import type { ArticleModel } from '../article/article-model.ts';
import type { FolderNames } from '../article/folder-names.ts';
import { toCanonical } from '../article/canonical-text.ts';
import type { Analyzer } from './analyzer.ts';
import { annotatedModel, NO_ANNOTATIONS } from './annotated-model.ts';
import type { ArticleStore } from './article-store.ts';
import { type Disposable, Emitter, type Event } from './event.ts';
import { type NamesInForce, NOTHING_SETTLED } from './names/names-in-force.ts';
import type { Clock, Scheduler } from './scheduler.ts';

/** The files of the folders that are open; the port to them. */
export interface ArticleFolder {
  /** URIs of all files that are read as articles, in the order in which people see them. */
  find(): Promise<readonly string[]>;
  /** A file, decoded as the editor would decode it; undefined where it is gone, or is an export. */
  read(uri: string): Promise<{ readonly name: string; readonly text: string } | undefined>;
}

/** One article of the folder. */
export interface IndexedArticle {
  readonly uri: string;
  readonly model: ArticleModel;
}

/** How far the reading is. `stopped`: a person cancelled it, `start` goes on. */
export interface IndexProgress {
  readonly status: 'idle' | 'reading' | 'stopped' | 'done';
  readonly read: number;
  readonly total: number;
}

interface Entry {
  model: ArticleModel;
  /** What the analysis found, before what people decided. */
  found: Analysis;
  published: string | undefined;
  /** The names of the folder that the model was made with. */
  names: FolderNames;
}

/** While much is read, listeners hear of it no more often than this. */
const REST_MS = 200;

/**
 * All articles of the folder, read in the background and kept in memory: made for some hundreds of them. Open articles
 * are seen as the store has them, unsaved edits included.
 */
export class ArticleIndex implements Disposable {
  readonly #folder: ArticleFolder;
  readonly #store: ArticleStore;
  readonly #analyzer: Analyzer;
  readonly #scheduler: Scheduler;
  readonly #clock: Clock;
  readonly #names: NamesInForce;
  /** Making the models anew with other names. */
  #renaming: Disposable | undefined;
  /** In the order of the folder; undefined until read. */
  #entries = new Map<string, Entry | undefined>();
  #status: IndexProgress['status'] = 'idle';
  /** Counts the readings started: one that was stopped must not go on beside the next. */
  #reading = 0;
  #fired = -REST_MS;
  readonly #changed = new Emitter<void>();

  /** Fires when articles were read, changed or removed, and when the progress did; at rest, at once. */
  readonly onDidChange: Event<void> = this.#changed.event;

  constructor(
    folder: ArticleFolder,
    store: ArticleStore,
    analyzer: Analyzer,
    scheduler: Scheduler,
    clock: Clock,
    names: NamesInForce = NOTHING_SETTLED,
  ) {
    this.#folder = folder;
    this.#store = store;
    this.#analyzer = analyzer;
    this.#scheduler = scheduler;
    this.#clock = clock;
    this.#names = names;
    names.onDidChange(() => {
      this.#renaming?.dispose();
      this.#renaming = scheduler.run(this.#rename(), (isOther) => isOther && this.#changed.fire(), 'background');
    });
  }

  get progress(): IndexProgress {
    const read = [...this.#entries.values()].filter((entry) => entry !== undefined).length;
    return { status: this.#status, read, total: this.#entries.size };
  }

  /** The articles read so far, in the order of the folder. */
  articles(): IndexedArticle[] {
    return [...this.#entries].flatMap(([uri, entry]) => {
      const model = this.#store.get(uri)?.model ?? entry?.model;
      return model === undefined ? [] : [{ uri, model }];
    });
  }

  /** The article of one URI, if it is one of the folder and was read. */
  get(uri: string): ArticleModel | undefined {
    return this.#entries.has(uri) ? (this.#store.get(uri)?.model ?? this.#entries.get(uri)?.model) : undefined;
  }

  /** Looks for the folder's articles and reads those not read yet. Resolves when it is done, or stopped. */
  async start(): Promise<void> {
    this.#reading += 1;
    const reading = this.#reading;
    const isOver = (): boolean => reading !== this.#reading;
    this.#status = 'reading';
    const uris = await this.#folder.find();
    if (isOver()) return;
    this.#entries = new Map(uris.map((uri) => [uri, this.#entries.get(uri)]));
    this.#changed.fire();
    for (const uri of uris) {
      if (this.#entries.get(uri) !== undefined || !this.#entries.has(uri)) continue;
      await this.#read(uri, isOver);
      if (isOver()) return;
      this.#tellNowAndThen();
    }
    this.#status = 'done';
    this.#changed.fire();
  }

  /** Stops reading; what was read stays. */
  stop(): void {
    if (this.#status !== 'reading') return;
    this.#reading += 1;
    this.#status = 'stopped';
    this.#changed.fire();
  }

  /** A file that counts as an article was made or changed. Before the folder was read it makes no difference. */
  async changed(uri: string): Promise<void> {
    if (this.#status === 'idle') return;
    await this.#read(uri, () => false);
    this.#changed.fire();
  }

  /** A file was deleted. */
  removed(uri: string): void {
    if (this.#entries.delete(uri)) this.#changed.fire();
  }

  /** Takes what people said about an article, the publication date that they set included. */
  annotate(uri: string, annotations: AnchoredAnnotations, published: string | undefined): void {
    const entry = this.#entries.get(uri);
    if (entry === undefined) return;
    const { text } = entry.model;
    this.#model(uri, entry, annotations);
    if (entry.published === published) {
      this.#changed.fire();
      return;
    }
    entry.published = published;
    void this.#analyze(text, published).then((found) => {
      if (this.#entries.get(uri) !== entry || entry.model.text !== text) return;
      entry.found = found;
      this.#model(uri, entry, entry.model);
      this.#changed.fire();
    });
  }

  dispose(): void {
    this.#reading += 1;
    this.#renaming?.dispose();
    this.#entries.clear();
  }

  /** Makes the models of all articles anew whose folder has other names now; whether there was one. */
  *#rename(): Generator<void, boolean> {
    let isOther = false;
    for (const [uri, entry] of [...this.#entries]) {
      if (entry === undefined || entry.names === this.#names.namesOf(uri)) continue;
      this.#model(uri, entry, entry.model);
      isOther = true;
      yield;
    }
    return isOther;
  }

  /** What was found in an article, with the names of now and what people said. */
  #model(uri: string, entry: Entry, annotations: AnchoredAnnotations): void {
    const { name, text } = entry.model;
    entry.names = this.#names.namesOf(uri);
    entry.model = annotatedModel(name, text, entry.found, annotations, entry.names);
  }

  async #read(uri: string, isOver: () => boolean): Promise<void> {
    const file = await this.#folder.read(uri);
    if (isOver()) return;
    if (file === undefined) {
      this.#entries.delete(uri);
      return;
    }
    const text = toCanonical(file.text);
    const known = this.#entries.get(uri);
    if (known?.model.text === text) return;
    const found = await this.#analyze(text, known?.published);
    if (isOver()) return;
    const names = this.#names.namesOf(uri);
    const model = annotatedModel(file.name, text, found, known?.model ?? NO_ANNOTATIONS, names);
    this.#entries.set(uri, { model, found, published: known?.published, names });
  }

  #analyze(text: string, published: string | undefined): Promise<Analysis> {
    const options = published === undefined ? {} : { published };
    const steps = this.#analyzer.forArticle().steps(text, options);
    return new Promise((resolve) => void this.#scheduler.run(steps, resolve, 'background'));
  }

  #tellNowAndThen(): void {
    const now = this.#clock.now();
    if (now - this.#fired < REST_MS) return;
    this.#fired = now;
    this.#changed.fire();
  }
}

import type { FileSystem } from '../ports.ts';
import { byteSum } from './byte-sum.ts';
import type { KeptArticle } from './kept-article.ts';
import { readShard, writeShard } from './shard.ts';

/** The list of the files that hold articles. `sum`: the file is what was written, whole. */
interface Contents {
  readonly version: string;
  readonly shards: readonly { readonly slot: number; readonly sum: string }[];
}

/** A file that holds articles, and which of them are still the latest. */
interface Shard {
  readonly slot: number;
  readonly sum: string;
  readonly live: Set<string>;
}

/** Articles in one file. */
const FULL = 256;
/** So many files may be less than half full before they are written as one. */
const MOST_THIN = 8;

/**
 * Keeps what the index made from one session to the next, in a few files. They are a copy of what can be made again: what
 * is cut short, written over, or made by another version is left aside without a word.
 */
export class IndexStorage {
  readonly #files: FileSystem;
  readonly #folder: string;
  readonly #version: string;
  readonly #articles = new Map<string, KeptArticle>();
  readonly #shardOf = new Map<string, Shard>();
  readonly #unsaved = new Set<string>();
  #shards: Shard[] = [];
  /** Files of another version, or broken: they are written over, or deleted with the next save. */
  #stale = new Set<number>();
  #saving: Promise<void> | undefined;

  /**
   * @param folder URI without a slash at its end; the files of the storage are the only ones in it
   * @param version everything that an analysis depends on besides the text and what people said of it
   */
  constructor(files: FileSystem, folder: string, version: string) {
    this.#files = files;
    this.#folder = folder;
    this.#version = version;
  }

  /** So many articles are kept and not yet saved. */
  get unsaved(): number {
    return this.#unsaved.size;
  }

  /** What was kept by the session before, by URI. To be called once, before anything is kept. */
  async load(): Promise<ReadonlyMap<string, KeptArticle>> {
    const contents = (await this.#contents('index.json')) ?? (await this.#contents('index.json.new'));
    for (const { slot, sum } of contents?.shards ?? []) {
      // One after the other: between two files everybody else has a turn.
      const articles = contents?.version === this.#version ? await this.#read(slot, sum) : undefined;
      if (articles === undefined) this.#stale.add(slot);
      else {
        this.#adopt({ slot, sum, live: new Set() }, articles.keys());
        for (const [uri, kept] of articles) this.#articles.set(uri, kept);
      }
    }
    return this.#articles;
  }

  /** Takes an article into the next `save`. */
  keep(uri: string, kept: KeptArticle): void {
    this.#articles.set(uri, kept);
    this.#unsaved.add(uri);
  }

  /** An article is gone; its bytes go when their file is written anew. */
  forget(uri: string): void {
    this.#articles.delete(uri);
    this.#unsaved.delete(uri);
    this.#shardOf.get(uri)?.live.delete(uri);
    this.#shardOf.delete(uri);
  }

  /** Writes what was kept since. Never rejects: what could not be written is made again in the next session. */
  async save(): Promise<void> {
    if (this.#saving === undefined) {
      this.#saving = this.#saveAll().finally(() => (this.#saving = undefined));
    }
    await this.#saving;
  }

  async #saveAll(): Promise<void> {
    try {
      while (this.#unsaved.size > 0) await this.#saveSome();
    } catch {
      // The disk is full, or the folder read-only: this session has all in memory.
      this.#unsaved.clear();
    }
  }

  async #saveSome(): Promise<void> {
    const thin = this.#shards.filter(({ live }) => live.size < FULL / 2);
    if (thin.length > MOST_THIN) for (const { live } of thin) for (const uri of live) this.#unsaved.add(uri);
    const before = new Set(this.#shards.map(({ slot }) => slot));
    let slot = 0;
    const written: { readonly shard: Shard; readonly uris: readonly string[] }[] = [];
    while (this.#unsaved.size > 0) {
      const uris = [...this.#unsaved].slice(0, FULL);
      const articles = new Map(uris.flatMap((uri) => [[uri, this.#articles.get(uri)] as const]).filter(isThere));
      for (const uri of uris) this.#unsaved.delete(uri);
      const bytes = writeShard(articles);
      // Never over a file that the list on disk still names.
      while (before.has(slot)) slot += 1;
      before.add(slot);
      await this.#files.write(this.#uriOf(slot), bytes);
      // What changed while it was written is unsaved again, and the older one is not the latest any more.
      const latest = [...articles.keys()].filter((uri) => this.#articles.get(uri) === articles.get(uri));
      written.push({ shard: { slot, sum: byteSum(bytes), live: new Set() }, uris: latest });
    }
    for (const { shard, uris } of written) this.#adopt(shard, uris);
    const gone = this.#shards.filter(({ live }) => live.size === 0);
    this.#shards = this.#shards.filter(({ live }) => live.size > 0);
    const shards = this.#shards.map(({ slot, sum }) => ({ slot, sum }));
    const contents: Contents = { version: this.#version, shards };
    const target = `${this.#folder}/index.json`;
    await this.#files.write(`${target}.new`, new TextEncoder().encode(JSON.stringify(contents)));
    await this.#files.rename(`${target}.new`, target);
    const left = new Set(shards.map(({ slot }) => slot));
    const unnamed = [...gone.map(({ slot }) => slot), ...this.#stale].filter((slot) => !left.has(slot));
    this.#stale.clear();
    for (const slot of unnamed) await this.#files.delete(this.#uriOf(slot));
  }

  /** From now on these articles are found in this shard, and nowhere else. */
  #adopt(shard: Shard, uris: Iterable<string>): void {
    this.#shards.push(shard);
    for (const uri of uris) {
      this.#shardOf.get(uri)?.live.delete(uri);
      this.#shardOf.set(uri, shard);
      shard.live.add(uri);
    }
  }

  async #contents(name: string): Promise<Contents | undefined> {
    try {
      const bytes = await this.#files.read(`${this.#folder}/${name}`);
      const value: unknown = bytes === undefined ? undefined : JSON.parse(new TextDecoder().decode(bytes));
      return isContents(value) ? value : undefined;
    } catch {
      return undefined;
    }
  }

  /** Undefined where the file is not what was written, or cannot be read. */
  async #read(slot: number, sum: string): Promise<ReadonlyMap<string, KeptArticle> | undefined> {
    try {
      const bytes = await this.#files.read(this.#uriOf(slot));
      return bytes === undefined || byteSum(bytes) !== sum ? undefined : readShard(bytes);
    } catch {
      return undefined;
    }
  }

  #uriOf(slot: number): string {
    return `${this.#folder}/articles-${String(slot)}.bin`;
  }
}

function isThere(entry: readonly [string, KeptArticle | undefined]): entry is [string, KeptArticle] {
  return entry[1] !== undefined;
}

function isContents(value: unknown): value is Contents {
  if (typeof value !== 'object' || value === null || !('version' in value) || !('shards' in value)) return false;
  return Array.isArray(value.shards) && value.shards.every(isShardNamed);
}

function isShardNamed(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && 'slot' in value && Number.isInteger(value.slot) && 'sum' in value
  );
}

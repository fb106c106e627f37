import type { Analysis } from '../../src/article/analysis-model.ts';
import { type ArticleFolder, ArticleIndex } from '../../src/workspace/article-index.ts';
import { ArticleStore } from '../../src/workspace/article-store.ts';
import type { Analyzer } from '../../src/workspace/analyzer.ts';
import type { ArticleRecord, ArticleToRecord } from '../../src/workspace/indexing/article-record.ts';
import { IndexStorage } from '../../src/workspace/indexing/index-storage.ts';
import type { RecordMaker } from '../../src/workspace/indexing/record-maker.ts';
import { scheduledRecords } from '../../src/workspace/indexing/scheduled-records.ts';
import { LazyAnalyzer } from '../../src/workspace/lazy-analyzer.ts';
import { Scheduler } from '../../src/workspace/scheduler.ts';
import { MemoryFileSystem } from '../support/memory-file-system.ts';
import { FakeClock } from './fake-clock.ts';
import { bareAnalysis } from './bare-analysis.ts';

/** Finds nothing but a title, which is the text, and the day given. */
export const titleAnalyzer: Analyzer = {
  forArticle: () => ({
    *steps(text, { published }) {
      yield;
      return analysisOf(text, published);
    },
  }),
};

function analysisOf(title: string, published: string | undefined): Analysis {
  return {
    ...bareAnalysis(title, published),
    entities: title.split(' ').map((name, at) => ({
      id: `person:${name}`,
      type: 'person',
      name,
      mentions: [{ start: at, end: at + 1, form: 'name', entity: `person:${name}` }],
    })),
  };
}

/** A folder in memory as the editor's side of the index has it; each write is a tick of its clock. */
export class FakeFolder implements ArticleFolder {
  readonly files = new Map<string, { readonly text: string; readonly mtime: number }>();
  readonly reads: string[] = [];
  /** Runs before a file is read, and may take its time. */
  beforeRead: (uri: string) => void | Promise<void> = () => undefined;
  isArticle: (uri: string) => boolean = () => true;
  #tick = 0;

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [uri, text] of Object.entries(files)) this.write(uri, text);
  }

  write(uri: string, text: string): void {
    this.#tick += 1;
    this.files.set(uri, { text, mtime: this.#tick });
  }

  async find(): Promise<readonly (readonly string[])[]> {
    return [[...this.files.keys()].filter((uri) => this.isArticle(uri)).sort()];
  }

  placeOf(uri: string): number | undefined {
    return this.isArticle(uri) ? 0 : undefined;
  }

  async stampOf(uri: string): ReturnType<ArticleFolder['stampOf']> {
    const file = this.files.get(uri);
    return file === undefined ? undefined : { mtime: file.mtime, size: file.text.length };
  }

  async read(uri: string): ReturnType<ArticleFolder['read']> {
    this.reads.push(uri);
    await this.beforeRead(uri);
    const file = this.files.get(uri);
    return file === undefined || file.text === 'export' ? undefined : { name: `${uri}.txt`, text: file.text };
  }
}

/** An index over a folder in memory, and all that a session of it has. */
export function indexedFolder(
  folder = new FakeFolder(),
  { disk = new MemoryFileSystem(), version = '1', maker = (instead: RecordMaker) => instead } = {},
) {
  const clock = new FakeClock();
  const scheduler = new Scheduler({ now: () => clock.now(), later: (callback) => setImmediate(callback) });
  const store = new ArticleStore(titleAnalyzer, scheduler);
  const made: string[] = [];
  const scheduled = maker(scheduledRecords(new LazyAnalyzer(async () => titleAnalyzer), scheduler));
  const records: RecordMaker = {
    ...scheduled,
    make: (article: ArticleToRecord): Promise<ArticleRecord | undefined> => {
      made.push(article.uri);
      return scheduled.make(article);
    },
  };
  const storage = new IndexStorage(disk, 'memory:/index', version);
  const index = new ArticleIndex({ folder, store, records, scheduler, clock, storage });
  return { folder, index, store, made, storage, disk, clock, scheduler };
}

/** What the index says of every article, to be compared. */
export function saidBy(index: ArticleIndex): unknown[] {
  return [...index.articles()].map(({ uri, model }) => [uri, model.text, model.analysis.published, index.hashOf(uri)]);
}

import type { Disposable } from '../event.ts';
import type { ArticleRecord, ArticleToRecord } from './article-record.ts';

/** Analyzes and packs articles for the index: the port behind which a worker may stand. */
export interface RecordMaker extends Disposable {
  /** Undefined where the article cannot be analyzed: its analysis ended the worker. Several may be asked for at once. */
  make(article: ArticleToRecord): Promise<ArticleRecord | undefined>;
  /** Nothing more is to be made for now: lets go of what only many articles need, and stays ready for one. */
  rest(): void;
}

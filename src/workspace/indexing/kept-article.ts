import type { ArticleRecord } from './article-record.ts';

/** What tells that a file is the same as when it was read, without reading it. */
export interface FileStamp {
  /** Milliseconds since 1970. */
  readonly mtime: number;
  /** Bytes. */
  readonly size: number;
}

/** An article as the index keeps it, in memory and in its storage. Replaced as a whole, never mutated. */
export interface KeptArticle {
  /** File name, for people. */
  readonly name: string;
  /** `textHash` of its canonical text. */
  readonly hash: string;
  /** The publication date, set by a person, that it was analyzed with. */
  readonly published?: string;
  /** Absent where the file may still be written within the same tick of its clock. */
  readonly stamp?: FileStamp;
  readonly record: ArticleRecord;
}

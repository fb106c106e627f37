/**
 * What the index keeps of one article: packed, so that ten thousand of them fit in memory, and opened one at a time. Bytes
 * can be handed from a worker, and written to a file, as they are.
 */
export interface ArticleRecord {
  /** Canonical text. */
  readonly text: Uint8Array;
  /** What was found in it, before what people decided. */
  readonly analysis: Uint8Array;
  /** What comparing sources needs of it (`ComparedArticle`); absent where the article has another name than it was made for. */
  readonly compared?: Uint8Array;
  /** Whom and what it names: see `namedIn`. */
  readonly names: string;
}

/** An article to be analyzed and packed. */
export interface ArticleToRecord {
  readonly uri: string;
  /** File name, for people. */
  readonly name: string;
  /** Canonical text. */
  readonly text: string;
  /** Publication date that a person set, `YYYY-MM-DD`. */
  readonly published?: string;
}

import type { KeptArticle } from './kept-article.ts';

/** What stands at the head of a shard for each article, in the order of their bytes. */
interface Head extends Omit<KeptArticle, 'record'> {
  readonly uri: string;
  readonly names: string;
  /** Lengths of text, analysis and comparison; 0 where there is none of the last. */
  readonly lengths: readonly [number, number, number];
}

/** Some articles as one file: the length of the head in four bytes, the head as JSON, then the packed bytes. */
export function writeShard(articles: ReadonlyMap<string, KeptArticle>): Uint8Array {
  const parts: Uint8Array[] = [];
  const heads = [...articles].map(([uri, { record, ...rest }]): Head => {
    const { text, analysis, compared, names } = record;
    parts.push(text, analysis, ...(compared === undefined ? [] : [compared]));
    return { uri, ...rest, names, lengths: [text.length, analysis.length, compared?.length ?? 0] };
  });
  const head = new TextEncoder().encode(JSON.stringify(heads));
  const bytes = new Uint8Array(4 + head.length + parts.reduce((sum, { length }) => sum + length, 0));
  new DataView(bytes.buffer).setUint32(0, head.length);
  bytes.set(head, 4);
  let at = 4 + head.length;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The articles of a shard; their bytes are parts of those given, not copies. Throws for bytes that are no shard. */
export function readShard(bytes: Uint8Array): Map<string, KeptArticle> {
  const headLength = new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(0);
  // What stands there was written by `writeShard`: whoever calls has compared its sum.
  const heads = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headLength))) as readonly Head[];
  let at = 4 + headLength;
  const next = (length: number): Uint8Array => bytes.subarray(at, (at += length));
  return new Map(
    heads.map(({ uri, names, lengths, ...rest }) => {
      const [text, analysis, compared] = [next(lengths[0]), next(lengths[1]), next(lengths[2])];
      const record = { text, analysis, names, ...(compared.length === 0 ? {} : { compared }) };
      return [uri, { ...rest, record }];
    }),
  );
}

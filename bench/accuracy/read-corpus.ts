import type { EntityType, RegionKind } from '../../src/article/analysis-model.ts';
import type { Span } from '../../src/article/span.ts';
import type { GoldArticle, GoldQuotation, GoldTime } from './gold.ts';

type Pair = readonly [number, number];

/** One line of a gold file in JSON Lines; a line holds one of the four layers. Offsets are UTF-16 code units. */
interface CorpusLine {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
  readonly dct?: string;
  readonly published?: string;
  readonly ignore?: readonly Pair[];
  readonly quotes?: readonly {
    readonly start: number;
    readonly end: number;
    readonly type?: GoldQuotation['type'];
    readonly content_spans?: readonly Pair[];
    readonly quoted_spans?: readonly Pair[];
    readonly cue?: Pair | null;
    readonly cue_spans?: readonly Pair[];
    readonly speaker?: Pair | null;
    readonly speaker_spans?: readonly Pair[];
    readonly speaker_name?: string | null;
    readonly speech?: boolean;
    readonly nested?: boolean;
  }[];
  readonly timexes?: readonly (Span & { readonly type: GoldTime['type']; readonly value: string })[];
  readonly entities?: readonly (Span & { readonly type: string; readonly name?: string })[];
  readonly regions?: readonly (Span & { readonly kind: RegionKind })[];
}

/** Reads a gold file in JSON Lines. Throws on a line that is no JSON, naming file and line. */
export function readCorpus(name: string, source: string): GoldArticle[] {
  return source.split('\n').flatMap((line, number) => {
    if (line.trim() === '') return [];
    try {
      return [articleOf(JSON.parse(line) as CorpusLine)];
    } catch (error) {
      throw new Error(`${name}:${number + 1}: ${String(error)}`, { cause: error });
    }
  });
}

function articleOf(line: CorpusLine): GoldArticle {
  const published = line.date ?? line.dct ?? line.published;
  return {
    name: line.id,
    text: line.text,
    ...(published === undefined ? {} : { published }),
    ...(line.quotes && { quotations: line.quotes.map((quote) => quotationOf(line.text, quote)) }),
    ...(line.timexes && { times: line.timexes }),
    ...(line.entities && {
      names: line.entities
        .filter(({ type }) => /^(PERSON|ORGANIZATION|LOCATION)$/.test(type))
        .map(({ start, end, type, name }) => ({
          start,
          end,
          type: type.toLowerCase() as EntityType,
          name: name ?? line.text.slice(start, end),
        })),
    }),
    ...(line.regions && { regions: line.regions }),
    ignore: (line.ignore ?? []).map(spanOf),
  };
}

function quotationOf(text: string, quote: NonNullable<CorpusLine['quotes']>[number]): GoldQuotation {
  const { start, end, type = 'direct' } = quote;
  const parts = quote.content_spans?.length ? quote.content_spans.map(spanOf) : [{ start, end }];
  const quoted = quote.quoted_spans?.map(spanOf) ?? [];
  return {
    start,
    end,
    type,
    parts,
    quoted: quoted.length > 0 || type === 'indirect' ? quoted : type === 'direct' ? parts : markedParts(text, parts),
    cues: quote.cue_spans?.length ? quote.cue_spans.map(spanOf) : quote.cue ? [spanOf(quote.cue)] : [],
    sources: quote.speaker_spans?.length
      ? quote.speaker_spans.map(spanOf)
      : quote.speaker
        ? [spanOf(quote.speaker)]
        : [],
    ...(quote.speaker_name ? { speaker: quote.speaker_name } : {}),
    ...(quote.nested || (type === 'indirect' && quote.speech !== true) ? { optional: true } : {}),
  };
}

/** “…” and "…" inside mixed content whose quoted stretches the gold does not list. */
function markedParts(text: string, parts: readonly Span[]): Span[] {
  return parts.flatMap((part) =>
    [...text.slice(part.start, part.end).matchAll(/“[^“”]*(?:”|$)|"[^"]*(?:"|$)/g)].map((match) => ({
      start: part.start + match.index,
      end: part.start + match.index + match[0].length,
    })),
  );
}

function spanOf([start, end]: Pair): Span {
  return { start, end };
}

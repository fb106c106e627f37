import type { ArticleModel } from '../article/article-model.ts';
import { grouped } from '../article/grouped.ts';
import { contains, shift, type Span } from '../article/span.ts';
import type { Part, Utterance } from './compared-article.ts';

/** Gives a span of the compared text its place now; undefined for words that are not there any more. */
export type Placing = (span: Span) => Span | undefined;

/**
 * Where the words of utterances stand in their article now, which may have been edited since it was compared: each is
 * looked for among its quotations, since words that are no longer quoted are no longer compared.
 */
export function placingIn({
  text,
  analysis,
}: Pick<ArticleModel, 'text' | 'analysis'>): (utterances: readonly Utterance[]) => Placing {
  const starts = analysis.quotations.flatMap(({ type, content, quoted }) =>
    type === 'scare' ? [] : [...content.map(({ start }) => start), ...quoted.map(({ start }) => start + 1)],
  );
  const byWords = grouped(starts, (start) => text.slice(start, start + KEY));
  return (utterances) => {
    const moves = utterances.map((utterance) => {
      const { parts } = utterance.whole ?? utterance;
      const key = parts[0]?.text.slice(0, KEY) ?? '';
      return { utterance, by: moveOf(parts, text, key.length < KEY ? starts : (byWords.get(key) ?? [])) };
    });
    return (span) => {
      const by = moves.find(({ utterance }) => contains(utterance, span))?.by;
      return by === undefined ? undefined : shift(span, by);
    };
  };
}

/** Where utterances stand in their article now, those that are still there, in text order. */
export function placesNow(article: Pick<ArticleModel, 'text' | 'analysis'>, utterances: readonly Utterance[]): Span[] {
  const place = placingIn(article)(utterances);
  return utterances.flatMap((utterance) => place(utterance) ?? []);
}

/** So many letters at the beginning tell most passages apart. UTF-16 code units. */
const KEY = 6;

/** By how much words moved: to the nearest place where a quotation, or a stretch of one, begins and says just the same. */
function moveOf(parts: readonly Part[], text: string, starts: readonly number[]): number | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  let best: number | undefined;
  for (const start of starts) {
    const by = start - first.start;
    if (best !== undefined && Math.abs(best) <= Math.abs(by)) continue;
    if (parts.every((part) => text.startsWith(part.text, part.start + by))) best = by;
  }
  return best;
}

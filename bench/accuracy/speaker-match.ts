import { sliceOf, type Span } from '../../src/article/span.ts';
import type { GoldQuotation } from './gold.ts';

/** A speaker as the analysis gives it: the words and, where known, the canonical name. */
export interface FoundSpeaker {
  readonly source?: Span;
  readonly name?: string;
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'md', 'phd']);

/**
 * Whether the speaker found is the gold's: the head word of the mention found lies in a gold source, or the last name
 * found is among the words of the gold source or of the gold's canonical name. Where the gold names nobody, nobody may
 * be found.
 */
export function isRightSpeaker(text: string, gold: GoldQuotation, found: FoundSpeaker): boolean {
  if (gold.sources.length === 0 && gold.speaker === undefined) {
    return found.source === undefined && found.name === undefined;
  }
  const head = found.source && headOf(text, found.source);
  if (head && gold.sources.some((source) => source.start <= head.start && head.end <= source.end)) return true;
  const last = lastName(found.name);
  const sourceWords = gold.sources.flatMap((source) => wordsOf(sliceOf(text, source)));
  if (last !== undefined && sourceWords.includes(last)) return true;
  if (gold.speaker === undefined) return false;
  const canonical = wordsOf(gold.speaker);
  if (last !== undefined && canonical.includes(last)) return true;
  const headText = head && sliceOf(text, head);
  return headText !== undefined && /^\p{Lu}/u.test(headText) && canonical.includes(lastName(headText) ?? '');
}

/** Whether the canonical name found shares its last name with the gold's. */
export function isRightName(text: string, name: string, found: FoundSpeaker): boolean {
  const given = lastName(found.name ?? (found.source && sliceOf(text, found.source)));
  return given !== undefined && wordsOf(name).includes(given);
}

function wordsOf(text: string): string[] {
  const plain = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return (plain.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? []).map((word) => word.replace(/['’]s$/u, ''));
}

function lastName(name: string | undefined): string | undefined {
  return wordsOf((name ?? '').split(/[,(]/)[0] ?? '')
    .filter((word) => !SUFFIXES.has(word))
    .at(-1);
}

/** Last word of a mention, before any comma or bracket: “Harbor Minister Ingrid Solvang, 51” → Solvang. */
function headOf(text: string, mention: Span): Span {
  const words = sliceOf(text, mention);
  const cut = words.slice(1).search(/[,([;:–—]/u);
  const kept = (cut < 0 ? words : words.slice(0, cut + 1)).replace(/['’]s?$/u, '').replace(/[\s\p{P}]+$/u, '');
  const head = /\S+$/u.exec(kept);
  if (head === null) return mention;
  return { start: mention.start + head.index, end: mention.start + head.index + head[0].length };
}

import type { Analysis } from '../article/analysis-model.ts';
import { fnv1a } from '../article/fnv1a.ts';
import { sentencesOf } from '../article/sentences.ts';
import { without } from '../article/span.ts';

/** Shorter sentences are written twice by chance. */
const LEAST_WORDS = 8;
/** Of an article: enough to know a copy by. */
const MOST = 200;
const LONGEST = 20_000;

/** 32-bit sums of the longer sentences of the body outside quotation marks, each once, case and marks aside. */
export function sentenceSums(text: string, { regions, quotations }: Analysis): number[] {
  const quoted = quotations.flatMap((quotation) => quotation.quoted).sort((a, b) => a.start - b.start);
  const body = regions.filter(({ kind }) => kind === 'body');
  const sums = new Set<number>();
  for (const { start, end } of without(body, quoted)) {
    for (const line of text.slice(start, end).split('\n')) {
      if (line.length < LEAST_WORDS * 2 || line.length > LONGEST) continue;
      for (const sentence of sentencesOf(line)) {
        const words = sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
        if (words.length >= LEAST_WORDS) sums.add(fnv1a(words.join(' ')));
        if (sums.size >= MOST) return [...sums];
      }
    }
  }
  return [...sums];
}

import { contains, type Span } from '../article/span.ts';
import type { Wording } from './comparison-model.ts';

/** The words of a wording at a place of its article; from part to part where it goes over several. */
export function wordsAt({ utterances }: Pick<Wording, 'utterances'>, span: Span): string {
  const parts = utterances.flatMap((utterance) => utterance.parts);
  const whole = parts.find(({ start, text }) => contains({ start, end: start + text.length }, span));
  const touched = whole === undefined ? parts : [whole];
  return touched
    .map(({ start, text }) => text.slice(Math.max(0, span.start - start), Math.max(0, span.end - start)))
    .filter((words) => words !== '')
    .join(' … ');
}

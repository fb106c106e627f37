import type { Mention } from '../../../article/analysis-model.ts';
import type { Candidate } from './candidates.ts';

/** The source as a mention. */
export function sourceOf(
  text: string,
  candidate: Pick<Candidate, 'source' | 'heads'>,
  entity: string | undefined,
): Mention {
  const source = candidate.source ?? { start: 0, end: 0 };
  const words = text.slice(source.start, source.end);
  const head = candidate.heads[0];
  const form = PRONOUN.test(words)
    ? 'pronoun'
    : head !== undefined && /^\p{Lu}/u.test(text.slice(head.start, head.end))
      ? 'name'
      : 'nominal';
  return { start: source.start, end: source.end, form, ...(entity === undefined ? {} : { entity }) };
}

const PRONOUN = /^(?:he|she|they|it|we|i|you|him|her|them|his|their|its|me|my|us|our|who|which|that)(?:[’'].*)?$/i;

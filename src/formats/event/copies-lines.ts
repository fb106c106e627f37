import type { Comparison } from '../../comparison/comparison-model.ts';
import type { Line } from './document.ts';

/** A line for each pair of articles that share sentences. */
export function copiesOf({ copies }: Comparison): Line[] {
  return copies.map(({ articles, sentences }) => [
    { text: articles.map(({ outlet }) => outlet).join(' and '), style: 'strong' },
    {
      text: ` share ${String(sentences)} sentences outside quotations: one may be a copy, or both of an agency’s text.`,
    },
  ]);
}

import type { Line } from './document.ts';
import type { EventReport } from './event-report.ts';

/** A line for each pair of articles that share sentences. */
export function copiesOf({ comparison, nameOf }: EventReport): Line[] {
  return comparison.copies.map(({ articles, sentences }) => [
    { text: articles.map(nameOf).join(' and '), style: 'strong' },
    {
      text: ` share ${String(sentences)} sentences outside quotations: one may be a copy, or both of an agency’s text.`,
    },
  ]);
}

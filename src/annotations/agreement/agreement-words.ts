import type { PassageDisagreement } from './disagreements.ts';

/** A figure to two places; `–` where it is not defined. */
export function figureWords(figure: number | undefined): string {
  // No “-0.00”.
  return figure === undefined ? '–' : (Math.round(figure * 100) / 100 || 0).toFixed(2);
}

/** `Ada and Nora`, `Ada, Ida and Nora`. */
export function coderWords(coders: readonly string[]): string {
  return coders.length < 2 ? coders.join('') : `${coders.slice(0, -1).join(', ')} and ${coders.at(-1) ?? ''}`;
}

/** How two people differ on a passage, in a few words. */
export function differenceWords(disagreement: PassageDisagreement): string {
  const { first } = disagreement;
  switch (disagreement.kind) {
    case 'only':
      return `${first.tag}: only ${first.coder}`;
    case 'tag':
      return `${first.coder}: ${first.tag}, ${disagreement.second.coder}: ${disagreement.second.tag}`;
    case 'edges':
      return `${first.tag}: other edges`;
  }
}

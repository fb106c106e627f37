import type { Translate } from '../../article/translate.ts';
import type { PassageDisagreement } from './disagreements.ts';

/** A figure to two places; `–` where it is not defined. */
export function figureWords(figure: number | undefined): string {
  // No “-0.00”.
  return figure === undefined ? '–' : (Math.round(figure * 100) / 100 || 0).toFixed(2);
}

/** How two people differ on a passage, in a few words. */
export function differenceWords(disagreement: PassageDisagreement, translate: Translate): string {
  const { first } = disagreement;
  switch (disagreement.kind) {
    case 'only':
      return translate('{tag}: only {coder}', { tag: first.tag, coder: first.coder });
    case 'tag':
      return `${first.coder}: ${first.tag}, ${disagreement.second.coder}: ${disagreement.second.tag}`;
    case 'edges':
      return translate('{tag}: other edges', { tag: first.tag });
  }
}

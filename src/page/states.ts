import type { CellState } from '../comparison/matrix.ts';
import type { PageWords } from './messages/page-words.ts';

/** The sign of a cell: five shapes, so that none needs its color. */
export const SIGNS: Readonly<Record<CellState, string>> = {
  verbatim: '●',
  'worded-differently': '◐',
  indirect: '○',
  'sense-changed': '⚠',
  absent: '·',
};

/** What a cell’s sign means. */
export function stateWords(words: PageWords, state: CellState): string {
  switch (state) {
    case 'verbatim':
      return words.verbatim;
    case 'worded-differently':
      return words.wordedDifferently;
    case 'indirect':
      return words.indirect;
    case 'sense-changed':
      return words.senseChanged;
    case 'absent':
      return words.absent;
  }
}

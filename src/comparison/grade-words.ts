import type { Template } from '../article/translate.ts';
import type { Difference, Dispute, Grade } from './comparison-model.ts';

/** What a grade is called, to be said behind the number of sources: `3 sources · words changed`. */
export const GRADE_WORDS: Readonly<Record<Grade, Template>> = {
  same: 'same',
  indirect: 'not verbatim',
  punctuation: 'punctuation',
  case: 'capitals',
  spelling: 'spelling',
  ellipsis: 'shortened',
  brackets: 'words in brackets',
  'cut-at-edge': 'cut at the edge',
  'cut-inside': 'cut inside',
  'words-added': 'words added',
  'words-changed': 'words changed',
  modal: 'modal changed',
  negation: 'negation changed',
  number: 'number changed',
};

/** What a dispute is about. */
export const DISPUTE_WORDS: Readonly<Record<Dispute['kind'], Template>> = {
  speaker: 'another speaker',
  day: 'another day',
  verb: 'said or claimed',
};

/** Whether an article shows that it changed words: `silent` where it does not. */
export function markedWord({ marked }: Pick<Difference, 'marked'>): 'marked' | 'silent' {
  return marked ? ('marked' satisfies Template) : ('silent' satisfies Template);
}

/** Grades that may turn the sense of what was said. */
export const TURNS_SENSE: ReadonlySet<Grade> = new Set(['modal', 'negation', 'number']);

/** Grades of wordings that have other words; the others write, cut or report the same ones. */
export const REWORDS: ReadonlySet<Grade> = new Set([
  'cut-inside',
  'words-added',
  'words-changed',
  'modal',
  'negation',
  'number',
  'brackets',
]);

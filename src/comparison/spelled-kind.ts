import { isVariant } from '../article/name-spelling.ts';
import { stemmer } from 'stemmer';
import type { DifferenceKind } from './comparison-model.ts';

/** Whether two words are one word spelled in two ways, or an other one: *colour* and *color*, but *warned* and *warn*. */
export function spelledKind(one: string, other: string): DifferenceKind {
  if (american(one) === american(other)) return 'spelling';
  if (stemmer(one) === stemmer(other)) return 'words-changed';
  return isVariant(one, other) ? 'spelling' : 'words-changed';
}

/** British endings as Americans write them. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/our(s|ed|ing|ly|able|ite|ites|hood|hoods)?$/, 'or$1'],
  [/is(e|es|ed|ing|ation|ations|er|ers)$/, 'iz$1'],
  [/ys(e|es|ed|ing)$/, 'yz$1'],
  [/([^aeiou])re(s|d)?$/, '$1er$2'],
  [/ll(ed|ing|er|ers|or|ors)$/, 'l$1'],
  [/ence$/, 'ense'],
  [/ogue(s)?$/, 'og$1'],
  [/mme(s)?$/, 'm$1'],
  [/wards$/, 'ward'],
  [/grey/, 'gray'],
  [/ae|oe/, 'e'],
];

function american(word: string): string {
  let spelled = word.replace(/[-']/g, '');
  for (const [ending, as] of ENDINGS) spelled = spelled.replace(ending, as);
  return spelled;
}

/** A word as Americans spell it: *colour* is *color*, *organised* is *organized*. In lower case; hyphens and apostrophes are left out. */
export function american(word: string): string {
  let spelled = word.replace(/[-']/g, '');
  for (const [ending, as] of ENDINGS) spelled = spelled.replace(ending, as);
  return spelled;
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

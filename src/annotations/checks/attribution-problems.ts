import type { Problem } from '../../article/analysis-model.ts';
import type { ArticleModel } from '../../article/article-model.ts';
import type { Codebook } from '../../article/codebook.ts';
import { sliceOf } from '../../article/span.ts';
import { findOffers } from '../suggestions/offer-finder.ts';

/** The rules that a person can also have as offers of tags: what they find is worth a look in any case. */
const LOOKED_FOR: Codebook = {
  tags: ['anonymous-source', 'loaded-verb'].map((rule) => ({ id: rule, label: rule, suggest: rule })),
  variables: [],
  constraints: [],
};

/** What the attribution of quotations leaves open, or colors: no speaker, two candidates, no name, a loaded verb. */
export function attributionProblems({ text, analysis }: ArticleModel): Problem[] {
  const names = new Map(analysis.entities.map(({ id, name }) => [id, name]));
  const open = analysis.quotations.flatMap((quotation): Problem[] => {
    const { type, source, speakerId, doubtful, corrected, start, end } = quotation;
    if (type === 'scare' || corrected !== undefined) return [];
    const name = names.get(speakerId ?? '');
    if (doubtful && name !== undefined) return [{ start, end, rule: 'speaker-doubtful', values: { name } }];
    // Reported speech is found by its source; only marks can stand without one.
    const isUnknown = source === undefined && speakerId === undefined && type !== 'indirect';
    return isUnknown ? [{ start, end, rule: 'speaker-unknown', values: {} }] : [];
  });
  const colored = findOffers(text, analysis, LOOKED_FOR).map(({ span: { start, end }, rule }): Problem => {
    return { start, end, rule, values: { words: sliceOf(text, { start, end }) } };
  });
  return [...open, ...colored];
}

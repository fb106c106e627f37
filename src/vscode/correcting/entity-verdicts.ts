import type { EntityCorrection } from '../../annotations/corrections/correction-value.ts';
import { introductionOf } from '../navigation/entity-at.ts';
import { spansOfQuotation } from '../tagging/passages/passage-of.ts';
import type { Deciding } from './decide.ts';
import type { EntityMeant } from './entity-meant.ts';

/**
 * What is decided to correct an entity: kept at the words that introduce it, that a mention means somebody else at this
 * mention, and, where only a person named it as a speaker, at what it said.
 */
export function entityVerdicts({ article, entity, mention }: EntityMeant, value: EntityCorrection): Deciding[] {
  const { analysis, text } = article.model;
  const at = value.do === 'split' ? mention : introductionOf(entity, text);
  if (at !== undefined) {
    const spans = [{ start: at.start, end: at.end }];
    return [{ article, spans, verdict: { type: 'entity', value } }];
  }
  const name = value.do === 'rename' ? value.name : value.do === 'merge' ? value.into : undefined;
  if (name === undefined) return [];
  return analysis.quotations
    .filter(({ speakerId }) => speakerId === entity.id)
    .map((quotation) => ({ article, spans: spansOfQuotation(quotation), verdict: { type: 'speaker', name } }));
}

import type { ArticleModel } from '../article/article-model.ts';
import { sliceOf } from '../article/span.ts';
import type { ExportedMark } from './exported-mark.ts';

export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/**
 * What a mark says, without its id and place: motivation, bodies and, for what W3C has no word, terms with the prefix
 * `pressmark`, which the collection's second context declares; without it JSON-LD readers would drop them.
 */
export function annotationOf(mark: ExportedMark, article: ArticleModel): Record<string, Json> {
  const { language, published } = article.analysis;
  const spoken = language === 'und' ? {} : { language };
  const term = (name: string, value: string | boolean | undefined): Record<string, Json> =>
    value === undefined ? {} : { [`pressmark:${name}`]: value };
  /** What an analysis holds of the article's own words is in the article's language. */
  const body = (purpose: string, value: string, of: Record<string, Json> = {}): Json => ({
    type: 'TextualBody',
    value,
    purpose,
    format: 'text/plain',
    ...of,
  });
  switch (mark.kind) {
    case 'tagging': {
      const { tagging } = mark;
      return {
        motivation: tagging.tags.length === 0 && tagging.note !== undefined ? 'commenting' : 'tagging',
        created: tagging.created,
        ...(tagging.modified === undefined ? {} : { modified: tagging.modified }),
        ...(tagging.creator === undefined ? {} : { creator: { type: 'Person', name: tagging.creator } }),
        ...term('anchor', mark.status),
        ...term('speaker', mark.speaker),
        body: [
          ...tagging.tags.map((tag) => body('tagging', tag)),
          ...(tagging.note === undefined ? [] : [body('commenting', tagging.note)]),
        ],
      };
    }
    case 'quotation': {
      const { quotation, speaker } = mark;
      const source = quotation.source === undefined ? undefined : sliceOf(article.text, quotation.source);
      return {
        motivation: speaker === undefined ? 'classifying' : 'identifying',
        ...term('found', 'quotation'),
        ...term('quotationType', quotation.type),
        ...term('speaker', speaker),
        ...term('speakerAsWritten', source),
        ...term('cue', quotation.cue === undefined ? undefined : sliceOf(article.text, quotation.cue)),
        ...term('doubtful', quotation.doubtful),
        ...term('rule', quotation.rule),
        body: [
          body('classifying', `${quotation.type} quotation`),
          ...(speaker === undefined ? [] : [body('identifying', speaker, spoken)]),
        ],
      };
    }
    case 'mention':
      return {
        motivation: 'identifying',
        ...term('found', 'mention'),
        ...term('entityType', mark.entity.type),
        ...term('form', mark.mention.form),
        body: [body('classifying', mark.entity.type), body('identifying', mark.entity.name, spoken)],
      };
    case 'date':
      return {
        motivation: mark.date.value === undefined ? 'classifying' : 'identifying',
        ...term('found', 'date'),
        ...term('timexType', mark.date.type),
        ...term('timexValue', mark.date.value),
        ...term('timexMod', mark.date.mod),
        ...term('resolvedAgainst', mark.date.anchor ?? published),
        body: [
          body('classifying', mark.date.type),
          ...(mark.date.value === undefined ? [] : [body('identifying', mark.date.value)]),
        ],
      };
  }
}

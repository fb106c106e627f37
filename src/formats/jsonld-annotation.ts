import type { SettledName } from '../article/analysis-model.ts';
import type { Decision } from '../article/annotation-model.ts';
import type { ArticleModel } from '../article/article-model.ts';
import { creatorsOf } from '../article/creators-of.ts';
import { sliceOf } from '../article/span.ts';
import { wikidataEntity } from '../article/wikidata.ts';
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
        ...creatorOf(creatorsOf(tagging)),
        ...term('rule', tagging.rule),
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
        ...term('correctedBy', quotation.corrected?.decision),
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
        ...term('correctedBy', mark.entity.corrected?.decision),
        body: [
          body('classifying', mark.entity.type),
          body('identifying', mark.entity.name, spoken),
          ...itemOf(mark.entity.settled),
        ],
      };
    case 'date':
      return {
        motivation: mark.date.value === undefined ? 'classifying' : 'identifying',
        ...term('found', 'date'),
        ...term('timexType', mark.date.type),
        ...term('timexValue', mark.date.value),
        ...term('timexMod', mark.date.mod),
        ...term('resolvedAgainst', mark.date.anchor ?? published),
        ...term('correctedBy', mark.date.corrected?.decision),
        body: [
          body('classifying', mark.date.type),
          ...(mark.date.value === undefined ? [] : [body('identifying', mark.date.value)]),
        ],
      };
  }
}

/** The item of Wikidata that an entity is, as a body of the annotation: W3C has it that what is identified may be named by its IRI. */
function itemOf(settled: SettledName | undefined): Json[] {
  if (settled?.wikidata === undefined) return [];
  return [{ type: 'SpecificResource', purpose: 'identifying', source: wikidataEntity(settled.wikidata) }];
}

/** People as the makers of an annotation; nothing where nobody is named. */
export function creatorOf(names: readonly (string | undefined)[]): Record<string, Json> {
  const people = names.flatMap((name) => (name === undefined ? [] : [{ type: 'Person', name }]));
  const [person, ...more] = people;
  if (person === undefined) return {};
  return { creator: more.length === 0 ? person : people };
}

/** What a person decided on something found, or on an offer, without its id and place: as the sidecar has it. */
export function decisionOf(decision: Decision): Record<string, Json> {
  const about = {
    'pressmark:decision': decision.type,
    created: decision.created,
    ...(decision.modified === undefined ? {} : { modified: decision.modified }),
    ...creatorOf([decision.creator]),
  };
  const body = (purpose: string, value: string, format: string): Json => [
    { type: 'TextualBody', value, purpose, format },
  ];
  switch (decision.type) {
    case 'accept':
    case 'reject':
      return {
        ...about,
        motivation: 'assessing',
        ...(decision.rule === undefined ? {} : { 'pressmark:rule': decision.rule }),
        ...(decision.tag === undefined ? {} : { 'pressmark:tag': decision.tag }),
      };
    case 'speaker':
      return { ...about, motivation: 'identifying', body: body('identifying', decision.name, 'text/plain') };
    case 'entity':
    case 'date':
    case 'quotation': {
      const value = JSON.stringify(decision.value) ?? 'null';
      return { ...about, motivation: 'editing', body: body('editing', value, 'application/json') };
    }
  }
}

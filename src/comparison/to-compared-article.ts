import type { Analysis, Entity, Quotation } from '../article/analysis-model.ts';
import type { ArticleModel } from '../article/article-model.ts';
import { LineIndex } from '../article/line-index.ts';
import { oneLine } from '../article/one-line.ts';
import { contains, sliceOf } from '../article/span.ts';
import type { ComparedArticle, NamedEntity, Utterance } from './compared-article.ts';
import { Credits } from './credits.ts';
import { partsOf } from './parts.ts';
import { dayIn, SentencesOfLines } from './reporting-sentence.ts';
import { sayings } from './sayings.ts';
import { sentenceSums } from './sentence-sums.ts';

/** What comparing needs of an article. Depends on the model alone, so that it can be kept beside the analysis. */
export function toComparedArticle(uri: string, model: ArticleModel): ComparedArticle {
  const { name, text, analysis } = model;
  const { url } = analysis.metadata;
  const sentences = new SentencesOfLines(text);
  const lines = new LineIndex(text);
  const credits = new Credits(text, analysis.entities);
  const names = new Map(analysis.entities.map((entity) => [entity.id, entity.name]));
  const headline = analysis.regions.filter(({ kind }) => kind === 'headline');
  return {
    uri,
    name,
    outlet: outletOf(name, analysis),
    ...titleOf(text, analysis),
    ...(/^https?:\/\//i.test(url ?? '') ? { url: url ?? '' } : {}),
    ...(analysis.published === undefined ? {} : { published: analysis.published }),
    utterances: analysis.quotations.flatMap((quotation) =>
      quotation.type === 'scare' ? [] : toUtterances(quotation, quotation.type),
    ),
    entities: analysis.entities.map((entity) => namedEntity(entity, text)),
    days: analysis.timeExpressions.flatMap(({ start, end, type, value }) =>
      type === 'DATE' && value !== undefined && DAY.test(value)
        ? [{ start, end, day: value, line: lines.lineAt(start) + 1 }]
        : [],
    ),
    sentences: sentenceSums(text, analysis),
  };

  function toUtterances(quotation: Quotation, type: Utterance['type']): Utterance[] {
    const { end, id, cue, source, speakerId, doubtful } = quotation;
    const speaker = speakerId === undefined ? undefined : names.get(speakerId);
    const reporting = sentences.around(cue ?? source ?? { start: end, end });
    const said = dayIn(reporting, quotation, analysis.timeExpressions);
    const credit = credits.of(reporting, quotation);
    const about = {
      quotation: id,
      type,
      ...(speaker === undefined ? {} : { speaker }),
      ...(doubtful === undefined ? {} : { doubtful }),
      ...(source === undefined ? {} : { source: oneLine(sliceOf(text, source)) }),
      ...(cue === undefined ? {} : { cue: { lemma: cue.lemma, slant: cue.slant } }),
      ...(said === undefined ? {} : { said }),
      ...(credit === undefined ? {} : { credit }),
      ...(headline.some((region) => contains(region, quotation)) ? { inHeadline: true as const } : {}),
    };
    const parts = partsOf(quotation, text);
    return (type === 'direct' ? sayings(parts, text) : [parts]).flatMap((own): Utterance[] => {
      const [first, last] = [own[0], own.at(-1)];
      if (first === undefined || last === undefined) return [];
      // The marks around belong to it.
      const span = { start: Math.max(0, first.start - 1), end: last.start + last.text.length + 1 };
      const place = own.length === parts.length ? { start: quotation.start, end: quotation.end } : span;
      return [{ ...place, ...about, parts: own, line: lines.lineAt(place.start) + 1 }];
    });
  }
}

/** A TIMEX3 value that is one calendar day. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Of an entity: more are of no use to a reader. */
const MOST_FORMS = 12;

function outletOf(name: string, { metadata }: Analysis): string {
  if (metadata.outlet !== undefined) return oneLine(metadata.outlet);
  const site = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(metadata.url ?? '')?.[1];
  return site ?? name.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
}

/** The title that the article states, else its headline. */
function titleOf(text: string, { metadata, regions }: Analysis): Pick<ComparedArticle, 'title'> {
  const headline = regions.find(({ kind }) => kind === 'headline');
  const title = oneLine(metadata.title ?? (headline === undefined ? '' : sliceOf(text, headline)));
  return title === '' ? {} : { title };
}

function namedEntity({ type, name, mentions }: Entity, text: string): NamedEntity {
  const forms = new Set<string>();
  for (const mention of mentions) {
    if (mention.form === 'pronoun' || forms.size > MOST_FORMS) continue;
    forms.add(oneLine(sliceOf(text, mention)));
  }
  forms.delete(name);
  return { type, name, mentions: mentions.length, forms: [...forms] };
}

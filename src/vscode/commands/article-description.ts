import type { Analysis } from '../../article/analysis-model.ts';
import type { ArticleModel } from '../../article/article-model.ts';
import { saysWhen } from '../../article/says-when.ts';
import { articleCounts, countsInWords, plural } from '../article-counts.ts';
import { excerpt } from '../hovers/excerpt.ts';
import { timeValueInWords } from '../../article/time-value.ts';

/** How many speakers are named one by one. */
const SPEAKERS = 8;

/** What the marks of an article show, as sentences: headline, date, who is quoted how often, how much is unclear. */
export function articleDescription(model: ArticleModel): string[] {
  const { text, analysis } = model;
  const dates = analysis.timeExpressions.filter(saysWhen);
  const headline = analysis.regions.find(({ kind }) => kind === 'headline');
  return [
    ...(headline === undefined ? [] : [`Headline: ${excerpt(text.slice(headline.start, headline.end), 200)}.`]),
    analysis.published === undefined
      ? 'The publication date is unknown.'
      : `Published on ${timeValueInWords(analysis.published)}.`,
    countsInWords(articleCounts(model)),
    ...speakers(analysis),
    ...(dates.length === 0 ? [] : [`${plural(dates.length, 'date')}.`]),
  ];
}

function speakers({ quotations, entities }: Analysis): string[] {
  const counts = new Map<string, { quoted: number; reported: number }>();
  for (const { speakerId, type } of quotations)
    if (speakerId !== undefined && type !== 'scare') {
      const count = counts.get(speakerId) ?? { quoted: 0, reported: 0 };
      count[type === 'indirect' ? 'reported' : 'quoted'] += 1;
      counts.set(speakerId, count);
    }
  const most = [...counts].sort(([, a], [, b]) => b.quoted - a.quoted || b.reported - a.reported);
  const named = most.slice(0, SPEAKERS).map(([id, { quoted, reported }]) => {
    const name = entities.find((entity) => entity.id === id)?.name ?? id;
    return `${name}, ${quoted > 0 ? plural(quoted, 'quotation') : `${reported} indirect`}.`;
  });
  const more = most.length - named.length;
  return [...named, ...(more > 0 ? [`And ${plural(more, 'other speaker')}.`] : [])];
}

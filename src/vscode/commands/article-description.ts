import { l10n } from 'vscode';
import { counted } from '../../article/counted.ts';
import type { Analysis } from '../../article/analysis-model.ts';
import type { ArticleModel } from '../../article/article-model.ts';
import { saysWhen } from '../../article/says-when.ts';
import { timeValueInWords } from '../../article/time-value.ts';
import { translate } from '../translate.ts';
import { articleCounts, countsInWords } from '../article-counts.ts';
import { excerpt } from '../hovers/excerpt.ts';

/** How many speakers are named one by one. */
const SPEAKERS = 8;

/** What the marks of an article show, as sentences: headline, date, who is quoted how often, how much is unclear. */
export function articleDescription(model: ArticleModel): string[] {
  const { text, analysis } = model;
  const dates = analysis.timeExpressions.filter(saysWhen);
  const headline = analysis.regions.find(({ kind }) => kind === 'headline');
  return [
    ...(headline === undefined
      ? []
      : [l10n.t('Headline: {0}.', excerpt(text.slice(headline.start, headline.end), 200))]),
    analysis.published === undefined
      ? l10n.t('The publication date is unknown.')
      : l10n.t('Published on {0}.', timeValueInWords(analysis.published, translate)),
    countsInWords(articleCounts(model)),
    ...speakers(analysis),
    ...(dates.length === 0 ? [] : [`${counted(dates.length, 'date', translate)}.`]),
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
    return `${name}, ${quoted > 0 ? counted(quoted, 'quotation', translate) : counted(reported, 'indirect quotation', translate)}.`;
  });
  const more = most.length - named.length;
  const others = more === 1 ? l10n.t('And 1 other speaker.') : l10n.t('And {0} other speakers.', more);
  return [...named, ...(more > 0 ? [others] : [])];
}

import { l10n } from 'vscode';
import type { ComparedArticle } from '../../comparison/compared-article.ts';
import { REWORDS } from '../../comparison/grade-words.ts';
import type { OtherWording } from '../../comparison/other-wordings.ts';
import { differingWords } from '../../comparison/source-problems.ts';
import type { SharedPassage } from '../../comparison/shared-passages.ts';
import type { ArticleSources } from '../../workspace/article-sources.ts';
import type { ComparisonStore } from '../../workspace/comparison-store.ts';
import { sourceNames } from '../../comparison/source-names.ts';
import type { Elsewhere } from '../hovers/register-hovers.ts';
import { escapeMarkdown } from '../hovers/escape-markdown.ts';

/** Sources named with their words; of more, only how many. */
const NAMED = 2;

type NameOf = (article: ComparedArticle) => string;

/** What the hover of a quotation says of other sources. */
export function elsewhereIn(sources: ArticleSources, comparing: ComparisonStore): Elsewhere {
  return (article, { start }) => {
    const { comparison } = comparing;
    const passage = sources.of(article).find(({ passages }) => passages.some((span) => span.start === start));
    return comparison === undefined || passage === undefined
      ? ''
      : elsewhereLine(passage, sourceNames(comparison.articles));
  };
}

/** `worded differently in 001: “president, if they” · the same in 002`, escaped. */
export function elsewhereLine({ others }: SharedPassage, nameOf: NameOf): string {
  const reworded = others.filter(({ grade }) => REWORDS.has(grade));
  const reported = others.filter(({ grade }) => grade === 'indirect');
  const same = others.filter((other) => !reworded.includes(other) && !reported.includes(other));
  return [
    ...(reworded.length === 0 ? [] : [l10n.t('worded differently in {0}', differing(reworded, nameOf))]),
    ...(same.length === 0 ? [] : [l10n.t('the same words in {0}', named(same, nameOf))]),
    ...(reported.length === 0 ? [] : [l10n.t('reported in {0}', named(reported, nameOf))]),
  ].join(' · ');
}

function differing(others: readonly OtherWording[], nameOf: NameOf): string {
  if (others.length > NAMED) return l10n.t('{0} other sources', others.length);
  return others
    .map((other) => `${escapeMarkdown(nameOf(other.wording.article))}: ${escapeMarkdown(differingWords(other))}`)
    .join(', ');
}

function named(others: readonly OtherWording[], nameOf: NameOf): string {
  if (others.length > NAMED) return l10n.t('{0} other sources', others.length);
  return others.map(({ wording }) => escapeMarkdown(nameOf(wording.article))).join(', ');
}

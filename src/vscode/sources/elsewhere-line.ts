import { l10n } from 'vscode';
import { grouped } from '../../article/grouped.ts';
import { contains } from '../../article/span.ts';
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
  return (article, quotation) => {
    const { comparison } = comparing;
    if (comparison === undefined) return '';
    // One quotation may hold several utterances that others have apart.
    const here = sources.of(article).filter(({ passages }) => passages.some((span) => contains(quotation, span)));
    return elsewhereLine(here, sourceNames(comparison.articles));
  };
}

/** `worded differently in 001: “president, if they” · the same in 002`, escaped. */
export function elsewhereLine(passages: readonly Pick<SharedPassage, 'others'>[], nameOf: NameOf): string {
  const bySource = grouped(
    passages.flatMap(({ others }) => others),
    ({ wording }) => wording.article,
  );
  const reworded: OtherWording[][] = [];
  const reported: ComparedArticle[] = [];
  const same: ComparedArticle[] = [];
  for (const [article, others] of bySource) {
    const changed = others.filter(({ grade }) => REWORDS.has(grade));
    if (changed.length > 0) reworded.push(changed);
    else (others.every(({ grade }) => grade === 'indirect') ? reported : same).push(article);
  }
  return [
    ...(reworded.length === 0 ? [] : [l10n.t('worded differently in {0}', differing(reworded, nameOf))]),
    ...(same.length === 0 ? [] : [l10n.t('the same words in {0}', named(same, nameOf))]),
    ...(reported.length === 0 ? [] : [l10n.t('reported in {0}', named(reported, nameOf))]),
  ].join(' · ');
}

function differing(sources: readonly OtherWording[][], nameOf: NameOf): string {
  if (sources.length > NAMED) return l10n.t('{0} other sources', sources.length);
  return sources
    .map((others) => {
      const [first] = others;
      const name = first === undefined ? '' : nameOf(first.wording.article);
      return `${escapeMarkdown(name)}: ${escapeMarkdown(others.map(differingWords).join(' … '))}`;
    })
    .join(', ');
}

function named(articles: readonly ComparedArticle[], nameOf: NameOf): string {
  if (articles.length > NAMED) return l10n.t('{0} other sources', articles.length);
  return articles.map((article) => escapeMarkdown(nameOf(article))).join(', ');
}

import { l10n } from 'vscode';
import type { ComparedArticle } from '../../comparison/compared-article.ts';
import type { OtherWording } from '../../comparison/other-wordings.ts';
import type { SharedPassage } from '../../comparison/shared-passages.ts';
import { GRADE_WORDS } from '../../comparison/grade-words.ts';
import { escapeMarkdown } from '../hovers/escape-markdown.ts';
import { translate } from '../translate.ts';
import { wordingMarkdown } from './wording-markdown.ts';

/** Rows of the table that comes up on a difference. */
const MOST_ROWS = 6;

type NameOf = (article: ComparedArticle) => string;

/** How the other sources word a quotation: a table in Markdown, one row a source, words that differ bold. */
export function differenceTable({ others }: SharedPassage, nameOf: NameOf): string {
  const rows = others.slice(0, MOST_ROWS).map((other) => {
    const { wording, changed } = other;
    const cells = [
      escapeMarkdown(nameOf(wording.article)),
      // In a narrow column a day would be broken at its hyphens.
      escapeMarkdown(wording.article.published?.replaceAll('-', '‑') ?? l10n.t('no date')),
      wordingMarkdown(wording, changed),
      escapeMarkdown(markedWords(other)),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const more = others.length - rows.length;
  const head = [l10n.t('source'), l10n.t('date'), l10n.t('wording'), ''];
  return [
    `| ${head.join(' | ')} |`,
    `|${' --- |'.repeat(head.length)}`,
    ...rows,
    ...(more > 0 ? ['', l10n.t('{0} more in Sources', more)] : []),
  ].join('\n');
}

/** `silent`, or how the source shows that it changed the words. */
function markedWords({ grade, isMarked }: OtherWording): string {
  if (grade === 'same' || grade === 'indirect' || grade === 'punctuation' || grade === 'cut-at-edge')
    return translate(GRADE_WORDS[grade]);
  if (!isMarked) return l10n.t('silent');
  return grade === 'ellipsis' ? l10n.t('marked …') : l10n.t('marked [ ]');
}

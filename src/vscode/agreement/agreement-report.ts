import { l10n } from 'vscode';
import type { PhrasingContent, Root, Table, TableRow } from 'mdast';
import { counted } from '../../article/counted.ts';
import { listed } from '../../article/listed.ts';
import type { Agreement, Figures } from '../../annotations/agreement/agreement.ts';
import { figureWords } from '../../annotations/agreement/agreement-words.ts';
import { translate } from '../translate.ts';

/** What the figures mean, for whoever reads them; docs/annotations.md has it at length. */
const meaning = (): string =>
  l10n.t(
    'Kappa (Cohen) asks of every sentence whether it has the tag; alpha (Krippendorff, for unitizing) also how well the edges of the passages agree. 1 is full agreement, 0 what chance gives, – not defined. Passages are counted for each person in the order above. Only articles that all of them tagged are compared.',
  );

/** The agreement of some people as a tree of Markdown: no name or tag can act as markup. */
export function agreementReport(agreement: Agreement): Root {
  const { coders, articles, tags, alpha } = agreement;
  const rows = tags.flatMap((tag) => [
    tableRow([strong(tag.tag)], l10n.t('all'), tag),
    ...(articles.length > 1 ? tag.articles.map((one) => tableRow([text(tag.tag)], one.article, one)) : []),
  ]);
  const table: Table = {
    type: 'table',
    align: ['left', 'left', 'right', 'right', 'right'],
    children: [
      header([l10n.t('Tag'), l10n.t('Article'), l10n.t('Kappa'), l10n.t('Alpha'), l10n.t('Passages')]),
      ...rows,
    ],
  };
  return {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [text(l10n.t('Agreement of {0}', listed(coders, 'and', translate)))] },
      {
        type: 'paragraph',
        children: [
          text(`${counted(articles.length, 'article', translate)} · ${l10n.t('alpha of all tags')} `),
          strong(figureWords(alpha)),
        ],
      },
      ...(rows.length > 0 ? [table] : []),
      { type: 'paragraph', children: [text(meaning())] },
    ],
  };
}

function tableRow(tag: PhrasingContent[], article: string, { kappa, alpha, passages }: Figures): TableRow {
  const cells = [article, figureWords(kappa), figureWords(alpha), passages.join(' · ')];
  return {
    type: 'tableRow',
    children: [
      { type: 'tableCell', children: tag },
      ...cells.map((cell) => ({ type: 'tableCell' as const, children: [text(cell)] })),
    ],
  };
}

function header(titles: readonly string[]): TableRow {
  return { type: 'tableRow', children: titles.map((title) => ({ type: 'tableCell', children: [text(title)] })) };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [text(value)] };
}

import { l10n } from 'vscode';
import type { Entity, Mention, SettledName } from '../../article/analysis-model.ts';
import { sliceOf } from '../../article/span.ts';
import type { ArticleModel } from '../../article/article-model.ts';
import { reasonFor } from '../../article/reason.ts';
import { wikidataPage } from '../../article/wikidata.ts';
import { translate } from '../translate.ts';
import { kindWords } from '../kind-words.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Whom a name, a description or a pronoun means; paragraphs of Markdown. */
export function mentionHover({ text }: ArticleModel, mention: Mention, entity: Entity): string[] {
  const words = sliceOf(text, mention);
  // The reason was found when the name was still that of the article.
  const found = entity.foundAs?.find((name) => name.includes(words)) ?? entity.name;
  const reason =
    mention.rule === undefined ? undefined : reasonFor(mention.rule, { name: escapeMarkdown(found) }, translate);
  const count = entity.mentions.length;
  return [
    `${words === entity.name ? '' : `${escapeMarkdown(words)} → `}**${escapeMarkdown(entity.name)}** · ${kindWords[entity.type]}`,
    ...(reason === undefined ? [] : [`$(info) ${l10n.t('Why: {0}', reason)}`]),
    count === 1 ? l10n.t('1 mention here') : l10n.t('{0} mentions here', count),
  ];
}

/** What the folder has settled of a name: its aliases and its item in Wikidata, in Markdown; empty where neither is known. */
export function settledWords({ aliases, wikidata }: SettledName): string {
  const shown = `${aliases.slice(0, MANY).map(escapeMarkdown).join(', ')}${aliases.length > MANY ? ' …' : ''}`;
  const also = aliases.length === 0 ? [] : [l10n.t('also {0}', shown)];
  const item = wikidata === undefined ? [] : [`[Wikidata ${wikidata}](${wikidataPage(wikidata)})`];
  return [...also, ...item].join(' · ');
}

/** More aliases than a hover has room for. */
const MANY = 12;

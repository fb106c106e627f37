import { l10n } from 'vscode';
import { translate } from '../translate.ts';
import { capitalized } from '../capitalized.ts';
import type { TimeExpression } from '../../article/analysis-model.ts';
import { sliceOf } from '../../article/span.ts';
import type { Article } from '../../workspace/article-store.ts';
import { reasonFor } from '../../article/reason.ts';
import { commandLink } from './command-link.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { timeValueInWords } from '../../article/time-value.ts';

/** What a time expression means and what it was resolved from; paragraphs of Markdown. */
export function dateHover(article: Article, expression: TimeExpression): string[] {
  const { text, analysis } = article.model;
  const words = `*${escapeMarkdown(sliceOf(text, expression))}*`;
  const { value, type, anchor } = expression;
  if (value === undefined) {
    const heading = `${words} · ${type}`;
    return analysis.published === undefined
      ? [
          heading,
          `${l10n.t('Cannot be resolved: the publication date is unknown.')} ${commandLink('calendar', l10n.t('Set publication date'), 'pressmark.setPublicationDate', { uri: article.uri })}`,
        ]
      : [heading, l10n.t('Cannot be resolved: these words name no certain day.')];
  }
  const heading = `**${escapeMarkdown(capitalized(timeValueInWords(value, translate)))}** · ${type} ${escapeMarkdown(value)}`;
  const reason = reasonFor(expression.rule, anchor === undefined ? {} : { anchor: escapeMarkdown(anchor) }, translate);
  const why =
    reason === undefined ? [] : [`$(info) ${l10n.t('Why: {0} ({1})', reason, escapeMarkdown(expression.rule))}`];
  if (anchor === undefined) return [heading, ...why];
  return [heading, relation(value, anchor, words, originOf(article, anchor)), ...why];
}

/** How the value lies to what it was resolved from: both are dates from the greatest unit down, so text order decides. */
function relation(value: string, anchor: string, words: string, origin: string): string {
  const shown = escapeMarkdown(anchor);
  const length = Math.min(value.length, anchor.length);
  const [a, b] = [value.slice(0, length), anchor.slice(0, length)];
  if (!/^\d/.test(value) || a === b) return l10n.t('From: {0}, seen from {1} ({2}).', words, shown, origin);
  return a < b
    ? l10n.t('From: {0}, before {1} ({2}).', words, shown, origin)
    : l10n.t('From: {0}, after {1} ({2}).', words, shown, origin);
}

function originOf({ model, lines }: Article, anchor: string): string {
  const { published, metadata } = model.analysis;
  if (anchor !== published) return l10n.t('a date in the text');
  if (published !== metadata.published) return l10n.t('publication date, set by a person');
  const found = model.text.indexOf(published);
  return found === -1 ? l10n.t('publication date') : l10n.t('publication date, line {0}', lines.lineAt(found) + 1);
}

import { l10n } from 'vscode';
import { translate } from '../translate.ts';
import { kindWords } from '../kind-words.ts';
import type { Quotation } from '../../article/analysis-model.ts';
import { sliceOf } from '../../article/span.ts';
import type { ArticleModel } from '../../article/article-model.ts';
import { reasonFor } from '../../article/reason.ts';
import { capitalized } from '../capitalized.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/**
 * Who is quoted here and why the analysis thinks so; paragraphs of Markdown.
 *
 * @param others What other sources have of it, escaped; empty where they have nothing.
 */
export function quotationHover(model: ArticleModel, quotation: Quotation, others = ''): string[] {
  if (quotation.type === 'scare')
    return [`${l10n.t('Words in quotation marks')} · ${l10n.t('nobody is quoted')}`, why(model, quotation)];
  return [
    heading(model, quotation),
    signs(model, quotation),
    why(model, quotation),
    elsewhere(model, quotation, others),
  ].filter((paragraph) => paragraph !== '');
}

function heading(model: ArticleModel, quotation: Quotation): string {
  const kind = KINDS[quotation.type];
  const speaker = model.analysis.entities.find(({ id }) => id === quotation.speakerId);
  const named = speaker?.mentions.some(({ form }) => form === 'name') ?? false;
  if (speaker !== undefined && named)
    return `${quotation.doubtful ? l10n.t('Probably {0}', bold(speaker.name)) : bold(speaker.name)} · ${kind}`;
  if (quotation.source !== undefined)
    return `“${escapeMarkdown(sliceOf(model.text, quotation.source))}” · ${l10n.t('nobody named')} · ${kind}`;
  return `${l10n.t('Speaker unclear')} · ${kind}`;
}

function signs({ text }: ArticleModel, { source, cue }: Quotation): string {
  const cueWords =
    cue === undefined
      ? l10n.t('cue none')
      : l10n.t('cue {0} ({1})', `*${escapeMarkdown(sliceOf(text, cue))}*`, kindWords[cue.slant]);
  return source === undefined
    ? cueWords
    : `${l10n.t('named as {0}', `*${escapeMarkdown(sliceOf(text, source))}*`)} · ${cueWords}`;
}

function why({ text, analysis }: ArticleModel, { rule, source, cue, speakerId }: Quotation): string {
  const name = analysis.entities.find(({ id }) => id === speakerId)?.name;
  const words = source === undefined ? name : sliceOf(text, source);
  const reason = reasonFor(
    rule,
    {
      ...(words === undefined ? {} : { source: escapeMarkdown(words) }),
      ...(cue === undefined ? {} : { cue: escapeMarkdown(sliceOf(text, cue)) }),
      ...(name === undefined ? {} : { name: escapeMarkdown(name) }),
    },
    translate,
  );
  return reason === undefined ? '' : `$(info) ${l10n.t('Why: {0} ({1})', reason, escapeMarkdown(rule))}`;
}

function elsewhere({ analysis }: ArticleModel, { speakerId, id }: Quotation, others: string): string {
  const more = analysis.quotations.filter((other) => other.speakerId === speakerId && other.id !== id).length;
  const here = speakerId === undefined || more === 0 ? '' : l10n.t('In this article {0} more', more);
  const words = [here, others].filter((part) => part !== '').join(' · ');
  return words === '' ? '' : `$(references) ${capitalized(words)}`;
}

function bold(name: string): string {
  return `**${escapeMarkdown(name)}**`;
}

const KINDS: Readonly<Record<Quotation['type'], string>> = {
  direct: l10n.t('direct quotation'),
  mixed: l10n.t('mixed quotation'),
  indirect: `${l10n.t('indirect quotation')} · ${l10n.t('not verbatim')}`,
  scare: l10n.t('scare quotation'),
};

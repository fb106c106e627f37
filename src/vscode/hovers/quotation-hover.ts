import type { Quotation } from '../../article/analysis-model.ts';
import { sliceOf } from '../../article/span.ts';
import type { ArticleModel } from '../../article/article-model.ts';
import { reasonFor } from '../../article/reason.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/**
 * Who is quoted here and why the analysis thinks so; paragraphs of Markdown.
 *
 * @param others What other sources have of it, escaped; empty where they have nothing.
 */
export function quotationHover(model: ArticleModel, quotation: Quotation, others = ''): string[] {
  if (quotation.type === 'scare') return ['Words in quotation marks · nobody is quoted', why(model, quotation)];
  return [
    heading(model, quotation),
    signs(model, quotation),
    why(model, quotation),
    elsewhere(model, quotation, others),
  ].filter((paragraph) => paragraph !== '');
}

function heading(model: ArticleModel, quotation: Quotation): string {
  const kind = quotation.type === 'indirect' ? 'indirect quotation · not verbatim' : `${quotation.type} quotation`;
  const speaker = model.analysis.entities.find(({ id }) => id === quotation.speakerId);
  const named = speaker?.mentions.some(({ form }) => form === 'name') ?? false;
  if (speaker !== undefined && named)
    return `${quotation.doubtful ? 'Probably ' : ''}**${escapeMarkdown(speaker.name)}** · ${kind}`;
  if (quotation.source !== undefined)
    return `“${escapeMarkdown(sliceOf(model.text, quotation.source))}” · nobody named · ${kind}`;
  return `Speaker unclear · ${kind}`;
}

function signs({ text }: ArticleModel, { source, cue }: Quotation): string {
  const cueWords = cue === undefined ? 'cue none' : `cue *${escapeMarkdown(sliceOf(text, cue))}* (${cue.slant})`;
  return source === undefined ? cueWords : `named as *${escapeMarkdown(sliceOf(text, source))}* · ${cueWords}`;
}

function why({ text, analysis }: ArticleModel, { rule, source, cue, speakerId }: Quotation): string {
  const name = analysis.entities.find(({ id }) => id === speakerId)?.name;
  const words = source === undefined ? name : sliceOf(text, source);
  const reason = reasonFor(rule, {
    ...(words === undefined ? {} : { source: escapeMarkdown(words) }),
    ...(cue === undefined ? {} : { cue: escapeMarkdown(sliceOf(text, cue)) }),
    ...(name === undefined ? {} : { name: escapeMarkdown(name) }),
  });
  return reason === undefined ? '' : `$(info) Why: ${reason} (${escapeMarkdown(rule)})`;
}

function elsewhere({ analysis }: ArticleModel, { speakerId, id }: Quotation, others: string): string {
  const more = analysis.quotations.filter((other) => other.speakerId === speakerId && other.id !== id).length;
  const here = speakerId === undefined || more === 0 ? '' : `In this article ${more} more`;
  const words = [here, others].filter((part) => part !== '').join(' · ');
  return words === '' ? '' : `$(references) ${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

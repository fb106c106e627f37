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
          `Cannot be resolved: the publication date is unknown. ${commandLink('calendar', 'Set publication date', 'pressmark.setPublicationDate', { uri: article.uri })}`,
        ]
      : [heading, 'Cannot be resolved: these words name no certain day.'];
  }
  const heading = `**${escapeMarkdown(capitalized(timeValueInWords(value)))}** · ${type} ${escapeMarkdown(value)}`;
  const reason = reasonFor(expression.rule, anchor === undefined ? {} : { anchor: escapeMarkdown(anchor) });
  const why = reason === undefined ? [] : [`$(info) Why: ${reason} (${escapeMarkdown(expression.rule)})`];
  if (anchor === undefined) return [heading, ...why];
  return [
    heading,
    `From: ${words}, ${relation(value, anchor)} ${escapeMarkdown(anchor)} (${originOf(article, anchor)}).`,
    ...why,
  ];
}

/** How the value lies to what it was resolved from: both are dates from the greatest unit down, so text order decides. */
function relation(value: string, anchor: string): string {
  const length = Math.min(value.length, anchor.length);
  const [a, b] = [value.slice(0, length), anchor.slice(0, length)];
  if (!/^\d/.test(value) || a === b) return 'seen from';
  return a < b ? 'before' : 'after';
}

function originOf({ model, lines }: Article, anchor: string): string {
  const { published, metadata } = model.analysis;
  if (anchor !== published) return 'a date in the text';
  if (published !== metadata.published) return 'publication date, set by a person';
  const found = model.text.indexOf(published);
  return found === -1 ? 'publication date' : `publication date, line ${lines.lineAt(found) + 1}`;
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

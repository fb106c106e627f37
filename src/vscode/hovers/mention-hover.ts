import type { Entity, Mention } from '../../article/analysis-model.ts';
import { sliceOf } from '../../article/span.ts';
import type { ArticleModel } from '../../article/article-model.ts';
import { reasonFor } from '../../article/reason.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Whom a name, a description or a pronoun means; paragraphs of Markdown. */
export function mentionHover({ text }: ArticleModel, mention: Mention, entity: Entity): string[] {
  const words = sliceOf(text, mention);
  const reason =
    mention.rule === undefined ? undefined : reasonFor(mention.rule, { name: escapeMarkdown(entity.name) });
  const count = entity.mentions.length;
  return [
    `${words === entity.name ? '' : `${escapeMarkdown(words)} → `}**${escapeMarkdown(entity.name)}** · ${entity.type}`,
    ...(reason === undefined ? [] : [`$(info) Why: ${reason}`]),
    `${count} ${count === 1 ? 'mention' : 'mentions'} here`,
  ];
}

import { l10n } from 'vscode';
import { counted } from '../../article/counted.ts';
import type { AnchoredTagging } from '../../article/annotation-model.ts';
import { translate } from '../translate.ts';
import { locale } from '../locale.ts';
import { commandLink } from '../hovers/command-link.ts';
import { escapeMarkdown } from '../hovers/escape-markdown.ts';
import { stateSentence } from './annotation-state.ts';

/**
 * What people said of a passage: tags, note, by whom and when, and what can be done; and what has become of it, where
 * that is to be checked. Markdown; `text` is that of the article.
 */
export function annotationHover(uri: string, text: string, annotation: AnchoredTagging): string {
  const { id, tags, note, creator, created } = annotation.tagging;
  const link = (icon: string, label: string, command: string, title: string): string =>
    commandLink(icon, label, command, { uri, id }, title);
  const day = new Date(created).toLocaleDateString(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const state = stateSentence(text, annotation);
  const isUnsure = state !== undefined && 'spans' in annotation.anchor;
  const said = [
    `**${escapeMarkdown(tags.join(', ') || l10n.t('note without a tag'))}**`,
    ...(note === undefined ? [] : [escapeMarkdown(note)]),
    creator === undefined ? escapeMarkdown(day) : l10n.t('by {0}, {1}', escapeMarkdown(creator), escapeMarkdown(day)),
    ...(isUnsure ? [link('check', l10n.t('Confirm Place'), 'pressmark.confirmPlace', l10n.t('Confirm Place'))] : []),
    link('edit', l10n.t('Edit'), 'pressmark.editAnnotation', l10n.t('Edit Annotation…')),
    ...('spans' in annotation.anchor
      ? [link('comment-discussion', threadOf(annotation), 'pressmark.discuss', l10n.t('Discuss…'))]
      : []),
    link('trash', l10n.t('Remove'), 'pressmark.removeAnnotation', l10n.t('Remove Annotation')),
  ].join(' · ');
  return state === undefined ? said : `${said}\n\n$(warning) ${escapeMarkdown(state)}`;
}

/** What is said in its thread, in short. */
function threadOf({ tagging: { replies = [], resolved } }: AnchoredTagging): string {
  if (resolved !== undefined) return l10n.t('Resolved');
  return replies.length === 0 ? l10n.t('Discuss') : counted(replies.length, 'reply', translate);
}

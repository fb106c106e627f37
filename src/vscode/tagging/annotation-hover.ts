import type { AnchoredTagging } from '../../article/annotation-model.ts';
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
  const day = new Date(created).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const state = stateSentence(text, annotation);
  const isUnsure = state !== undefined && 'spans' in annotation.anchor;
  const said = [
    `**${escapeMarkdown(tags.join(', ') || 'note without a tag')}**`,
    ...(note === undefined ? [] : [escapeMarkdown(note)]),
    `${creator === undefined ? '' : `by ${escapeMarkdown(creator)}, `}${escapeMarkdown(day)}`,
    ...(isUnsure ? [link('check', 'Confirm Place', 'pressmark.confirmPlace', 'Confirm Place')] : []),
    link('edit', 'Edit', 'pressmark.editAnnotation', 'Edit Annotation…'),
    ...('spans' in annotation.anchor
      ? [link('comment-discussion', threadOf(annotation), 'pressmark.discuss', 'Discuss…')]
      : []),
    link('trash', 'Remove', 'pressmark.removeAnnotation', 'Remove Annotation'),
  ].join(' · ');
  return state === undefined ? said : `${said}\n\n$(warning) ${escapeMarkdown(state)}`;
}

/** What is said in its thread, in short. */
function threadOf({ tagging: { replies = [], resolved } }: AnchoredTagging): string {
  if (resolved !== undefined) return 'Resolved';
  return replies.length === 0 ? 'Discuss' : replies.length === 1 ? '1 reply' : `${replies.length} replies`;
}

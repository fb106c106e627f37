import type { Tagging } from '../../article/annotation-model.ts';
import { escapeMarkdown } from '../hovers/escape-markdown.ts';

/** What people said of a passage: tags, note, by whom and when, and what can be done; one paragraph of Markdown. */
export function annotationHover(uri: string, { id, tags, note, creator, created }: Tagging): string {
  // A parenthesis would end the link.
  const argument = encodeURIComponent(JSON.stringify([{ uri, id }])).replace(/[()]/g, (mark) =>
    mark === '(' ? '%28' : '%29',
  );
  const day = new Date(created).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return [
    `**${escapeMarkdown(tags.join(', ') || 'note without a tag')}**`,
    ...(note === undefined ? [] : [escapeMarkdown(note)]),
    `${creator === undefined ? '' : `by ${escapeMarkdown(creator)}, `}${escapeMarkdown(day)}`,
    `[$(edit) Edit](command:pressmark.editAnnotation?${argument} "Edit Annotation…")`,
    `[$(trash) Remove](command:pressmark.removeAnnotation?${argument} "Remove Annotation")`,
  ].join(' · ');
}

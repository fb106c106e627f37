import { type Comment, type CommentAuthorInformation, CommentMode, l10n } from 'vscode';
import type { Tagging } from '../../article/annotation-model.ts';
import { wordsOfTargets } from '../../article/words-of-targets.ts';

/** Notes longer than this, or of several lines, are shown in a thread: one line has no room for them. */
const LONG = 120;

/** Whether an annotation has something to read in a thread. */
export function hasThread({ note = '', replies, resolved }: Tagging): boolean {
  return replies !== undefined || resolved !== undefined || note.length > LONG || note.includes('\n');
}

/**
 * One comment in the thread of an annotation: its note, or an answer. Bodies are plain strings, which the editor shows as
 * they are: what others wrote is never read as Markdown.
 */
export class ThreadComment implements Comment {
  readonly uri: string;
  /** Id of the annotation, or of the answer. */
  readonly id: string;
  readonly author: CommentAuthorInformation;
  readonly timestamp?: Date;
  /** `note` or `reply`: what menus tell comments apart by. */
  readonly contextValue: string;
  mode = CommentMode.Preview;
  /** As written so far, while it is being edited. */
  body: string;

  constructor(
    uri: string,
    { id, creator, created }: Pick<Tagging, 'id' | 'creator' | 'created'>,
    kind: 'note' | 'reply',
    body: string,
  ) {
    this.uri = uri;
    this.id = id;
    this.author = { name: creator ?? l10n.t('No name') };
    this.body = body;
    this.contextValue = kind;
    const timestamp = new Date(created);
    if (!Number.isNaN(timestamp.getTime())) this.timestamp = timestamp;
  }
}

/** The comments of an annotation's thread: its note first, else the words it is about; then the answers, oldest first. */
export function threadComments(uri: string, tagging: Tagging): ThreadComment[] {
  const passage = `“${wordsOfTargets(tagging)}”`;
  return [
    new ThreadComment(uri, tagging, 'note', tagging.note ?? passage),
    ...(tagging.replies ?? []).map((reply) => new ThreadComment(uri, reply, 'reply', reply.text)),
  ];
}

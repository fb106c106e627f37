import type { Anchor } from '../../article/annotation-model.ts';
import type { ArticleModel } from '../../article/article-model.ts';
import { creatorsOf } from '../../article/creators-of.ts';
import { LineIndex } from '../../article/line-index.ts';
import { oneLine } from '../../article/one-line.ts';
import { exportedMarks } from '../../formats/exported-mark.ts';
import { wordsOf } from '../../formats/report.ts';
import { type AnswerRow, asksFor } from './tool-answer.ts';

/** What a language model may ask of annotations; nothing of it is certain to be what it says. */
export interface AnnotationsAsked {
  readonly speaker?: unknown;
  readonly tag?: unknown;
  readonly text?: unknown;
}

const STATES: Readonly<Record<Anchor['status'], string>> = {
  exact: 'in place',
  moved: 'in place',
  changed: 'words changed since, check it',
  ambiguous: 'several places fit',
  orphan: 'not found in the text',
};

/**
 * The annotations of an article that are asked for, in text order, those not found in the text last. `text` is looked for in
 * passage, note and replies. A passage in a quotation has its speaker.
 */
export function annotationRows({ speaker, tag, text }: AnnotationsAsked, article: ArticleModel): AnswerRow[] {
  const lines = new LineIndex(article.text);
  return exportedMarks(article, 'tagged').flatMap((mark) => {
    if (mark.kind !== 'tagging') return [];
    const { tagging, spans, status } = mark;
    const first = spans[0];
    const words = oneLine(wordsOf(mark, article.text));
    const replies = (tagging.replies ?? []).map((reply) => ({ text: reply.text, by: reply.creator }));
    const isAsked =
      asksFor(speaker, mark.speaker) &&
      asksFor(tag, ...tagging.tags) &&
      asksFor(text, words, tagging.note, ...replies.map((reply) => reply.text));
    if (!isAsked) return [];
    return [
      {
        line: first === undefined ? undefined : lines.lineAt(first.start) + 1,
        words,
        tags: tagging.tags,
        note: tagging.note,
        replies: replies.length === 0 ? undefined : replies,
        resolved: tagging.resolved === undefined ? undefined : true,
        by: creatorsOf(tagging).join(', ') || undefined,
        created: tagging.created,
        speaker: mark.speaker,
        state: STATES[status],
      },
    ];
  });
}

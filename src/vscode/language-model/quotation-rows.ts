import type { ArticleModel } from '../../article/article-model.ts';
import { LineIndex } from '../../article/line-index.ts';
import { oneLine } from '../../article/one-line.ts';
import { contains, sliceOf, type Span } from '../../article/span.ts';
import { correctionStatus } from '../../formats/correction-status.ts';
import { exportedMarks } from '../../formats/exported-mark.ts';
import { sentenceAt } from '../tagging/sentence-at.ts';
import { type AnswerRow, asksFor } from './tool-answer.ts';

/** What a language model may ask of quotations; nothing of it is certain to be what it says. */
export interface QuotationsAsked {
  readonly speaker?: unknown;
  readonly text?: unknown;
}

/**
 * The quotations of an article that are asked for, in text order: who said what, when, with which words. `line` counts from
 * 1; `dates` are those in the quotation and in the sentence that says who said it. A speaker is found by the canonical name and by the
 * words that the article has.
 */
export function quotationRows({ speaker, text }: QuotationsAsked, article: ArticleModel): AnswerRow[] {
  const lines = new LineIndex(article.text);
  const written = (span: Span | undefined): string | undefined =>
    span === undefined ? undefined : oneLine(sliceOf(article.text, span));
  return exportedMarks(article, 'found').flatMap((mark) => {
    if (mark.kind !== 'quotation') return [];
    const { quotation, spans } = mark;
    const words = spans.map(written).join(' … ');
    const source = written(quotation.source);
    if (!asksFor(speaker, mark.speaker, source) || !asksFor(text, words)) return [];
    const said = sentenceAt(article.text, (quotation.cue ?? quotation).start) ?? quotation;
    const dates = article.analysis.timeExpressions.filter((date) =>
      [quotation, said].some((around) => contains(around, date)),
    );
    return [
      {
        line: lines.positionAt(spans[0]?.start ?? quotation.start).line + 1,
        words,
        verbatim: { direct: 'all', mixed: 'partly', indirect: 'no', scare: 'no' }[quotation.type],
        speaker: mark.speaker,
        source,
        cue: written(quotation.cue),
        loaded: quotation.cue?.slant === 'loaded' ? true : undefined,
        published: article.analysis.published,
        dates: dates.length === 0 ? undefined : dates.map((date) => ({ words: written(date), value: date.value })),
        state: quotation.doubtful === true ? 'speaker doubtful' : correctionStatus(quotation),
      },
    ];
  });
}

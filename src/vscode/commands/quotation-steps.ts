import { commands, Disposable, Selection, window } from 'vscode';
import { bySpan, type Span } from '../../article/span.ts';
import type { ArticleStore } from '../../workspace/article-store.ts';
import { fromRange, toRange } from '../convert.ts';
import { currentArticle } from '../current-article.ts';
import { revealPassage } from '../reveal-passage.ts';

/** Next and Previous Quotation: select the whole quotation, so that it is seen and a screen reader says it. */
export function registerQuotationSteps(store: ArticleStore): Disposable {
  return Disposable.from(
    commands.registerCommand('pressmark.nextQuotation', () => step(store, 'next')),
    commands.registerCommand('pressmark.previousQuotation', () => step(store, 'previous')),
  );
}

function step(store: ArticleStore, direction: 'next' | 'previous'): void {
  const editor = window.activeTextEditor;
  const article = editor === undefined ? undefined : currentArticle(store, editor.document);
  if (editor === undefined || article === undefined) return;
  const spans = article.model.analysis.quotations.filter(({ type }) => type !== 'scare').toSorted(bySpan);
  const target = spanFrom(spans, fromRange(article.lines, editor.selection), direction);
  if (target === undefined) return;
  const range = toRange(article.lines, target);
  editor.selection = new Selection(range.start, range.end);
  revealPassage(editor, range);
}

/** The span after or before a selection, going round at the ends; a selected span is left, not found again. */
function spanFrom(spans: readonly Span[], from: Span, direction: 'next' | 'previous'): Span | undefined {
  if (direction === 'next') return spans.find((span) => bySpan(span, from) > 0 && span.start >= from.start) ?? spans[0];
  return spans.findLast((span) => bySpan(span, from) < 0 && span.start < from.end) ?? spans.at(-1);
}

import { Selection, Uri, ViewColumn, window, workspace } from 'vscode';
import type { ArticleModel } from '../../article/article-model.ts';
import { LineIndex } from '../../article/line-index.ts';
import { hull } from '../../article/span.ts';
import { placesNow } from '../../comparison/placed-wording.ts';
import type { SharedQuotation, Wording } from '../../comparison/comparison-model.ts';
import { toRange } from '../convert.ts';
import { revealPassage } from '../reveal-passage.ts';

/** Shows two sources of a quotation beside each other; asked again, the next source takes the right side. */
export class SideBySide {
  readonly #modelOf: (uri: string) => ArticleModel | undefined;
  #last: { readonly id: string; readonly left: Wording['article']['uri']; readonly at: number } | undefined;

  constructor(modelOf: (uri: string) => ArticleModel | undefined) {
    this.#modelOf = modelOf;
  }

  /**
   * Opens the two articles in two editor groups, the passages selected and in sight.
   *
   * @param right The source for the right side; without one, the next of the others.
   */
  async show({ id, wordings }: SharedQuotation, left: Wording, right?: Wording): Promise<void> {
    const others = wordings.filter((wording) => wording !== left);
    const before = this.#last;
    const isAgain = before?.id === id && before.left === left.article.uri;
    const at = right === undefined ? (isAgain ? (before.at + 1) % others.length : 0) : others.indexOf(right);
    const other = others[at];
    if (other === undefined) return;
    this.#last = { id, left: left.article.uri, at };
    await this.#open(left, ViewColumn.One);
    await this.#open(other, ViewColumn.Two);
  }

  async #open({ article, utterances }: Wording, viewColumn: ViewColumn): Promise<void> {
    const document = await workspace.openTextDocument(Uri.parse(article.uri));
    const editor = await window.showTextDocument(document, { viewColumn, preserveFocus: true, preview: true });
    const model = this.#modelOf(article.uri);
    if (model === undefined) return;
    const spans = placesNow(model, utterances);
    if (spans.length === 0) return;
    const lines = new LineIndex(model.text);
    editor.selections = spans.map((span) => {
      const { start, end } = toRange(lines, span);
      return new Selection(start, end);
    });
    revealPassage(editor, toRange(lines, hull(spans)));
  }
}

import type { DecorationOptions, TextDocumentContentChangeEvent, TextEditor } from 'vscode';
import type { Article } from '../../workspace/article-store.ts';
import { toRange } from '../convert.ts';
import { type DecorationTypes, keyOf } from './decoration-types.ts';
import type { LabelledSpan, Layer } from './layers.ts';
import { labelAfter, type Style } from './styles.ts';

interface Painted {
  readonly style: Style;
  /** Start and end of each range by turns, as offsets in the document. */
  readonly offsets: readonly number[];
  /** What is written after the ranges. */
  readonly labels: string;
  /** An edit lay before the last range: where the editor has them now is not known. */
  touched: boolean;
}

/** What one editor shows, so that it is told only of styles whose ranges are others now. */
export class PaintedEditor {
  readonly #editor: TextEditor;
  readonly #types: DecorationTypes;
  readonly #painted = new Map<string, Painted>();

  constructor(editor: TextEditor, types: DecorationTypes) {
    this.#editor = editor;
    this.#types = types;
  }

  /** Shows exactly these layers, with one call for each style whose ranges differ from those shown. */
  paint({ lines, canonical }: Article, layers: readonly Layer[]): void {
    const stale = new Set(this.#painted.keys());
    for (const { style, spans } of layers) {
      const key = keyOf(style);
      stale.delete(key);
      const offsets = spans.flatMap(({ start, end }) => [canonical.toOriginal(start), canonical.toOriginal(end)]);
      const painted = this.#painted.get(key);
      const labels = JSON.stringify(spans.flatMap(({ label }) => label ?? []));
      const isSame = painted !== undefined && !painted.touched && painted.labels === labels;
      if (isSame && equal(painted.offsets, offsets)) continue;
      this.#painted.set(key, { style, offsets, labels, touched: false });
      this.#editor.setDecorations(
        this.#types.of(style),
        spans.map((span): DecorationOptions => ({ range: toRange(lines, span), ...attachmentOf(style, span) })),
      );
    }
    for (const key of stale) this.#erase(key);
  }

  /** Removes everything. */
  clear(): void {
    for (const key of [...this.#painted.keys()]) this.#erase(key);
  }

  /**
   * Notes an edit of the document. Styles with ranges behind it are set anew by the next `paint`, even where the editor
   * moved them just as we would: what we painted may have reached it after edits that we hear of only now, and then it
   * moved nothing. Only the call that follows the last edit is sure to meet the text it was made for.
   */
  edited(changes: readonly TextDocumentContentChangeEvent[]): void {
    const first = changes.reduce((least, { rangeOffset }) => Math.min(least, rangeOffset), Infinity);
    for (const painted of this.#painted.values()) if ((painted.offsets.at(-1) ?? 0) >= first) painted.touched = true;
  }

  #erase(key: string): void {
    const painted = this.#painted.get(key);
    if (painted === undefined) return;
    this.#painted.delete(key);
    this.#editor.setDecorations(this.#types.of(painted.style), []);
  }
}

function attachmentOf(style: Style, { label }: LabelledSpan): Partial<DecorationOptions> {
  if (style.kind !== 'tag' || label === undefined) return {};
  return { renderOptions: { after: labelAfter(label, style.hue) } };
}

function equal(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((offset, index) => offset === b[index]);
}

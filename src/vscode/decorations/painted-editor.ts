import type { DecorationOptions, TextDocumentContentChangeEvent, TextEditor } from 'vscode';
import type { Article } from '../../workspace/article-store.ts';
import { toRange } from '../convert.ts';
import { type DecorationTypes, keyOf } from './decoration-types.ts';
import type { LabelledSpan, Layer } from './layers.ts';
import { labelAfter, type Style } from './styles.ts';

interface Painted {
  readonly style: Style;
  /** Start and end of each range by turns, as offsets in the document. */
  offsets: readonly number[];
  /** What is written after the ranges. */
  readonly labels: string;
  /** An edit touched a range: where the editor left it is not known. */
  touched: boolean;
}

/**
 * What one editor shows. The editor moves its decorations with every edit; moving what we remember likewise tells
 * which styles need no call: while somebody types in plain words, that is all of them.
 */
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

  /** Follows an edit of the document, as the editor does with its decorations. */
  edited(changes: readonly TextDocumentContentChangeEvent[]): void {
    // From the end of the document to its start, so that none moves the offsets of those that follow.
    const fromTheEnd = [...changes].sort((a, b) => b.rangeOffset - a.rangeOffset);
    for (const painted of this.#painted.values()) for (const change of fromTheEnd) follow(painted, change);
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

function follow(painted: Painted, { rangeOffset, rangeLength, text }: TextDocumentContentChangeEvent): void {
  const end = rangeOffset + rangeLength;
  const by = text.length - rangeLength;
  const { offsets } = painted;
  const moved: number[] = [];
  for (let at = 0; at < offsets.length; at += 2) {
    const [from = 0, to = 0] = [offsets[at], offsets[at + 1]];
    const behind = from > end;
    if (!behind && to >= rangeOffset) painted.touched = true;
    moved.push(behind ? from + by : from, behind ? to + by : to);
  }
  painted.offsets = moved;
}

function equal(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((offset, index) => offset === b[index]);
}

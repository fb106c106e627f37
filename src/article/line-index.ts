/** Place in a text: both count from zero, `character` in UTF-16 code units, as an editor's positions do. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** Lines of a canonical text (LF only), found by binary search. */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = starts;
    this.#length = text.length;
  }

  /** Number of lines; a text that ends with LF has an empty last line. */
  get lineCount(): number {
    return this.#starts.length;
  }

  /** Line, from zero, that holds the offset; offsets outside the text count as its ends. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  positionAt(offset: number): LinePosition {
    const within = Math.min(Math.max(offset, 0), this.#length);
    const line = this.lineAt(within);
    return { line, character: within - (this.#starts[line] ?? 0) };
  }

  offsetAt(position: LinePosition): number {
    const start = this.#starts[position.line];
    if (start === undefined) return position.line < 0 ? 0 : this.#length;
    const next = this.#starts[position.line + 1];
    const end = next === undefined ? this.#length : next - 1;
    return Math.min(start + Math.max(position.character, 0), end);
  }
}

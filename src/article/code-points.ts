/**
 * Conversion between UTF-16 code units (inside Pressmark, VS Code) and Unicode code points (W3C positions, brat and
 * most exports). A text without astral characters costs nothing; otherwise both directions are a binary search.
 */
export class CodePointIndex {
  /** UTF-16 offsets of the low surrogates, in order: each is the second unit of one code point. */
  readonly #low: readonly number[];

  constructor(text: string) {
    const low: number[] = [];
    for (const match of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) low.push(match.index + 1);
    this.#low = low;
  }

  /** Code points before the UTF-16 offset; inside a surrogate pair, those before the pair plus the pair itself. */
  toCodePoints(offset: number): number {
    return offset - this.#count((at) => at < offset);
  }

  /** UTF-16 offset of a code point offset. */
  toCodeUnits(codePoints: number): number {
    // The k-th surrogate pair starts at code point low[k] - 1 - k.
    return codePoints + this.#count((at, index) => at - 1 - index < codePoints);
  }

  #count(isBefore: (at: number, index: number) => boolean): number {
    let low = 0;
    let high = this.#low.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(this.#low[middle] ?? 0, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/**
 * Canonical text: LF line ends, no byte order mark. All spans inside Pressmark count in it; hosts convert at the edge.
 */
export interface CanonicalText {
  readonly text: string;
  /** Offset in the text given, for an offset in the canonical text. A CR before an LF belongs to the LF. */
  readonly toOriginal: (offset: number) => number;
  /** Offset in the canonical text, for an offset in the text given. */
  readonly toCanonical: (offset: number) => number;
}

/** The canonical form of `original`, with the way back. Both directions cost O(log n) in the number of CRs. */
export function canonicalText(original: string): CanonicalText {
  const text = toCanonical(original);
  if (text.length === original.length) {
    // Equal lengths: nothing was dropped, though a lone CR may have become an LF.
    return { text, toOriginal: (offset) => offset, toCanonical: (offset) => offset };
  }
  const bom = original.startsWith('\uFEFF') ? 1 : 0;
  // Canonical offsets of the LFs that were CRLF: each adds one code unit to everything behind it.
  const pairs: number[] = [];
  for (let at = original.indexOf('\r\n'); at !== -1; at = original.indexOf('\r\n', at + 2)) {
    pairs.push(at - bom - pairs.length);
  }
  const before = (limit: number, at: (index: number) => number): number => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(middle) < limit) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    text,
    toOriginal: (offset) => offset + bom + before(offset, (index) => pairs[index] ?? 0),
    toCanonical: (offset) => {
      const inBody = Math.max(0, offset - bom);
      return inBody - before(inBody, (index) => (pairs[index] ?? 0) + index);
    },
  };
}

/** `text` with LF line ends and without a byte order mark. */
export function toCanonical(text: string): string {
  const start = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return start.includes('\r') ? start.replace(/\r\n?/g, '\n') : start;
}

/**
 * Names quotations by their words: the same words have the same id wherever they stand, and a repetition gets a number.
 * So an edit before a quotation leaves its id alone.
 */
export class QuotationIdentity {
  readonly #seen = new Map<string, number>();

  /** Id of a quotation whose content reads `words`; must be asked in text order. */
  idOf(words: string): string {
    const hash = fnv1a(
      words
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    );
    const count = (this.#seen.get(hash) ?? 0) + 1;
    this.#seen.set(hash, count);
    return count === 1 ? `q-${hash}` : `q-${hash}-${String(count)}`;
  }
}

/** FNV-1a over UTF-16 code units, twice with different offsets: 64 bits in base 36. */
function fnv1a(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x01000197);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}

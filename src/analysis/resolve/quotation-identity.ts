/**
 * Names quotations by their words: the same words have the same id wherever they stand, and a repetition gets a number.
 * So an edit before a quotation leaves its id alone.
 */
export class QuotationIdentity {
  readonly #seen = new Map<string, number>();

  /** Id of a quotation whose content reads `words`; must be asked in text order. */
  idOf(words: string): string {
    const hash = hashOf(words);
    const count = (this.#seen.get(hash) ?? 0) + 1;
    this.#seen.set(hash, count);
    return count === 1 ? `q-${hash}` : `q-${hash}-${String(count)}`;
  }
}

/** FNV-1a over letters and digits, case set aside, twice with different primes: 64 bits in base 36. */
function hashOf(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const isCapital = unit >= 65 && unit <= 90;
    const isWord = isCapital || (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || isLetterBeyondAscii(unit);
    if (!isWord) continue;
    const plain = isCapital ? unit + 32 : unit;
    a = Math.imul(a ^ plain, 0x01000193);
    b = Math.imul(b ^ plain, 0x01000197);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}

/** Anything beyond Latin-1 signs and general punctuation: marks and dashes do not change an id. */
function isLetterBeyondAscii(unit: number): boolean {
  return unit >= 0xc0 && !(unit >= 0x2000 && unit <= 0x206f);
}

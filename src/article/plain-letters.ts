/** A text to be looked for: without case, accents and curls of quotation marks, so that *bjork* finds *Björk*, *we'll* finds *we’ll*. */
export function plainLetters(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').toLowerCase().trim();
}

/** With a capital letter in front, as words at the beginning of a line have. */
export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

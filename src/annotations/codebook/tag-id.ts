/** The id of a new tag, and of one whose codebook gives it none: its label in small letters, with `-` between words. */
export function tagId(label: string): string {
  const words =
    label
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.length === 0 ? label : words.join('-');
}

const made = new Map<'sentence' | 'word', Intl.Segmenter>();

/** Cuts English text by Unicode's rules (UAX 29). Made at the first call: to read their tables takes longer than to load this program. */
export function segmenter(granularity: 'sentence' | 'word'): Intl.Segmenter {
  const known = made.get(granularity);
  if (known !== undefined) return known;
  const one = new Intl.Segmenter('en', { granularity });
  made.set(granularity, one);
  return one;
}

/** Letters to look variants up by: the first, and the two consonants after it, which spellings agree on. */
export function stemOf(surname: string): string {
  const folded = fold(surname);
  return (
    folded.charAt(0) +
    folded
      .slice(1)
      .replace(/[^b-df-hj-np-tv-xz]|(.)(?=\1)/g, '')
      .slice(0, 2)
  );
}

/** Whether two surnames are one name spelled in two ways: Zorenko, Zorenkko. */
export function isVariant(a: string, b: string): boolean {
  const one = fold(a);
  const two = fold(b);
  if (one === two) return true;
  const shorter = Math.min(one.length, two.length);
  if (shorter < 5 || Math.abs(one.length - two.length) > 2) return false;
  return withinEdits(one, two, shorter >= 8 ? 2 : 1);
}

/** Nothing to fold. */
const PLAIN = /^[a-z]*$/;

/** In lower case, without accents, with straight apostrophes. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'");
}

/** Whether at most `most` insertions, deletions or exchanges turn one into the other. */
function withinEdits(a: string, b: string, most: number): boolean {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row[b.length] ?? Infinity) <= most;
}

/** Words of which less is left are other words. */
const LEAST = 0.6;

/** Two rows of the table, and the one before for letters that changed places. */
let rows: [number[], number[], number[]] = [[], [], []];

/**
 * How much of a word is left in another, from 0 to 1: one less the share of letters put in, left out, exchanged or
 * swapped with their neighbor (Damerau and Levenshtein's distance). 0 below a least share: “said” and “paid” are like
 * each other by chance.
 */
export function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if ((longer - Math.min(a.length, b.length)) / longer > 1 - LEAST) return 0;
  const share = 1 - distance(a, b) / longer;
  return share < LEAST ? 0 : share;
}

function distance(a: string, b: string): number {
  let [before, above, row] = rows;
  for (let j = 0; j <= b.length; j++) above[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      if (
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      ) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      }
      row[j] = least;
    }
    [before, above, row] = [above, row, before];
  }
  rows = [before, above, row];
  return above[b.length] ?? 0;
}

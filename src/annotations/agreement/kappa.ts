/**
 * Cohen’s kappa (Cohen 1960, “A coefficient of agreement for nominal scales”): how much more two people agree than they
 * would by chance, given how often each uses each category. 1 is full agreement, 0 what chance gives.
 *
 * @param table how often the first person chose the row’s category and the second the column’s
 * @returns `undefined` where it is not defined: nothing was judged, or both always chose one and the same category
 */
export function cohensKappa(table: readonly (readonly number[])[]): number | undefined {
  const rows = table.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = table.map((_, at) => table.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  const all = rows.reduce((sum, count) => sum + count, 0);
  const same = table.reduce((sum, row, at) => sum + (row[at] ?? 0), 0);
  // Times `all` squared, so that what is whole stays whole, and the comparison is exact.
  const byChance = rows.reduce((sum, count, at) => sum + count * (columns[at] ?? 0), 0);
  if (byChance === all * all) return undefined;
  return (same * all - byChance) / (all * all - byChance);
}

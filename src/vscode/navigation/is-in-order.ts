/** Whether all characters of the query occur in this order, as the editor's own filter has it. */
export function isInOrder(query: string, words: string): boolean {
  const [wanted, within] = [query.toLowerCase().replace(/\s+/g, ''), words.toLowerCase()];
  let at = 0;
  for (const character of wanted) {
    at = within.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

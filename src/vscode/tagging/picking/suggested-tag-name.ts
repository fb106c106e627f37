/** Longer words name no tag. */
const LONGEST = 40;

/** Marks around the words: “row if we must,” names the tag `row if we must`. */
const EDGES = /^[\s\p{P}]+|[\s\p{P}]+$/gu;

/** A name for a new tag from the words of a passage; undefined where they are no name. */
export function suggestedTagName(words: string): string | undefined {
  if (words.length > LONGEST || words.includes('\n')) return undefined;
  const name = words.replace(EDGES, '');
  return name === '' ? undefined : name;
}

/**
 * How much of the longer text is left in the shorter, from 0 to 1: the beginning and the end that they share. Exact for
 * one edit in one place, and linear; the thorough measure is an edit distance.
 */
export function similarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 1;
  const before = commonPrefix(a, b);
  const shorter = Math.min(a.length, b.length) - before;
  return (before + Math.min(shorter, commonSuffix(a, b))) / longer;
}

/** Code units that both texts begin with. */
export function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

/** Code units that both texts end with. */
export function commonSuffix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length++;
  return length;
}

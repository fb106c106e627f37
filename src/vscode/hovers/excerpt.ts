import { oneLine } from '../../article/one-line.ts';

/** The first `length` code units of a text on one line, cut at a blank where one is near, with an ellipsis if cut. */
export function excerpt(text: string, length: number): string {
  const line = oneLine(text);
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  const blank = cut.lastIndexOf(' ');
  const end = blank > length * 0.6 ? blank : cut.length;
  // Never half of a surrogate pair.
  return `${cut.slice(0, end).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

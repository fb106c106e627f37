/**
 * The words at the start of every file that Pressmark writes: exports that are put among the articles are told by
 * them, and never read as articles. Each format has them where it has room: a comment (Markdown, HTML, annotation.conf),
 * the collection's label (JSON-LD), the name of the last column (CSV). The texts that brat indexes cannot hold them,
 * or every offset would move: a folder with `annotation.conf` is an export as a whole.
 */
export const EXPORT_MARK = 'Exported by Pressmark';

/** How far from the start of a file the mark is looked for, in UTF-16 code units. */
export const EXPORT_MARK_WITHIN = 1_000;

/** The mark where a format puts it: after the opening of a comment, of a label, or in a header of columns. */
const MARKED = new RegExp(`^(?:<!-- |# |\\s*"label": "|id,.*,)${EXPORT_MARK}`, 'm');

/** Whether a text that begins with `textStart` was exported. An article that only mentions the words is none. */
export function isExported(textStart: string): boolean {
  const start = textStart.startsWith('\uFEFF') ? textStart.slice(1) : textStart;
  return MARKED.test(start.slice(0, EXPORT_MARK_WITHIN));
}

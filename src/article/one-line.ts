/** The words of a text on one line: what parts them, line ends included, becomes one blank, and nothing stands around them. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

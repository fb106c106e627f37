/** An icon as the editor writes it in Markdown, `$(bug)`: it has an escape of its own. */
const ICON = /(\$\([A-Za-z0-9-]+(?:~[A-Za-z]+)?\))/;
/** All that Markdown, its links by bare address included, could take for more than letters. */
const PUNCTUATION = /[!-/:-@[-`{-~]/g;

/** Article text as it reads, on one line, whatever it holds: it comes from anywhere, and hovers carry commands. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .split(ICON)
    .map((part, index) => (index % 2 === 1 ? `\\${part}` : part.replace(PUNCTUATION, '\\$&')))
    .join('');
}

import { MarkdownString } from 'vscode';

/** Markdown of ours, with icons, whose links may run these commands and no others. Words of the article in it are escaped. */
export function trustedMarkdown(markdown: string, commands: readonly string[]): MarkdownString {
  const content = new MarkdownString(markdown, true);
  content.isTrusted = { enabledCommands: commands };
  return content;
}

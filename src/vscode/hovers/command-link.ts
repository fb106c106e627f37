/** A link in Markdown that runs a command; `icon` is the name of a codicon. Only what comes from us may be the label or the title. */
export function commandLink(icon: string, label: string, command: string, argument: unknown, title = label): string {
  // A parenthesis would end the link.
  const query = encodeURIComponent(JSON.stringify([argument])).replace(/[()]/g, (mark) =>
    mark === '(' ? '%28' : '%29',
  );
  return `[$(${icon}) ${label}](command:${command}?${query} "${title}")`;
}

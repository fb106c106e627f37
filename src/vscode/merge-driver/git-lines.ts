/** What sends files of annotations to the driver; colleagues have it by `.gitattributes`. */
export const ATTRIBUTE = '*.annotations.json merge=pressmark';

const SECTION = '[merge "pressmark"]';

/** The lines of `.git/config` that say how the driver is run: `script` is its path, with `/` on every system. */
export function driverLines(script: string): readonly string[] {
  // git runs it in a shell, and on Windows in the one that it brings; %% is a percent sign, %P the file's name, quoted.
  const command = `sh ${inShell(script.replaceAll('%', '%%'))} %O %A %B %P`;
  return [SECTION, '\tname = Annotations of Pressmark', `\tdriver = "${command.replace(/[\\"]/g, String.raw`\$&`)}"`];
}

/** The text of `.gitattributes` with the line in it; the same text where it was there. */
export function withAttribute(text: string): string {
  const isThere = /^[ \t]*\*\.annotations\.json[ \t](?:.*[ \t])?merge=pressmark[ \t\r]*$/m.test(text);
  return isThere ? text : appended(text, [ATTRIBUTE]);
}

/** The text of `.git/config` with the lines in it, in place of others of that section; the same text where they were there. */
export function withDriver(text: string, script: string): string {
  const wanted = driverLines(script);
  const lines = text.split('\n');
  const start = lines.findIndex((line) => /^[ \t]*\[merge[ \t]+"pressmark"\][ \t\r]*$/i.test(line));
  if (start === -1) return appended(text, wanted);
  const next = lines.findIndex((line, at) => at > start && /^[ \t]*\[/.test(line));
  const end = next === -1 ? lines.length : next;
  const old = lines.slice(start, end).map((line) => line.trim()).filter((line) => line !== ''); // prettier-ignore
  if (old.join('\n') === wanted.map((line) => line.trim()).join('\n')) return text;
  const rest = lines.slice(end).join('\n');
  return appended(lines.slice(0, start).join('\n'), wanted) + rest;
}

/** A word of a shell's command line. */
export function inShell(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

function appended(text: string, lines: readonly string[]): string {
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return `${before}${lines.join('\n')}\n`;
}

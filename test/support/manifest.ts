import { readFileSync } from 'node:fs';

const nls = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>;

/** The manifest as VS Code shows it in English: its `%key%`s in the words of `package.nls.json`. */
export function readManifest(words: Readonly<Record<string, string>> = nls): unknown {
  return JSON.parse(readFileSync('package.json', 'utf8'), (_, value: unknown) => {
    const key = typeof value === 'string' ? /^%([^%]+)%$/.exec(value)?.[1] : undefined;
    return key === undefined ? value : (words[key] ?? value);
  });
}

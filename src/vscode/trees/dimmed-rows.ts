import { type Disposable, FileDecoration, ThemeColor, Uri, window } from 'vscode';

/** No file has it: it only tells the editor which rows to dim. */
const SCHEME = 'pressmark-dimmed';

/** What a row is given to be shown in dimmed letters. */
export function dimmedUri(id: string): Uri {
  return Uri.from({ scheme: SCHEME, path: `/${encodeURIComponent(id)}` });
}

/** Dims the letters of rows: the editor colors rows as it colors files, and in no other way. */
export function registerDimmedRows(): Disposable {
  const dimmed = new FileDecoration(undefined, undefined, new ThemeColor('pressmark.dimmedForeground'));
  return window.registerFileDecorationProvider({
    provideFileDecoration: ({ scheme }) => (scheme === SCHEME ? dimmed : undefined),
  });
}

import { CancellationTokenSource, FileType, RelativePattern, Uri, workspace, type WorkspaceFolder } from 'vscode';
import { type FolderEntry, walkFolder } from '../workspace/walk-folder.ts';
import { isOnDisk } from './article-admission.ts';

/**
 * Files of a workspace folder that match one of some globs.
 *
 * VS Code finds files through a search provider. Those of virtual file systems are proposed API, so most of these have
 * none, and where there is none `findFiles` never answers. There the folder is walked as well, and the first to be
 * done is taken: the search where it knows the folder by heart, the walk everywhere else.
 *
 * @param excluded in place of what the user hides from the explorer
 */
export async function findFiles(
  { uri }: Pick<WorkspaceFolder, 'uri'>,
  included: readonly string[],
  excluded?: readonly string[],
): Promise<Uri[]> {
  const pattern = new RelativePattern(uri, anyOf(included));
  const notIn = excluded && anyOf(excluded);
  if (isOnDisk(uri)) return workspace.findFiles(pattern, notIn);
  const source = new CancellationTokenSource();
  const { token } = source;
  const wanted = { included, excluded: excluded ?? hidden(uri) };
  const walk = walkFolder((path) => entriesOf(path === '' ? uri : Uri.joinPath(uri, path)), wanted, () => token.isCancellationRequested); // prettier-ignore
  const walked = walk.then((paths) => paths.map((path) => Uri.joinPath(uri, path)));
  // Where the search is refused the walk has the word.
  const searched = Promise.resolve(workspace.findFiles(pattern, notIn, undefined, token)).catch(() => walked);
  try {
    return await Promise.race([walked, searched]);
  } finally {
    source.cancel();
    source.dispose();
  }
}

/** One glob for several, as the editor's searches want it. */
export function anyOf(globs: readonly string[]): string {
  return globs.length === 1 ? (globs[0] ?? '') : `{${globs.join(',')}}`;
}

async function entriesOf(folder: Uri): Promise<FolderEntry[]> {
  const entries = await workspace.fs.readDirectory(folder);
  return entries.map(([name, type]) => ({ name, type: type === FileType.File ? 'file' : type === FileType.Directory ? 'folder' : 'other' })); // prettier-ignore
}

/** What the user hides from the explorer, as `findFiles` leaves it out. */
function hidden(uri: Uri): string[] {
  const globs = workspace.getConfiguration('files', uri).get<Readonly<Record<string, unknown>>>('exclude', {});
  // A condition on files beside (`when`) needs the editor's own search.
  return Object.entries(globs).flatMap(([glob, is]) => (is === true ? [glob] : []));
}

import { FileType, Uri, workspace } from 'vscode';

/** The repository of a folder. */
export interface GitRepository {
  /** Folder of the work tree. */
  readonly root: Uri;
  /** Its `config`; that of the main repository where this is a worktree. */
  readonly config: Uri;
}

/** Looks for the repository that a folder lies in, from there upwards; `undefined` where there is none. */
export async function gitRepositoryOf(folder: Uri): Promise<GitRepository | undefined> {
  for (let root = folder; ; root = Uri.joinPath(root, '..')) {
    const git = Uri.joinPath(root, '.git');
    const type = await typeOf(git);
    if (type !== undefined && (type & FileType.Directory) !== 0) return { root, config: Uri.joinPath(git, 'config') };
    const config = type === undefined ? undefined : await configBehind(git, root);
    if (config !== undefined) return { root, config };
    if (Uri.joinPath(root, '..').path === root.path) return undefined;
  }
}

/** A worktree or submodule has a file `.git` that says where the rest is: `gitdir: /home/…/.git/worktrees/desk`. */
async function configBehind(file: Uri, root: Uri): Promise<Uri | undefined> {
  const path = /^gitdir:[ \t]*(.+?)\s*$/m.exec(await textOf(file))?.[1];
  if (path === undefined) return undefined;
  const folder = resolved(root, path);
  const common = (await textOf(Uri.joinPath(folder, 'commondir'))).trim();
  const config = Uri.joinPath(common === '' ? folder : resolved(folder, common), 'config');
  return (await typeOf(config)) === undefined ? undefined : config;
}

function resolved(folder: Uri, path: string): Uri {
  const slashed = path.replaceAll('\\', '/');
  const absolute = /^[a-z]:\//i.test(slashed) ? `/${slashed}` : slashed;
  return absolute.startsWith('/') ? folder.with({ path: absolute }) : Uri.joinPath(folder, slashed);
}

async function typeOf(uri: Uri): Promise<FileType | undefined> {
  try {
    return (await workspace.fs.stat(uri)).type;
  } catch {
    return undefined;
  }
}

async function textOf(uri: Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return '';
  }
}

import { FileSystemError, Uri, workspace } from 'vscode';
import { FileFault, type FileSystem } from '../workspace/ports.ts';

/** The editor's file service, near or far; knows the files of any scheme that it has. */
export const workspaceFiles: FileSystem = {
  async read(uri) {
    try {
      return await workspace.fs.readFile(Uri.parse(uri));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw faultOf(error);
    }
  },
  write: (uri, bytes) => done(workspace.fs.writeFile(Uri.parse(uri), bytes)),
  rename: (from, to) => done(workspace.fs.rename(Uri.parse(from), Uri.parse(to), { overwrite: true })),
  async delete(uri) {
    try {
      await workspace.fs.delete(Uri.parse(uri));
    } catch (error) {
      if (!isMissing(error)) throw faultOf(error);
    }
  },
};

async function done(operation: Thenable<void>): Promise<void> {
  try {
    await operation;
  } catch (error) {
    throw faultOf(error);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof FileSystemError && error.code === 'FileNotFound';
}

/** The editor names a full disk and a read-only folder in words of the system only. */
function faultOf(error: unknown): FileFault {
  const message = error instanceof Error ? error.message : String(error);
  const isReadOnly = error instanceof FileSystemError && error.code === 'NoPermissions';
  if (isReadOnly || /\b(?:EACCES|EPERM|EROFS)\b|read-?only/i.test(message)) return new FileFault('read-only', message);
  if (/\bENOSPC\b|no space/i.test(message)) return new FileFault('no-space', message);
  return new FileFault('unavailable', message);
}

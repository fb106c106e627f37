/** Why a file could not be read or written, in words. */
export function faultWords(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return WORDS[code] ?? (error instanceof Error ? error.message : String(error));
}

const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'There is no permission to do this.',
  EEXIST: 'There is a file of this name already.',
  EISDIR: 'This is a folder.',
  ENOENT: 'There is no such file or folder.',
  ENOSPC: 'There is no space left on the disk.',
  ENOTDIR: 'A part of this path is a file, not a folder.',
  EPERM: 'There is no permission to do this.',
  EROFS: 'The folder is read-only.',
};

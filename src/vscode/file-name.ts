import type { Uri } from 'vscode';

/** Name of a file, as people say it. */
export function fileName({ path }: Pick<Uri, 'path'>): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

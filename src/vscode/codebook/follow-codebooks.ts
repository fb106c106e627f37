import { Disposable, RelativePattern, workspace, type WorkspaceFolder } from 'vscode';
import { CODEBOOK_NAME, codebookUriOf } from '../../workspace/codebooks/codebook-file.ts';
import type { CodebookStore } from '../../workspace/codebooks/codebook-store.ts';

/** Reads the codebook of every workspace folder, and again whenever its file changes. */
export function followCodebooks(codebooks: CodebookStore): Disposable {
  const watching = new Map<string, Disposable>();
  const follow = (folder: WorkspaceFolder): void => {
    const uri = codebookUriOf(folder.uri.toString());
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, CODEBOOK_NAME));
    const load = (): void => void codebooks.load(uri);
    watching.set(
      uri,
      Disposable.from(watcher, watcher.onDidCreate(load), watcher.onDidChange(load), watcher.onDidDelete(load)),
    );
    load();
  };
  const leave = (folder: WorkspaceFolder): void => {
    const uri = codebookUriOf(folder.uri.toString());
    watching.get(uri)?.dispose();
    watching.delete(uri);
    codebooks.forget(uri);
  };
  workspace.workspaceFolders?.forEach(follow);
  return Disposable.from(
    workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      removed.forEach(leave);
      added.forEach(follow);
    }),
    { dispose: () => watching.forEach((watcher) => void watcher.dispose()) },
  );
}

import { Disposable, RelativePattern, workspace, type WorkspaceFolder } from 'vscode';
import { folderFileUri } from '../../workspace/folder-files/folder-file.ts';
import type { FolderFileStore } from '../../workspace/folder-files/folder-file-store.ts';

/** Reads the files of a store in every workspace folder, and again whenever one changes. */
export function followFolderFiles(store: FolderFileStore<unknown>): Disposable {
  const watching = new Map<string, Disposable>();
  const follow = (folder: WorkspaceFolder): void => {
    const uri = folderFileUri(store, folder.uri.toString());
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, store.name));
    const load = (): void => void store.load(uri);
    watching.set(
      uri,
      Disposable.from(watcher, watcher.onDidCreate(load), watcher.onDidChange(load), watcher.onDidDelete(load)),
    );
    load();
  };
  const leave = (folder: WorkspaceFolder): void => {
    const uri = folderFileUri(store, folder.uri.toString());
    watching.get(uri)?.dispose();
    watching.delete(uri);
    store.forget(uri);
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

// An extension of its own, as the file systems of others are: files in memory under `memfs:`. Like most of these it has no
// search provider, since that is proposed API.
import * as vscode from 'vscode';
// Made by the bundler: what the folder of the run holds, as paths and texts.
import files from 'files-of-the-run';

type Content = Map<string, Entry> | Uint8Array;

interface Entry {
  content: Content;
  ctime: number;
  mtime: number;
}

/** As strict as a file system may be: exact names, no folder made by the way, an event for every change, none for others. */
class MemoryFiles implements vscode.FileSystemProvider {
  readonly #root = entry(new Map());
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const { content, ctime, mtime } = this.#find(uri);
    const isFolder = content instanceof Map;
    const type = isFolder ? vscode.FileType.Directory : vscode.FileType.File;
    return { type, ctime, mtime, size: isFolder ? 0 : content.length };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    const inside = [...this.#folder(uri)];
    return inside.map(([name, { content }]) => [name, content instanceof Map ? vscode.FileType.Directory : vscode.FileType.File]); // prettier-ignore
  }

  createDirectory(uri: vscode.Uri): void {
    this.#place(uri, entry(new Map()), vscode.FileChangeType.Created);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const { content } = this.#find(uri);
    if (content instanceof Map) throw vscode.FileSystemError.FileIsADirectory(uri);
    return content;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array, options: { create: boolean; overwrite: boolean }): void {
    const there = this.#folder(above(uri)).get(nameOf(uri));
    if (there === undefined && !options.create) throw vscode.FileSystemError.FileNotFound(uri);
    if (there !== undefined && !options.overwrite) throw vscode.FileSystemError.FileExists(uri);
    if (there?.content instanceof Map) throw vscode.FileSystemError.FileIsADirectory(uri);
    const { Created, Changed } = vscode.FileChangeType;
    this.#place(uri, { ...entry(content.slice()), ...(there && { ctime: there.ctime }) }, there ? Changed : Created);
  }

  delete(uri: vscode.Uri): void {
    this.#find(uri);
    this.#folder(above(uri)).delete(nameOf(uri));
    this.#changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  rename(from: vscode.Uri, to: vscode.Uri, options: { overwrite: boolean }): void {
    const moved = this.#find(from);
    const folder = this.#folder(above(to));
    if (folder.has(nameOf(to)) && !options.overwrite) throw vscode.FileSystemError.FileExists(to);
    this.delete(from);
    this.#place(to, moved, vscode.FileChangeType.Created);
  }

  #place(uri: vscode.Uri, placed: Entry, type: vscode.FileChangeType): void {
    this.#folder(above(uri)).set(nameOf(uri), placed);
    this.#changed.fire([{ type, uri }]);
  }

  #folder(uri: vscode.Uri): Map<string, Entry> {
    const { content } = this.#find(uri);
    if (!(content instanceof Map)) throw vscode.FileSystemError.FileNotADirectory(uri);
    return content;
  }

  #find(uri: vscode.Uri): Entry {
    let found: Entry | undefined = this.#root;
    for (const name of uri.path.split('/').filter((part) => part !== ''))
      found = found?.content instanceof Map ? found.content.get(name) : undefined;
    if (found === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return found;
  }
}

function entry(content: Content): Entry {
  return { content, ctime: Date.now(), mtime: Date.now() };
}

function above(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..');
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** Fills the file system with the folder of the run, and offers it. */
export function activate(context: vscode.ExtensionContext): void {
  const memory = new MemoryFiles();
  const root = vscode.Uri.from({ scheme: 'memfs', path: '/' });
  for (const [path, text] of Object.entries(files)) {
    let folder = root;
    for (const name of path.split('/').slice(0, -1)) {
      folder = vscode.Uri.joinPath(folder, name);
      if (!isThere(memory, folder)) memory.createDirectory(folder);
    }
    memory.writeFile(vscode.Uri.joinPath(root, path), new TextEncoder().encode(text), {
      create: true,
      overwrite: false,
    });
  }
  context.subscriptions.push(vscode.workspace.registerFileSystemProvider('memfs', memory, { isCaseSensitive: true }));
}

function isThere(memory: MemoryFiles, uri: vscode.Uri): boolean {
  try {
    memory.stat(uri);
    return true;
  } catch {
    return false;
  }
}

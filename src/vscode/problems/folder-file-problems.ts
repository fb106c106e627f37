import { Disposable, languages, Uri } from 'vscode';
import { LineIndex } from '../../article/line-index.ts';
import type { FolderFileStore } from '../../workspace/folder-files/folder-file-store.ts';
import { toRange } from '../convert.ts';
import { diagnosticOf } from './diagnostic-of.ts';

/** Reports what is wrong with the files of a store, in the files. */
export function registerFolderFileProblems(store: FolderFileStore<unknown>, pages: Uri): Disposable {
  const diagnostics = languages.createDiagnosticCollection(store.name);
  const report = (): void => {
    diagnostics.clear();
    for (const { uri, text = '', problems } of store.files()) {
      const lines = new LineIndex(text);
      diagnostics.set(
        Uri.parse(uri),
        problems.map((problem) => diagnosticOf(problem, toRange(lines, problem), pages)),
      );
    }
  };
  report();
  return Disposable.from(diagnostics, store.onDidChange(report));
}

import { Disposable, languages, Uri } from 'vscode';
import { LineIndex } from '../../article/line-index.ts';
import type { CodebookStore } from '../../workspace/codebooks/codebook-store.ts';
import { toRange } from '../convert.ts';
import { diagnosticOf } from './diagnostic-of.ts';

/** Reports what is wrong with a codebook, in its file. */
export function registerCodebookProblems(codebooks: CodebookStore, pages: Uri): Disposable {
  const diagnostics = languages.createDiagnosticCollection('pressmark.codebook');
  const report = (): void => {
    diagnostics.clear();
    for (const { uri, text = '', problems } of codebooks.files()) {
      const lines = new LineIndex(text);
      diagnostics.set(
        Uri.parse(uri),
        problems.map((problem) => diagnosticOf(problem, toRange(lines, problem), pages)),
      );
    }
  };
  report();
  return Disposable.from(diagnostics, codebooks.onDidChange(report));
}

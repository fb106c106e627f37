import { Diagnostic, DiagnosticSeverity, Disposable, languages, Uri } from 'vscode';
import type { Problem } from '../../article/analysis-model.ts';
import { LineIndex } from '../../article/line-index.ts';
import { problemSentence } from '../../article/reason.ts';
import type { CodebookFile, CodebookStore } from '../../workspace/codebook-store.ts';
import { toRange } from '../convert.ts';

/** Reports what is wrong with a codebook, in its file. */
export function registerCodebookProblems(codebooks: CodebookStore): Disposable {
  const problems = languages.createDiagnosticCollection('pressmark.codebook');
  const report = (): void => {
    problems.clear();
    for (const file of codebooks.files()) problems.set(Uri.parse(file.uri), diagnosticsOf(file));
  };
  report();
  return Disposable.from(problems, codebooks.onDidChange(report));
}

function diagnosticsOf({ text = '', problems }: CodebookFile): Diagnostic[] {
  const lines = new LineIndex(text);
  return problems.map((problem) => {
    const diagnostic = new Diagnostic(toRange(lines, problem), problemSentence(problem), severityOf(problem));
    diagnostic.source = 'Pressmark';
    diagnostic.code = problem.rule;
    return diagnostic;
  });
}

function severityOf({ rule }: Problem): DiagnosticSeverity {
  if (rule === 'codebook-unreadable') return DiagnosticSeverity.Error;
  return rule === 'codebook-newer' ? DiagnosticSeverity.Information : DiagnosticSeverity.Warning;
}

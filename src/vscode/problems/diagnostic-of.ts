import { Diagnostic, DiagnosticSeverity, type Range, Uri } from 'vscode';
import type { Problem } from '../../article/analysis-model.ts';
import { problemPage, type Severity, severityOf } from '../../article/problem-severities.ts';
import { problemSentence } from '../../article/reason.ts';
import { translate } from '../translate.ts';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A problem as the Problems panel lists it; its code leads to the page that explains it, in the folder `pages`. */
export function diagnosticOf(problem: Problem, range: Range, pages: Uri): Diagnostic {
  const diagnostic = new Diagnostic(range, problemSentence(problem, translate), SEVERITIES[severityOf(problem.rule)]);
  diagnostic.source = 'Pressmark';
  diagnostic.code = { value: problem.rule, target: Uri.joinPath(pages, `${problemPage(problem.rule)}.md`) };
  return diagnostic;
}

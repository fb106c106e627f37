import * as vscode from 'vscode';

/** A problem that Pressmark reports: its code with the page that the code leads to. */
export interface ReportedProblem {
  readonly diagnostic: vscode.Diagnostic;
  readonly rule: string;
  readonly page: vscode.Uri;
}

/** What Pressmark reports in a file, in the order of the text. */
export function problemsOf(uri: vscode.Uri): ReportedProblem[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Pressmark')
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map((diagnostic) => {
      const { code } = diagnostic;
      if (typeof code !== 'object') throw new Error(`“${diagnostic.message}” has no page`);
      return { diagnostic, rule: String(code.value), page: code.target };
    });
}

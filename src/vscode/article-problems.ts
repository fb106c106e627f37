import {
  CodeAction,
  CodeActionKind,
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  languages,
  Uri,
  type CodeActionContext,
} from 'vscode';
import type { Problem } from '../article/analysis-model.ts';
import { problemSentence } from '../article/reason.ts';
import type { Article, ArticleStore } from '../workspace/article-store.ts';
import { toRange } from './convert.ts';
import { ARTICLE_DOCUMENTS } from './hovers/register-hovers.ts';

const DATE_UNKNOWN = 'publication-date-unknown';

/** Lists what is odd about an open article in the Problems panel, and offers to set a publication date that is missing. */
export function registerArticleProblems(store: ArticleStore): Disposable {
  const problems = languages.createDiagnosticCollection('pressmark');
  return Disposable.from(
    problems,
    store.onDidChange(({ uri, what }) => {
      const article = store.get(uri);
      if (what === 'analysis' && article !== undefined) problems.set(Uri.parse(uri), problemsOf(article));
      if (what === 'closed') problems.delete(Uri.parse(uri));
    }),
    languages.registerCodeActionsProvider(
      ARTICLE_DOCUMENTS,
      { provideCodeActions: (_document, _range, { diagnostics }) => fixesFor(diagnostics) },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
  );
}

function problemsOf({ model, lines }: Article): Diagnostic[] {
  return model.analysis.problems.map((problem) => {
    const diagnostic = new Diagnostic(toRange(lines, problem), problemSentence(problem), severityOf(problem));
    diagnostic.source = 'Pressmark';
    diagnostic.code = problem.rule;
    return diagnostic;
  });
}

/** A source may err in its dates; how it sets its marks is a matter of form. */
function severityOf({ rule }: Problem): DiagnosticSeverity {
  return rule === 'weekday-date-mismatch' ? DiagnosticSeverity.Warning : DiagnosticSeverity.Information;
}

function fixesFor(diagnostics: CodeActionContext['diagnostics']): CodeAction[] {
  return diagnostics
    .filter(({ source, code }) => source === 'Pressmark' && code === DATE_UNKNOWN)
    .map((diagnostic) => {
      const fix = new CodeAction('Set publication date…', CodeActionKind.QuickFix);
      fix.command = { command: 'pressmark.setPublicationDate', title: fix.title };
      fix.diagnostics = [diagnostic];
      fix.isPreferred = true;
      return fix;
    });
}

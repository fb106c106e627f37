import { Diagnostic, DiagnosticSeverity, Disposable, languages, Uri } from 'vscode';
import { checkConstraints } from '../../annotations/codebook/check-constraints.ts';
import { problemSentence } from '../../article/reason.ts';
import type { ArticleStore } from '../../workspace/article-store.ts';
import type { CodebookStore } from '../../workspace/codebook-store.ts';
import { toRange } from '../convert.ts';

/** Reports annotations of open articles that lack what the folder's own codebook demands. */
export function registerConstraintProblems(store: ArticleStore, codebooks: CodebookStore): Disposable {
  const problems = languages.createDiagnosticCollection('pressmark.constraints');
  const report = (uri: string): void => {
    const article = store.get(uri);
    // Of the codebook that Pressmark brings nobody has agreed on anything.
    if (article === undefined || !codebooks.hasOwn(uri)) problems.delete(Uri.parse(uri));
    else problems.set(Uri.parse(uri), checkConstraints(article.model.taggings, codebooks.codebookOf(uri)).map((problem) => {
      const diagnostic = new Diagnostic(toRange(article.lines, problem), problemSentence(problem), DiagnosticSeverity.Warning);
      diagnostic.source = 'Pressmark';
      diagnostic.code = problem.rule;
      return diagnostic;
    })); // prettier-ignore
  };
  return Disposable.from(
    problems,
    store.onDidChange(({ uri }) => report(uri)),
    codebooks.onDidChange(() => store.articles().forEach(({ uri }) => report(uri))),
  );
}

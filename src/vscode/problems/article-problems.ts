import { type Diagnostic, Disposable, languages, Uri, workspace } from 'vscode';
import { articleProblems } from '../../annotations/checks/article-problems.ts';
import type { Article, ArticleStore } from '../../workspace/article-store.ts';
import type { CodebookStore } from '../../workspace/codebooks/codebook-store.ts';
import { toRange } from '../convert.ts';
import { diagnosticOf } from './diagnostic-of.ts';
import { wantedProblems } from './wanted-problems.ts';

/** While somebody types, problems are listed anew no more often than this. */
const REST_MS = 300;

/** Lists in the Problems panel what a person should look at in the open articles, each with a page that explains it. */
export function registerArticleProblems(store: ArticleStore, codebooks: CodebookStore, pages: Uri): Disposable {
  const problems = languages.createDiagnosticCollection('pressmark');
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const report = (uri: string): void => {
    waiting.delete(uri);
    const article = store.get(uri);
    if (article === undefined) problems.delete(Uri.parse(uri));
    else problems.set(Uri.parse(uri), diagnosticsOf(article, codebooks, pages));
  };
  const reportSoon = (uri: string): void => {
    if (!waiting.has(uri))
      waiting.set(
        uri,
        setTimeout(() => report(uri), REST_MS),
      );
  };
  const reportAll = (): void => store.articles().forEach(({ uri }) => report(uri));
  return Disposable.from(
    problems,
    store.onDidChange(({ uri, what }) => (what === 'closed' ? report(uri) : reportSoon(uri))),
    codebooks.onDidChange(reportAll),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('pressmark.problems')) reportAll();
    }),
    {
      dispose: () => {
        for (const timer of waiting.values()) clearTimeout(timer);
      },
    },
  );
}

function diagnosticsOf({ uri, model, lines }: Article, codebooks: CodebookStore, pages: Uri): Diagnostic[] {
  const wanted = wantedProblems(uri);
  if (wanted === 'none') return [];
  const codebook = codebooks.hasOwn(uri) ? codebooks.codebookOf(uri) : undefined;
  return articleProblems(model, codebook, wanted).map((problem) =>
    diagnosticOf(problem, toRange(lines, problem), pages),
  );
}

/** The rule of a problem that is ours; `undefined` for those of others. */
export function ruleOf({ source, code }: Diagnostic): string | undefined {
  if (source !== 'Pressmark' || typeof code !== 'object') return undefined;
  return String(code.value);
}

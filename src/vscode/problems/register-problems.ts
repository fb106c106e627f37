import { CodeActionKind, commands, Disposable, languages, type Uri } from 'vscode';
import type { Span } from '../../article/span.ts';
import type { CodebookStore } from '../../workspace/codebooks/codebook-store.ts';
import { articleHere } from '../correcting/article-here.ts';
import type { CorrectingParts } from '../correcting/correcting-parts.ts';
import { decide } from '../correcting/decide.ts';
import { ARTICLE_DOCUMENTS } from '../hovers/register-hovers.ts';
import { registerArticleProblems } from './article-problems.ts';
import { registerFolderFileProblems } from './folder-file-problems.ts';
import { problemFixes } from './problem-fixes.ts';
import { registerSidecarProblems } from './sidecar-problems.ts';

/** The Problems panel of articles, their annotations, codebooks and names: what to look at, quick fixes, and Ignore Here, which is kept beside the article. */
export function registerProblems(parts: CorrectingParts, codebooks: CodebookStore, pages: Uri): Disposable {
  return Disposable.from(
    registerArticleProblems(parts.store, codebooks, pages),
    registerSidecarProblems(parts.store, parts.sidecars, pages),
    registerFolderFileProblems(codebooks, pages),
    registerFolderFileProblems(parts.names, pages),
    languages.registerCodeActionsProvider(ARTICLE_DOCUMENTS, problemFixes(parts.store), {
      providedCodeActionKinds: [CodeActionKind.QuickFix],
    }),
    commands.registerCommand('pressmark.ignoreProblem', async (ignored?: Span & { readonly rule: string }) => {
      const here = ignored === undefined ? undefined : await articleHere(parts);
      if (here === undefined || ignored === undefined) return;
      const { rule, start, end } = ignored;
      const spans = [{ start, end }];
      await decide(parts, 'Ignored here', { article: here.article, spans, verdict: { type: 'reject', rule } });
    }),
  );
}

import { CodeActionKind, commands, Disposable, l10n, languages, type Uri } from 'vscode';
import type { Span } from '../../article/span.ts';
import type { CodebookStore } from '../../workspace/codebooks/codebook-store.ts';
import { articleOf } from '../correcting/article-here.ts';
import type { CorrectingParts } from '../correcting/correcting-parts.ts';
import { decide } from '../correcting/decide.ts';
import { ARTICLE_DOCUMENTS } from '../hovers/register-hovers.ts';
import { registerArticleProblems } from './article-problems.ts';
import { registerFolderFileProblems } from './folder-file-problems.ts';
import { problemFixes } from './problem-fixes.ts';
import { registerSidecarProblems } from './sidecar-problems.ts';

/** What a fix says of the problem that it is for: the Problems panel lists those of articles that no editor shows, too. */
interface IgnoredProblem extends Span {
  readonly uri: string;
  readonly rule: string;
}

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
    commands.registerCommand('pressmark.ignoreProblem', async (ignored?: IgnoredProblem) => {
      const article = ignored === undefined ? undefined : articleOf(parts, ignored.uri);
      if (article === undefined || ignored === undefined) return;
      const { rule, start, end } = ignored;
      const spans = [{ start, end }];
      await decide(parts, l10n.t('Ignored here'), { article, spans, verdict: { type: 'reject', rule } });
    }),
  );
}

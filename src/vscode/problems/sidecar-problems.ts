import { type Diagnostic, Disposable, languages, Range, Uri } from 'vscode';
import { keptTwiceProblems } from '../../annotations/checks/kept-twice-problems.ts';
import { sidecarProblem } from '../../annotations/checks/sidecar-problem.ts';
import type { ArticleStore } from '../../workspace/article-store.ts';
import type { ArticleAnnotations } from '../../workspace/sidecars/sidecar-annotations.ts';
import type { SidecarStore } from '../../workspace/sidecars/sidecar-store.ts';
import { toRange } from '../convert.ts';
import { diagnosticOf } from './diagnostic-of.ts';
import { fileName } from '../file-name.ts';

/**
 * Reports files of annotations that cannot be read, each at the place of its fault, and annotations that are kept twice
 * because two people changed the same, in the article.
 */
export function registerSidecarProblems(store: ArticleStore, sidecars: SidecarStore, pages: Uri): Disposable {
  const diagnostics = languages.createDiagnosticCollection('pressmark.annotations');
  const faultsOf = ({ uri, fault }: ArticleAnnotations): Diagnostic[] => {
    if (fault === undefined) return [];
    const place = new Range(fault.line, fault.character, fault.line, fault.character + 1);
    return [diagnosticOf(sidecarProblem(fault, fileName(Uri.parse(uri))), place, pages)];
  };
  const keptTwiceIn = ({ uri, taggings, conflicts }: ArticleAnnotations): Diagnostic[] => {
    const lines = store.get(uri)?.lines;
    if (lines === undefined) return [];
    return keptTwiceProblems(conflicts, taggings).map((problem) =>
      diagnosticOf(problem, toRange(lines, problem), pages),
    );
  };
  return Disposable.from(
    diagnostics,
    sidecars.onDidChange((annotations) => {
      diagnostics.set(Uri.parse(annotations.sidecarUri), faultsOf(annotations));
      diagnostics.set(Uri.parse(annotations.uri), keptTwiceIn(annotations));
    }),
    store.onDidChange(({ uri }) => {
      const annotations = sidecars.annotationsOf(uri);
      if (annotations !== undefined) diagnostics.set(Uri.parse(uri), keptTwiceIn(annotations));
    }),
  );
}

import { type Diagnostic, DiagnosticRelatedInformation, Disposable, languages, Location, Uri, workspace } from 'vscode';
import { shownProblems } from '../../annotations/checks/shown-problems.ts';
import { LineIndex } from '../../article/line-index.ts';
import { hull } from '../../article/span.ts';
import type { Wording } from '../../comparison/comparison-model.ts';
import { placesNow } from '../../comparison/placed-wording.ts';
import { sourceNames } from '../../comparison/source-names.ts';
import { sourceProblems } from '../../comparison/source-problems.ts';
import { plainWording } from '../../comparison/wording-text.ts';
import type { Article, ArticleStore } from '../../workspace/article-store.ts';
import type { ArticleIndex } from '../../workspace/article-index.ts';
import type { ArticleSources } from '../../workspace/article-sources.ts';
import type { ComparisonStore } from '../../workspace/comparison-store.ts';
import { toRange } from '../convert.ts';
import { knownModel } from '../known-model.ts';
import { diagnosticOf } from '../problems/diagnostic-of.ts';
import { wantedProblems } from '../problems/wanted-problems.ts';
import { Resting } from '../resting.ts';

/** While somebody types, they are listed anew no more often than this. */
const REST_MS = 300;

/** Lists in the Problems panel what other sources word differently or ascribe to somebody else, with their passages. */
export function registerDifferenceProblems(
  store: ArticleStore,
  index: ArticleIndex,
  sources: ArticleSources,
  comparing: ComparisonStore,
  pages: Uri,
): Disposable {
  const problems = languages.createDiagnosticCollection('pressmark.sources');
  const related = (wording: Wording, name: string): DiagnosticRelatedInformation[] => {
    const { uri } = wording.article;
    const model = knownModel({ store, index }, uri);
    if (model === undefined) return [];
    const spans = placesNow(model, wording.utterances);
    if (spans.length === 0) return [];
    const range = toRange(new LineIndex(model.text), hull(spans));
    return [new DiagnosticRelatedInformation(new Location(Uri.parse(uri), range), `${name}: ${plainWording(wording)}`)];
  };
  const diagnosticsOf = (article: Article): Diagnostic[] => {
    const wanted = wantedProblems(article.uri);
    const { comparison } = comparing;
    if (wanted === 'none' || comparison === undefined) return [];
    const nameOf = sourceNames(comparison.articles);
    const found = sourceProblems(comparison, sources.of(article));
    return shownProblems(found, wanted, article.model.decisions).map((problem) => {
      const diagnostic = diagnosticOf(problem, toRange(article.lines, problem), pages);
      diagnostic.relatedInformation = problem.elsewhere.flatMap((wording) => related(wording, nameOf(wording.article)));
      return diagnostic;
    });
  };
  const report = (): void => {
    problems.clear();
    for (const article of store.articles()) problems.set(Uri.parse(article.uri), diagnosticsOf(article));
  };
  const changes = new Resting(REST_MS, store.onDidChange, comparing.onDidChange);
  return Disposable.from(
    problems,
    changes,
    changes.event(report),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('pressmark.problems')) report();
    }),
  );
}

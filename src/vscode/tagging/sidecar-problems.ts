import { Diagnostic, DiagnosticSeverity, Disposable, languages, Range, Uri } from 'vscode';
import { faultSentence } from '../../annotations/sidecar-fault.ts';
import { hull } from '../../article/span.ts';
import type { ArticleStore } from '../../workspace/article-store.ts';
import type { ArticleAnnotations } from '../../workspace/sidecar-annotations.ts';
import type { SidecarStore } from '../../workspace/sidecar-store.ts';
import { toRange } from '../convert.ts';

/**
 * Reports files of annotations that cannot be read, each at the place of its fault, and annotations that are kept twice
 * because two people changed the same, in the article.
 */
export function registerSidecarProblems(store: ArticleStore, sidecars: SidecarStore): Disposable {
  const problems = languages.createDiagnosticCollection('pressmark.annotations');
  const report = (annotations: ArticleAnnotations): void => {
    problems.set(Uri.parse(annotations.sidecarUri), faultsOf(annotations));
    problems.set(Uri.parse(annotations.uri), keptTwiceIn(store, annotations));
  };
  return Disposable.from(
    problems,
    sidecars.onDidChange(report),
    store.onDidChange(({ uri }) => {
      const annotations = sidecars.annotationsOf(uri);
      if (annotations !== undefined) problems.set(Uri.parse(uri), keptTwiceIn(store, annotations));
    }),
  );
}

function faultsOf({ uri, fault }: ArticleAnnotations): Diagnostic[] {
  if (fault === undefined) return [];
  const { path } = Uri.parse(uri);
  const name = path.slice(path.lastIndexOf('/') + 1);
  const place = new Range(fault.line, fault.character, fault.line, fault.character + 1);
  return [problem(place, faultSentence(fault, name), DiagnosticSeverity.Error, `sidecar-${fault.rule}`)];
}

function keptTwiceIn(store: ArticleStore, { uri, taggings, conflicts }: ArticleAnnotations): Diagnostic[] {
  const article = store.get(uri);
  if (article === undefined) return [];
  return conflicts.flatMap(({ id, copyId }) => {
    const copy = taggings.find(({ tagging }) => tagging.id === copyId) ?? taggings.find(({ tagging }) => tagging.id === id); // prettier-ignore
    if (copy === undefined || !('spans' in copy.anchor) || copy.anchor.spans.length === 0) return [];
    const tag = copy.tagging.tags[0] ?? 'a note';
    const sentence = `Two people changed the annotation “${tag}” here. Both versions are kept: remove the one that is not meant.`;
    const place = toRange(article.lines, hull(copy.anchor.spans));
    return [problem(place, sentence, DiagnosticSeverity.Warning, 'kept-twice')];
  });
}

function problem(place: Range, sentence: string, severity: DiagnosticSeverity, code: string): Diagnostic {
  const diagnostic = new Diagnostic(place, sentence, severity);
  diagnostic.source = 'Pressmark';
  diagnostic.code = code;
  return diagnostic;
}

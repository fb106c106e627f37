import type { Analysis } from '../article/analysis-model.ts';
import type { AnchoredAnnotations } from '../article/annotation-model.ts';
import type { ArticleModel } from '../article/article-model.ts';
import type { FolderNames } from '../article/folder-names.ts';
import { canonicalText, type CanonicalText } from '../article/canonical-text.ts';
import { LineIndex } from '../article/line-index.ts';
import type { Analyzer, ArticleAnalyzer } from './analyzer.ts';
import { annotatedModel, NO_ANNOTATIONS } from './annotated-model.ts';
import { type Disposable, Emitter, type Event } from './event.ts';
import { type NamesInForce, NOTHING_SETTLED } from './names/names-in-force.ts';
import type { Scheduler } from './scheduler.ts';

/** A document as its host has it. */
export interface SourceText {
  /** File name, for people. */
  readonly name: string;
  /** Grows with every change of the document. */
  readonly version: number;
  /** With the line ends of the file. */
  readonly text: string;
}

/** One open article. All parts describe the same version of its document; replaced as a whole, never mutated. */
export interface Article {
  readonly uri: string;
  /** Version of the document that all this is about. The document may be ahead of it for some milliseconds. */
  readonly version: number;
  /** Way between offsets in the document and in `model.text`. */
  readonly canonical: CanonicalText;
  /** Lines of `model.text`. They are the lines of the document too. */
  readonly lines: LineIndex;
  readonly model: ArticleModel;
}

/** What became of an article: `analysis` after an edit or a correction, `taggings` when only those changed. */
export interface ArticleChange {
  readonly uri: string;
  readonly what: 'analysis' | 'taggings' | 'closed';
}

interface Entry {
  readonly analyzer: ArticleAnalyzer;
  source: SourceText;
  published: string | undefined;
  annotations: AnchoredAnnotations;
  /** What the last analysis found, before what people decided. */
  found?: Analysis;
  /** The last whole picture; its version may be behind `source`. */
  article?: Article;
  /** The names of the folder that it was made with. */
  names?: FolderNames;
  running?: Disposable;
}

/**
 * The open articles by URI, and the one place that tells when they change: views are functions of its articles and hold
 * no state that these have. Keyed by URI rather than by document, since switching a document's language closes and
 * reopens it.
 */
export class ArticleStore {
  readonly #analyzer: Analyzer;
  readonly #scheduler: Scheduler;
  readonly #names: NamesInForce;
  readonly #entries = new Map<string, Entry>();
  readonly #changed = new Emitter<ArticleChange>();

  /** Fires after `get` gives the new state. */
  readonly onDidChange: Event<ArticleChange> = this.#changed.event;

  constructor(analyzer: Analyzer, scheduler: Scheduler, names: NamesInForce = NOTHING_SETTLED) {
    this.#analyzer = analyzer;
    this.#scheduler = scheduler;
    this.#names = names;
    names.onDidChange(() => {
      for (const [uri, entry] of [...this.#entries]) {
        if (entry.article !== undefined && entry.names !== names.namesOf(uri)) this.#publishAgain(uri, entry);
      }
    });
  }

  /** The article as last analyzed; undefined where it is not open, or its first analysis still runs. */
  get(uri: string): Article | undefined {
    return this.#entries.get(uri)?.article;
  }

  /** Whether the URI is an open article, be it analyzed yet or not. */
  has(uri: string): boolean {
    return this.#entries.has(uri);
  }

  /** Whether an analysis of the article's latest text is under way. */
  isBusy(uri: string): boolean {
    return this.#entries.get(uri)?.running !== undefined;
  }

  /** All open articles that have been analyzed. */
  articles(): Article[] {
    return [...this.#entries.values()].flatMap(({ article }) => (article === undefined ? [] : [article]));
  }

  /**
   * Takes the text of an article that was opened or edited, with its annotations as they lie in this text (those it
   * had, where left out). An analysis of an older text is dropped. The same text again changes nothing but the version.
   */
  update(uri: string, source: SourceText, annotations?: AnchoredAnnotations): void {
    const known = this.#entries.get(uri);
    const entry = known ?? {
      analyzer: this.#analyzer.forArticle(),
      source,
      published: undefined,
      annotations: NO_ANNOTATIONS,
    };
    this.#entries.set(uri, entry);
    if (annotations !== undefined) entry.annotations = keepingDecisions(entry.annotations, annotations);
    const same = known !== undefined && known.source.text === source.text;
    entry.source = source;
    if (!same) this.#analyze(uri, entry);
    else if (entry.article !== undefined && entry.running === undefined) this.#publish(uri, entry, entry.article.model);
  }

  /** Takes the publication date that a person set; undefined: what the article says itself. */
  setPublished(uri: string, published: string | undefined): void {
    const entry = this.#entries.get(uri);
    if (entry === undefined || entry.published === published) return;
    entry.published = published;
    this.#analyze(uri, entry);
  }

  /** Takes what people said, placed in the text last given to `update`. It shows with its analysis where that still runs. */
  setAnnotations(uri: string, annotations: AnchoredAnnotations): void {
    const entry = this.#entries.get(uri);
    if (entry === undefined) return;
    const { taggings, decisions } = keepingDecisions(entry.annotations, annotations);
    if (taggings === entry.annotations.taggings && decisions === entry.annotations.decisions) return;
    entry.annotations = { taggings, decisions };
    this.#publishAgain(uri, entry);
  }

  /** Forgets an article whose document was closed for good. */
  close(uri: string): void {
    const entry = this.#entries.get(uri);
    if (entry === undefined) return;
    entry.running?.dispose();
    this.#entries.delete(uri);
    this.#changed.fire({ uri, what: 'closed' });
  }

  #analyze(uri: string, entry: Entry): void {
    entry.running?.dispose();
    delete entry.running;
    const canonical = canonicalText(entry.source.text);
    const options = entry.published === undefined ? {} : { published: entry.published };
    let finished = false;
    const running = this.#scheduler.run(entry.analyzer.steps(canonical.text, options), (analysis) => {
      finished = true;
      delete entry.running;
      // Not those of the start: the same text may have come with a newer version meanwhile.
      const { name, version } = entry.source;
      entry.found = analysis;
      entry.names = this.#names.namesOf(uri);
      const model = annotatedModel(name, canonical.text, analysis, entry.annotations, entry.names);
      entry.article = { uri, version, canonical, lines: new LineIndex(canonical.text), model };
      this.#changed.fire({ uri, what: 'analysis' });
    });
    if (!finished) entry.running = running;
  }

  /** What lies on top of the analysis has changed. It shows with the next one where that still runs. */
  #publishAgain(uri: string, entry: Entry): void {
    const { article } = entry;
    if (article !== undefined && article.version === entry.source.version) this.#publish(uri, entry, article.model);
  }

  /** The article with what was found in it, and the version, annotations and names of now. */
  #publish(uri: string, entry: Entry, { name, text, decisions }: ArticleModel): void {
    if (entry.article === undefined || entry.found === undefined) return;
    const names = this.#names.namesOf(uri);
    const isSame = decisions === entry.annotations.decisions && names === entry.names;
    const model = isSame
      ? { ...entry.article.model, taggings: entry.annotations.taggings }
      : annotatedModel(name, text, entry.found, entry.annotations, names);
    entry.names = names;
    entry.article = { ...entry.article, version: entry.source.version, model };
    this.#changed.fire({ uri, what: isSame ? 'taggings' : 'analysis' });
  }
}

/**
 * What people say now, with the decisions of before where they are the same at the same places: every report of annotations
 * lists them anew, and only other ones make another analysis.
 */
function keepingDecisions(
  before: AnchoredAnnotations,
  { taggings, decisions }: AnchoredAnnotations,
): AnchoredAnnotations {
  const areSame =
    decisions.length === before.decisions.length &&
    decisions.every((now, at) => {
      const known = before.decisions[at];
      return now.decision === known?.decision && now.anchor === known.anchor;
    });
  return { taggings, decisions: areSame ? before.decisions : decisions };
}

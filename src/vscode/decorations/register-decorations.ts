import { Disposable, type TextEditor, window, workspace } from 'vscode';
import type { Article, ArticleStore } from '../../workspace/article-store.ts';
import type { ArticleOffers } from '../../workspace/article-offers.ts';
import type { ArticleSources } from '../../workspace/article-sources.ts';
import type { CodebookStore } from '../../workspace/codebooks/codebook-store.ts';
import type { SpeakerHues } from '../../workspace/speaker-hues.ts';
import { fromRange } from '../convert.ts';
import type { Highlighting } from '../highlighting.ts';
import { DecorationTypes } from './decoration-types.ts';
import { highlightSettings } from './highlight-settings.ts';
import { type Layer, layersOf } from './layers.ts';
import { PaintedEditor } from './painted-editor.ts';

/** From this many code units on the views say that an article is large. */
export const LARGE = 2_000_000;

/** From this many code units on only what is on the screen is painted, and what lies this near it. */
const PAINTED_WHOLE = 200_000;
const MARGIN = 20_000;

/** How long scrolling must rest before a large article is painted again. */
const SCROLL_REST_MS = 50;

/** Paints the articles in all visible editors. */
export function registerDecorations(
  store: ArticleStore,
  hues: SpeakerHues,
  codebooks: CodebookStore,
  offers: ArticleOffers,
  sources: ArticleSources,
  highlighting: Highlighting,
): Disposable {
  const types = new DecorationTypes();
  const editors = new WeakMap<TextEditor, PaintedEditor>();
  const paintedOf = (editor: TextEditor): PaintedEditor => {
    const painted = editors.get(editor) ?? new PaintedEditor(editor, types);
    editors.set(editor, painted);
    return painted;
  };

  const paint = (editor: TextEditor): void => {
    const uri = editor.document.uri;
    const article = store.get(uri.toString());
    if (article === undefined) {
      // Being analyzed: what is shown stays, as after a language switch.
      if (!store.has(uri.toString())) editors.get(editor)?.clear();
      return;
    }
    // Behind the document by an edit: the analysis of the newer text paints.
    if (article.version !== editor.document.version) return;
    const settings = highlightSettings(uri, highlighting.isOn);
    const { model, uri: key } = article;
    const offered = offers.of(key).map(({ span }) => span);
    const differing = sources.of(article).flatMap(({ boxes }) => boxes);
    const layers = layersOf(model, hues.of(model.analysis), codebooks.tagHuesOf(key), settings, differing, offered);
    paintedOf(editor).paint(article, isPaintedWhole(article) ? layers : visible(layers, article, editor));
  };
  const paintAll = (): void => window.visibleTextEditors.forEach(paint);
  const paintArticle = (uri: string): void => {
    for (const editor of window.visibleTextEditors) if (editor.document.uri.toString() === uri) paint(editor);
  };
  const scrolled = new Map<TextEditor, ReturnType<typeof setTimeout>>();

  return Disposable.from(
    types,
    store.onDidChange(({ uri }) => paintArticle(uri)),
    offers.onDidChange(paintArticle),
    sources.onDidChange(paintAll),
    hues.onDidChange(paintAll),
    codebooks.onDidChange(paintAll),
    highlighting.onDidChange(paintAll),
    window.onDidChangeVisibleTextEditors((visibleEditors) => visibleEditors.forEach(paint)),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      for (const editor of window.visibleTextEditors)
        if (editor.document === document) editors.get(editor)?.edited(contentChanges);
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('pressmark')) paintAll();
    }),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      const article = store.get(textEditor.document.uri.toString());
      if (article === undefined || isPaintedWhole(article)) return;
      clearTimeout(scrolled.get(textEditor));
      const rest = setTimeout(() => {
        scrolled.delete(textEditor);
        if (window.visibleTextEditors.includes(textEditor)) paint(textEditor);
      }, SCROLL_REST_MS);
      scrolled.set(textEditor, rest);
    }),
    { dispose: () => scrolled.forEach((rest) => clearTimeout(rest)) },
  );
}

function isPaintedWhole({ model }: Article): boolean {
  return model.text.length <= PAINTED_WHOLE;
}

/** The layers as far as they lie on the screen or near it. */
function visible(layers: readonly Layer[], { lines }: Article, editor: TextEditor): Layer[] {
  const windows = editor.visibleRanges.map((range) => fromRange(lines, range));
  return layers.map(({ style, spans }) => ({
    style,
    spans: spans.filter((span) =>
      windows.some(({ start, end }) => span.start <= end + MARGIN && start - MARGIN <= span.end),
    ),
  }));
}

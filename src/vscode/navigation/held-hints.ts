import {
  type Disposable,
  EventEmitter,
  InlayHint,
  type InlayHintsProvider,
  type TextDocument,
  workspace,
} from 'vscode';
import type { ArticleStore } from '../../workspace/article-store.ts';
import { fromRange, toRange } from '../convert.ts';
import { currentArticle } from '../current-article.ts';
import { dateHints, speakerHints } from './hints.ts';

/** While keys are held: who speaks where the text says “he”, and which day “on Friday” was. Let go, and the page is as printed. */
export function heldHints(store: ArticleStore): InlayHintsProvider & Disposable {
  const changed = new EventEmitter<void>();
  const subscriptions = [
    changed,
    store.onDidChange(({ what }) => {
      if (what === 'analysis') changed.fire();
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('pressmark.hints')) changed.fire();
    }),
  ];
  return {
    onDidChangeInlayHints: changed.event,
    provideInlayHints(document, range): InlayHint[] {
      const article = currentArticle(store, document);
      if (article === undefined || !areHeld(document)) return [];
      const settings = workspace.getConfiguration('pressmark', document.uri);
      const { model, lines } = article;
      const asked = fromRange(lines, range);
      return [
        ...(settings.get('hints.speakers', true) ? speakerHints(model) : []),
        ...(settings.get('hints.dates', true) ? dateHints(model) : []),
      ]
        .filter(({ offset }) => asked.start <= offset && offset <= asked.end)
        .map(({ offset, label, tooltip }) => {
          const hint = new InlayHint(toRange(lines, { start: offset, end: offset }).start, label);
          hint.paddingLeft = true;
          hint.tooltip = tooltip;
          return hint;
        });
    },
    dispose: () => {
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

/** Articles have their hints held back by default; Markdown is everybody's, and shows ours only where a person chose so. */
function areHeld(document: TextDocument): boolean {
  if (document.languageId !== 'markdown') return true;
  return workspace.getConfiguration('editor', document).get('inlayHints.enabled') === 'offUnlessPressed';
}

import { CodeLens, type CodeLensProvider, Disposable, EventEmitter, l10n, Range, workspace } from 'vscode';
import type { ArticleModel } from '../../article/article-model.ts';
import type { Quotation } from '../../article/analysis-model.ts';
import { sliceOf } from '../../article/span.ts';
import type { ArticleStore } from '../../workspace/article-store.ts';
import { currentArticle } from '../current-article.ts';
import { excerpt } from '../hovers/excerpt.ts';
import { paragraphQuotations } from './paragraph-quotations.ts';

/** A line of actions above each paragraph with quotations, where the setting wants it: who speaks, and Tag. */
export function quotationLenses(store: ArticleStore): CodeLensProvider & Disposable {
  const changed = new EventEmitter<void>();
  const subscriptions = Disposable.from(
    changed,
    store.onDidChange(({ what }) => {
      if (what === 'analysis') changed.fire();
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('pressmark.lens.quotations')) changed.fire();
    }),
  );
  return {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses(document): CodeLens[] {
      const article = currentArticle(store, document);
      if (article === undefined || !workspace.getConfiguration('pressmark', document.uri).get('lens.quotations', false))
        return [];
      const { uri, model, lines } = article;
      return paragraphQuotations(model, lines).flatMap(({ line, quotations }) =>
        quotations.flatMap((quotation) => {
          const range = new Range(line, 0, line, 0);
          const who = speakerOf(model, quotation);
          const subject = { kind: 'quotation', uri, id: quotation.id } as const;
          const place = { uri, span: { start: quotation.start, end: quotation.end } };
          const node = { id: `quotation:${quotation.id}`, subject, places: [place] };
          return [
            new CodeLens(range, { title: `$(quote) ${who}`, command: 'pressmark.goToText', arguments: [node] }),
            new CodeLens(range, { title: l10n.t('Tag'), command: 'pressmark.tagQuotation', arguments: [node] }),
          ];
        }),
      );
    },
    dispose: () => {
      subscriptions.dispose();
    },
  };
}

function speakerOf({ text, analysis }: ArticleModel, { speakerId, source }: Quotation): string {
  const name = analysis.entities.find(({ id }) => id === speakerId)?.name;
  // A line break in a lens would end it.
  return excerpt(name ?? (source === undefined ? l10n.t('Speaker unclear') : sliceOf(text, source)), 40);
}

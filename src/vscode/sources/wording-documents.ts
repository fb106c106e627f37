import { type Disposable, l10n, Uri, workspace } from 'vscode';
import { sliceOf } from '../../article/span.ts';
import type { Comparison, SharedQuotation, Wording } from '../../comparison/comparison-model.ts';
import { sourceNames } from '../../comparison/source-names.ts';
import { quotedWords } from '../../comparison/quoted-words.ts';
import type { ArticleStore } from '../../workspace/article-store.ts';
import { excerpt } from '../hovers/excerpt.ts';
import { knownModel } from '../known-model.ts';
import type { ComparingParts } from './ask-comparison.ts';
import { wordingPage } from './wording-page.ts';

/** Scheme of the documents whose differences the editor shows; never read as articles. */
const SCHEME = 'pressmark-wording';

/** Length of the name of such a document. */
const NAME = 40;

/**
 * The document of one wording. All of one quotation have the same path: two paths would look like a file that was
 * renamed.
 */
export function wordingUri(quotation: SharedQuotation, { article }: Wording): Uri {
  // Of slashes, only one at the start is part of no name.
  const words = quotedWords(quotation.reference, (all) => excerpt(all, NAME))
    .replace(/[\\/:“”]/g, ' ')
    .trim();
  const query = JSON.stringify({ quotation: quotation.id, source: article.uri });
  return Uri.from({ scheme: SCHEME, path: `/${words}.article`, query });
}

/** Serves the documents of wordings; also after the window was reloaded with them open. */
export function registerWordingDocuments(
  store: ArticleStore,
  { comparing, index, folder }: ComparingParts,
): Disposable {
  return workspace.registerTextDocumentContentProvider(SCHEME, {
    async provideTextDocumentContent(uri) {
      const meant = JSON.parse(uri.query) as { readonly quotation: string; readonly source: string };
      await folder.start();
      const comparison = await comparing.ask();
      const wording = comparison && wordingOf(comparison, meant.quotation, meant.source);
      if (comparison === undefined || wording === undefined) {
        return l10n.t('The sources no longer share these words. Open Compare Wording again in the Sources view.');
      }
      const { article, utterances } = wording;
      const model = knownModel({ store, index }, article.uri);
      const ids = new Set(utterances.map(({ quotation }) => quotation));
      const cue = model?.analysis.quotations.find(
        (quotation) => quotation.cue !== undefined && ids.has(quotation.id),
      )?.cue;
      const said = model === undefined || cue === undefined ? undefined : sliceOf(model.text, cue);
      return wordingPage(wording, sourceNames(comparison.articles)(article), said);
    },
  });
}

function wordingOf({ shared }: Comparison, id: string, source: string): Wording | undefined {
  return shared.find((quotation) => quotation.id === id)?.wordings.find(({ article }) => article.uri === source);
}

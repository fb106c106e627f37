import { type Disposable, Hover, l10n, languages } from 'vscode';
import { sourceNames } from '../../comparison/source-names.ts';
import type { ArticleSources } from '../../workspace/article-sources.ts';
import type { ArticleStore } from '../../workspace/article-store.ts';
import type { ComparisonStore } from '../../workspace/comparison-store.ts';
import { fromPosition, toRange } from '../convert.ts';
import { currentArticle } from '../current-article.ts';
import { commandLink } from '../hovers/command-link.ts';
import { ARTICLE_DOCUMENTS } from '../hovers/register-hovers.ts';
import { trustedMarkdown } from '../hovers/trusted-markdown.ts';
import { differenceTable } from './difference-table.ts';

const COMMANDS = ['pressmark.compareWording', 'pressmark.openSideBySide'];

/** Says on words in a thin box how the other sources word them. */
export function registerDifferenceHovers(
  store: ArticleStore,
  sources: ArticleSources,
  comparing: ComparisonStore,
): Disposable {
  return languages.registerHoverProvider(ARTICLE_DOCUMENTS, {
    provideHover(document, position) {
      const article = currentArticle(store, document);
      const { comparison } = comparing;
      if (article === undefined || comparison === undefined) return undefined;
      const offset = fromPosition(article.lines, position);
      const at = ({ start, end }: { readonly start: number; readonly end: number }): boolean => start <= offset && offset < end; // prettier-ignore
      const passage = sources.of(article).find(({ boxes }) => boxes.some(at));
      const box = passage?.boxes.find(at);
      if (passage === undefined || box === undefined) return undefined;
      const named = { uri: article.uri, id: passage.wording.utterances[0]?.quotation ?? '', at: box.start };
      const links = [
        commandLink('diff', l10n.t('Compare wording'), 'pressmark.compareWording', named),
        commandLink('split-horizontal', l10n.t('Side by side'), 'pressmark.openSideBySide', named),
      ];
      const table = differenceTable(passage, sourceNames(comparison.articles));
      return new Hover(trustedMarkdown(`${table}\n\n${links.join(' · ')}`, COMMANDS), toRange(article.lines, box));
    },
  });
}

import { Disposable, l10n, StatusBarAlignment, window } from 'vscode';
import type { ArticleModel } from '../article/article-model.ts';
import type { ArticleStore } from '../workspace/article-store.ts';
import { articleCounts, countsInShort, countsInWords } from './article-counts.ts';
import type { StickyTag } from './tagging/sticky-tag.ts';
import { shownEditor } from './current-article.ts';

/**
 * One item on the right, on articles only: how many quotations, how many unclear, how many passages tagged; while a tag
 * is kept on, which, and how that ends.
 */
export function registerStatusBar(store: ArticleStore, sticky: StickyTag): Disposable {
  const item = window.createStatusBarItem('pressmark.counts', StatusBarAlignment.Right, 100);
  item.name = 'Pressmark';
  const showSticky = (tag: string): void => {
    item.text = `$(pinned) ${l10n.t('{0} · Esc ends', tag)}`;
    item.tooltip = l10n.t('Every passage selected is tagged {0}. Escape, or a click here, ends it.', tag);
    item.accessibilityInformation = {
      label: l10n.t('Pressmark: every passage selected is tagged {0}; Escape ends it', tag),
    };
    item.command = { command: 'pressmark.endTag', title: l10n.t('Stop Tagging') };
  };
  const showCounts = (model: ArticleModel): void => {
    const counts = articleCounts(model);
    item.text = countsInShort(counts);
    item.tooltip = l10n.t('Pressmark: {0}', countsInWords(counts));
    item.accessibilityInformation = { label: l10n.t('Pressmark: {0}', countsInWords(counts)) };
    item.command = { command: 'pressmark.entities.focus', title: l10n.t('Show Entities') };
  };
  const update = (): void => {
    const uri = shownEditor()?.document.uri.toString();
    const article = uri === undefined ? undefined : store.get(uri);
    if (article === undefined) {
      item.hide();
      return;
    }
    if (sticky.tag === undefined) showCounts(article.model);
    else showSticky(sticky.tag);
    item.show();
  };
  update();
  return Disposable.from(
    item,
    store.onDidChange(update),
    sticky.onDidChange(update),
    window.onDidChangeActiveTextEditor(update),
  );
}

import { Disposable, StatusBarAlignment, window } from 'vscode';
import type { ArticleStore } from '../workspace/article-store.ts';
import { articleCounts, countsInShort, countsInWords } from './article-counts.ts';

/** One item on the right, on articles only: how many quotations, how many unclear, how many passages tagged. */
export function registerStatusBar(store: ArticleStore): Disposable {
  const item = window.createStatusBarItem('pressmark.counts', StatusBarAlignment.Right, 100);
  item.name = 'Pressmark';
  item.command = { command: 'pressmark.entities.focus', title: 'Show Entities' };
  const update = (): void => {
    const uri = window.activeTextEditor?.document.uri.toString();
    const article = uri === undefined ? undefined : store.get(uri);
    if (article === undefined) {
      item.hide();
      return;
    }
    const counts = articleCounts(article.model);
    item.text = countsInShort(counts);
    item.tooltip = `Pressmark: ${countsInWords(counts)}`;
    item.accessibilityInformation = { label: `Pressmark: ${countsInWords(counts)}` };
    item.show();
  };
  update();
  return Disposable.from(item, store.onDidChange(update), window.onDidChangeActiveTextEditor(update));
}

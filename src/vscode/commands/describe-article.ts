import { commands, type Disposable, window } from 'vscode';
import type { ArticleStore } from '../../workspace/article-store.ts';
import { activeArticle } from '../current-article.ts';
import { articleDescription } from './article-description.ts';

/** Describe This Article: says in a few sentences what the marks show, for those who do not see them. */
export function registerDescribeArticle(store: ArticleStore): Disposable {
  return commands.registerCommand('pressmark.describeArticle', async () => {
    const article = activeArticle(store);
    if (article === undefined) return;
    // A modal takes the focus, so a screen reader says it, and it stays until it was heard.
    await window.showInformationMessage(article.model.name, {
      modal: true,
      detail: articleDescription(article.model).join('\n'),
    });
  });
}

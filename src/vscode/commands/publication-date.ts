import { commands, type Disposable, type InputBoxValidationMessage, InputBoxValidationSeverity, window } from 'vscode';
import type { ArticleStore } from '../../workspace/article-store.ts';
import type { SidecarStore } from '../../workspace/sidecar-store.ts';
import { activeArticle } from '../current-article.ts';
import { timeValueInWords } from '../hovers/time-value.ts';
import { isCalendarDay } from './calendar-day.ts';

/** Set Publication Date…: kept in the sidecar, and stronger than what the article says itself. Empty takes it away. */
export function registerPublicationDate(store: ArticleStore, sidecars: SidecarStore): Disposable {
  return commands.registerCommand('pressmark.setPublicationDate', async () => {
    const article = activeArticle(store);
    if (article === undefined) return;
    const { name, analysis } = article.model;
    const set = sidecars.annotationsOf(article.uri)?.published;
    const day = await window.showInputBox({
      title: `Publication date of ${name}`,
      prompt:
        set === undefined ? 'Year, month, day: 2025-02-03' : 'Year, month, day; empty: what the article says itself',
      value: set ?? analysis.published ?? '',
      validateInput: (text) => readingOf(text.trim()),
    });
    if (day === undefined) return;
    // Read again: the input box may have stood open for long.
    if (sidecars.annotationsOf(article.uri) === undefined) return;
    await sidecars.edit({ type: 'publish', uri: article.uri, day: day.trim() === '' ? undefined : day.trim() });
  });
}

/** How a day was read, `Monday, 3 February 2025`, or what is wrong with it. */
function readingOf(text: string): InputBoxValidationMessage | undefined {
  if (text === '') return undefined;
  return isCalendarDay(text)
    ? { message: timeValueInWords(text), severity: InputBoxValidationSeverity.Info }
    : { message: 'A day as 2025-02-03: year, month and day.', severity: InputBoxValidationSeverity.Error };
}

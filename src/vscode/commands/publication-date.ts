import {
  commands,
  type Disposable,
  type InputBoxValidationMessage,
  InputBoxValidationSeverity,
  l10n,
  window,
} from 'vscode';
import type { ArticleStore } from '../../workspace/article-store.ts';
import type { SidecarStore } from '../../workspace/sidecars/sidecar-store.ts';
import { timeValueInWords } from '../../article/time-value.ts';
import { translate } from '../translate.ts';
import { readyArticle } from '../tagging/ready-article.ts';
import type { AnnotationEdits } from '../tagging/annotation-edits.ts';
import { isCalendarDay } from './calendar-day.ts';

/** Set Publication Date…, of the article in the editor or the one named: kept in the sidecar, and stronger than what the article says itself. Empty takes it away. */
export function registerPublicationDate(
  store: ArticleStore,
  sidecars: SidecarStore,
  edits: AnnotationEdits,
): Disposable {
  return commands.registerCommand('pressmark.setPublicationDate', async (argument?: { readonly uri: string }) => {
    const article = argument === undefined ? (await readyArticle(store, sidecars))?.article : store.get(argument.uri);
    if (article === undefined) return;
    const { name, analysis } = article.model;
    const set = sidecars.annotationsOf(article.uri)?.published;
    const day = await window.showInputBox({
      title: l10n.t('Publication date of {0}', name),
      prompt:
        set === undefined
          ? l10n.t('Year, month, day: 2025-02-03')
          : l10n.t('Year, month, day; empty: what the article says itself'),
      value: set ?? analysis.published ?? '',
      validateInput: (text) => readingOf(text.trim()),
    });
    if (day === undefined) return;
    // Read again: the input box may have stood open for long.
    if (sidecars.annotationsOf(article.uri) === undefined) return;
    const published = day.trim() === '' ? undefined : day.trim();
    const done =
      published === undefined
        ? l10n.t('Publication date as the article says it')
        : l10n.t('Publication date {0}', published);
    await edits.edit(done, l10n.t('publication date'), { type: 'publish', uri: article.uri, day: published });
  });
}

/** How a day was read, `Monday, 3 February 2025`, or what is wrong with it. */
function readingOf(text: string): InputBoxValidationMessage | undefined {
  if (text === '') return undefined;
  return isCalendarDay(text)
    ? { message: timeValueInWords(text, translate), severity: InputBoxValidationSeverity.Info }
    : { message: l10n.t('A day as 2025-02-03: year, month and day.'), severity: InputBoxValidationSeverity.Error };
}

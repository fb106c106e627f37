import { translate } from '../translate.ts';
import {
  commands,
  type Disposable,
  type InputBoxValidationMessage,
  InputBoxValidationSeverity,
  l10n,
  window,
} from 'vscode';
import type { TimeExpression } from '../../article/analysis-model.ts';
import { sliceOf, type Span } from '../../article/span.ts';
import { timeValueInWords } from '../../article/time-value.ts';
import type { IndexedArticle } from '../../workspace/article-index.ts';
import { foundAt } from '../hovers/hovered.ts';
import type { TreeNode } from '../trees/tree-node.ts';
import { articleHere, articleOf } from './article-here.ts';
import type { CorrectingParts } from './correcting-parts.ts';
import { decide } from './decide.ts';
import { tell } from '../tell.ts';

/** A TIMEX3 value that people type: a day, month, year, week, quarter, season or decade, with a time or not; or a duration. */
const VALUE =
  /^(?:\d{4}(?:-(?:\d{2}(?:-\d{2})?|W\d{2}(?:-(?:\d|WE))?|Q[1-4]|H[12]|SP|SU|FA|WI))?(?:T(?:\d{2}:\d{2}|MO|MI|AF|EV|NI|DT))?|\d{3}|P(?:T)?\d+(?:\.\d+)?[YMWDHS])$/;

/** Change Date…: the value of the date at the cursor, at the place named, of the words selected, or of a row of the tree. */
export function registerDateCommands(parts: CorrectingParts): Disposable {
  return commands.registerCommand('pressmark.changeDate', async (argument?: DateArgument) => {
    const meant = await dateMeant(parts, argument);
    const [first] = meant?.places ?? [];
    if (meant === undefined || first === undefined)
      return tell(l10n.t('There is no date here; select the words of one'));
    const words = sliceOf(first.article.model.text, first.span);
    const count = meant.places.length;
    const typed = await window.showInputBox({
      title: count === 1 ? l10n.t('What “{0}” means', words) : l10n.t('What “{0}” means, in {1} places', words, count),
      prompt: l10n.t('A day 2025-01-31, month 2025-01, year 2025, week 2025-W05, duration P3D; empty: no date'),
      value: meant.value ?? '',
      validateInput: (words) => readingOf(words.trim()),
    });
    if (typed === undefined) return;
    const value = typed.trim() === '' ? null : typed.trim();
    const done = value === null ? l10n.t('Not a date') : timeValueInWords(value, translate);
    const decisions = meant.places.map(({ article, span }) => {
      return { article, spans: [spanOf(span)], verdict: { type: 'date', value: { value } } } as const;
    });
    await decide(parts, done, ...decisions);
  });
}

function dateAt(dates: readonly TimeExpression[], { start, end }: Span): TimeExpression | undefined {
  return dates.find((date) => date.start === start && date.end === end);
}

function dateHere(analysis: Parameters<typeof foundAt>[0], { start, end }: Span): TimeExpression | undefined {
  const at = (offset: number): TimeExpression | undefined =>
    foundAt(analysis, offset).flatMap((found) => (found.kind === 'date' ? [found.expression] : []))[0];
  return at(start) ?? (start === end ? at(end - 1) : undefined);
}

/** A place in an article, or a row of the Entities view; nothing: the cursor, or the words selected. */
type DateArgument = (Span & { readonly uri: string }) | Pick<TreeNode, 'subject' | 'places'> | undefined;

interface DateMeant {
  readonly value: string | undefined;
  /** Where it stands: a row stands for all dates of one value. */
  readonly places: readonly { readonly article: IndexedArticle; readonly span: Span }[];
}

async function dateMeant(parts: CorrectingParts, argument: DateArgument): Promise<DateMeant | undefined> {
  if (argument !== undefined && 'places' in argument) return dateOfRow(parts, argument);
  const here = argument === undefined ? await articleHere(parts) : undefined;
  const article = argument === undefined ? here?.article : articleOf(parts, argument.uri);
  const asked = argument ?? here?.selection;
  if (article === undefined || asked === undefined) return undefined;
  const { analysis } = article.model;
  const known = dateAt(analysis.timeExpressions, asked) ?? dateHere(analysis, asked);
  const span = known ?? (asked.start < asked.end ? asked : undefined);
  return span === undefined ? undefined : { value: known?.value, places: [{ article, span }] };
}

function dateOfRow(parts: CorrectingParts, { places }: Pick<TreeNode, 'places'>): DateMeant {
  const meant = places.flatMap(({ uri, span }) => {
    const article = articleOf(parts, uri);
    const date = article && dateAt(article.model.analysis.timeExpressions, span);
    return article === undefined || date === undefined ? [] : [{ article, span: date, value: date.value }];
  });
  return { value: meant[0]?.value, places: meant };
}

/** A date carries more than its place; only that is kept. */
function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function readingOf(value: string): InputBoxValidationMessage {
  if (value === '') return { message: l10n.t('Not a date'), severity: InputBoxValidationSeverity.Info };
  const words = timeValueInWords(value, translate);
  return VALUE.test(value) && words !== value
    ? { message: words, severity: InputBoxValidationSeverity.Info }
    : {
        message: l10n.t('As 2025-01-31, 2025-01, 2025, 2025-W05, 2025-Q1, 2025-SU, 202, P3D or PT2H.'),
        severity: InputBoxValidationSeverity.Error,
      };
}

import { commands, type Disposable, type InputBoxValidationMessage, InputBoxValidationSeverity, window } from 'vscode';
import type { TimeExpression } from '../../article/analysis-model.ts';
import { sliceOf, type Span } from '../../article/span.ts';
import { timeValueInWords } from '../../article/time-value.ts';
import { foundAt } from '../hovers/hovered.ts';
import { articleHere } from './article-here.ts';
import type { CorrectingParts } from './correcting-parts.ts';
import { decide } from './decide.ts';
import { tell } from '../tell.ts';

/** A TIMEX3 value that people type: a day, month, year, week, quarter, season or decade, with a time or not; or a duration. */
const VALUE =
  /^(?:\d{4}(?:-(?:\d{2}(?:-\d{2})?|W\d{2}(?:-(?:\d|WE))?|Q[1-4]|H[12]|SP|SU|FA|WI))?(?:T(?:\d{2}:\d{2}|MO|MI|AF|EV|NI|DT))?|\d{3}|P(?:T)?\d+(?:\.\d+)?[YMWDHS])$/;

/** Change Date…: the value of the date at the cursor, or at the place named, or a date of the words selected. */
export function registerDateCommands(parts: CorrectingParts): Disposable {
  return commands.registerCommand('pressmark.changeDate', async (argument?: Span) => {
    const here = await articleHere(parts);
    if (here === undefined) return;
    const { article, selection } = here;
    const { text, analysis } = article.model;
    const asked = argument ?? selection;
    const known = dateAt(analysis.timeExpressions, asked) ?? dateHere(article.model.analysis, asked);
    const place = known ?? (asked.start < asked.end ? asked : undefined);
    if (place === undefined) return tell('There is no date here; select the words of one');
    const typed = await window.showInputBox({
      title: `What “${sliceOf(text, place)}” means`,
      prompt: 'A day 2025-01-31, month 2025-01, year 2025, week 2025-W05, duration P3D; empty: no date',
      value: known?.value ?? '',
      validateInput: (words) => readingOf(words.trim()),
    });
    if (typed === undefined) return;
    const value = typed.trim() === '' ? null : typed.trim();
    const done = value === null ? 'Not a date' : timeValueInWords(value);
    await decide(parts, done, { article, spans: [spanOf(place)], verdict: { type: 'date', value: { value } } });
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

/** A date carries more than its place; only that is kept. */
function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function readingOf(value: string): InputBoxValidationMessage {
  if (value === '') return { message: 'Not a date', severity: InputBoxValidationSeverity.Info };
  const words = timeValueInWords(value);
  return VALUE.test(value) && words !== value
    ? { message: words, severity: InputBoxValidationSeverity.Info }
    : {
        message: 'As 2025-01-31, 2025-01, 2025, 2025-W05, 2025-Q1, 2025-SU, 202, P3D or PT2H.',
        severity: InputBoxValidationSeverity.Error,
      };
}

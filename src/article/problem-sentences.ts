/**
 * What is odd about an article, one sentence for each rule. Placeholders in braces are the problem's values. One rule a
 * line, sorted.
 */
export const problemSentences: Readonly<Record<string, string>> = {
  'date-unreadable': '“{date}” cannot be read as a date. Write it as 2025-02-03.',
  'front-matter-unreadable': 'The front matter cannot be read: {why}. It is shown as text.',
  'mark-never-closed': 'The quotation mark {mark} is never closed; the quotation ends with its paragraph.',
  'mark-never-opened': 'The quotation mark {mark} closes nothing.',
  'mark-wrong-way-round': 'The quotation mark {mark} stands the wrong way round.',
  'publication-date-unknown':
    'Relative dates stay unresolved: the publication date is unknown. Set it, or add a date line.',
  'publication-dates-differ': 'The date line says {date}, the front matter {published}, which is taken.',
  'weekday-date-mismatch': '{weekday} does not fit {date}: that day is a {actual}.',
};

import type { Comparison } from '../../comparison/comparison-model.ts';
import { eventDocument, type EventReportOptions } from './event-document.ts';
import { eventHtml } from './event-html.ts';
import { eventMarkdown } from './event-markdown.ts';

/** What a report on an event can be written as. */
export type EventFormat = 'html' | 'markdown';

/** The report on an event, as the text of one file. */
export function writeEvent(comparison: Comparison, options: EventReportOptions, format: EventFormat): string {
  const document = eventDocument(comparison, options);
  return format === 'html' ? eventHtml(document) : eventMarkdown(document);
}

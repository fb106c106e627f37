import type { Inline } from './document.ts';
import type { EventReportOptions } from './event-document.ts';

/** Words that lead to a line of an article, where the report can link to it. */
export function link(text: string, uri: string, line: number, { hrefOf }: EventReportOptions): Inline {
  return hrefOf === undefined ? { text } : { text, href: hrefOf(uri, line) };
}

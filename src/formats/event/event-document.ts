import type { ArticleModel } from '../../article/article-model.ts';
import type { Comparison } from '../../comparison/comparison-model.ts';
import { sourceNames } from '../../comparison/source-names.ts';
import type { ReportDocument, Section } from './document.ts';
import { annotationsSection } from './annotations-section.ts';
import type { EventReport } from './event-report.ts';
import { disputesSection, loneSection, sharedSection } from './quotations-sections.ts';
import { copiesSection, matrixSection, sharesSection, sourcesSection, speakersSection, timelineSection, verbsSection } from './tables-sections.ts'; // prettier-ignore

/** How a report on an event is made. */
export interface EventReportOptions {
  /** What it is called: `ferry`. */
  readonly name: string;
  /** Address of a line of an article, by its URI, seen from the file written. Without it nothing links to passages. */
  readonly hrefOf?: (uri: string, line: number) => string;
  /** Articles with what people tagged in them. */
  readonly annotated?: readonly ArticleModel[];
}

/** All that several sources say about one event, in the order in which an editor reads it. Empty sections are left out. */
export function eventDocument(comparison: Comparison, options: EventReportOptions): ReportDocument {
  const report: EventReport = { ...options, comparison, nameOf: sourceNames(comparison.articles) };
  const sections: Section[] = [
    sourcesSection(report),
    speakersSection(report),
    sharedSection(report),
    disputesSection(report),
    matrixSection(report),
    timelineSection(report),
    sharesSection(report),
    verbsSection(report),
    copiesSection(report),
    loneSection(report),
    annotationsSection(report),
  ];
  return {
    title: options.name,
    summary: summaryOf(comparison),
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  };
}

function summaryOf({ articles, shared, lone }: Comparison): string {
  const disputes = shared.reduce((sum, one) => sum + one.disputes.length, 0);
  return [
    several(articles.length, 'source', 'sources'),
    several(shared.length, 'shared quotation', 'shared quotations'),
    several(disputes, 'dispute', 'disputes'),
    `${several(lone.length, 'quotation', 'quotations')} in one source only`,
  ].join(' · ');
}

/** `1 source`, `3 sources`. */
export function several(count: number, one: string, more: string): string {
  return `${String(count)} ${count === 1 ? one : more}`;
}

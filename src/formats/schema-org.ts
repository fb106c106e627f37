import type { ReportedArticle } from './report.ts';
import { wordsOf } from './report.ts';

/** The articles as schema.org `NewsArticle`s with the direct quotations in them: what search engines read of a page. */
export function schemaOrg(reports: readonly ReportedArticle[]): unknown {
  return {
    '@context': 'https://schema.org',
    '@graph': reports.map((report) => {
      const { metadata, published } = report.article.analysis;
      return {
        '@type': 'NewsArticle',
        headline: report.title,
        ...(report.url === undefined ? {} : { url: report.url }),
        ...(published === undefined ? {} : { datePublished: published }),
        ...(metadata.outlet === undefined ? {} : { publisher: { '@type': 'Organization', name: metadata.outlet } }),
        hasPart: report.quotations
          .filter(({ quotation }) => quotation.type === 'direct')
          .map((mark) => ({
            '@type': 'Quotation',
            text: wordsOf(mark, report.article.text),
            // schema.org's word, in spite of its name, for the person or organization that a work ascribes words to.
            ...(mark.speaker === undefined ? {} : { spokenByCharacter: { '@type': 'Person', name: mark.speaker } }),
          })),
      };
    }),
  };
}

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Template } from '../article/translate.ts';
import { DEFAULT_CODEBOOK } from '../article/default-codebook.ts';
import { tagHues } from '../article/tag-hues.ts';
import type { Format } from './format.ts';
import { htmlArticle } from './html-article.ts';
import { hueClasses } from './html-hues.ts';
import { htmlPage } from './html-page.ts';
import { HTML_STYLE } from './html-style.ts';
import { reportedArticle } from './report.ts';
import { schemaOrg } from './schema-org.ts';

/**
 * One self-contained page: the articles in full with their marks, and under each what was tagged, said, named and
 * dated. Built as a tree and written by hast, so that what stands in an article can never act as markup. No script
 * runs: the one `script` element holds schema.org data for search engines.
 */
export const html: Format = {
  id: 'html',
  label: 'One HTML page' satisfies Template,
  purpose: 'to read',
  detail: 'the articles in full with their marks, to read, print or send' satisfies Template,
  extension: 'html',
  layout: 'file',
  write: (articles, options) => {
    const reports = articles.map((article) => reportedArticle(article, options.what));
    const hues = hueClasses(articles.map(({ analysis }) => analysis));
    const tagHueOf = tagHues(DEFAULT_CODEBOOK);
    const contents: ElementContent[] =
      reports.length < 2
        ? []
        : [
            h(
              'nav',
              h(
                'ol',
                reports.map((report, index) => h('li', h('a', { href: `#a${String(index + 1)}` }, report.title))),
              ),
            ),
          ];
    const text = htmlPage({
      title: options.name,
      style: HTML_STYLE,
      head: [dataBlock(schemaOrg(reports))],
      body: [
        h('header', [h('h1', options.name), ...contents]),
        h(
          'main',
          reports.map((report, index) =>
            htmlArticle(report, `a${String(index + 1)}`, hues[index] ?? (() => 's0'), { tagHueOf, ...options }),
          ),
        ),
      ],
    });
    return [{ path: `${options.name}.html`, text }];
  },
  losses: () => [],
};

/** Data for machines. `<` is escaped, or words of an article could close the element. */
function dataBlock(value: unknown): Element {
  return h('script', { type: 'application/ld+json' }, JSON.stringify(value).replaceAll('<', '\\u003C'));
}

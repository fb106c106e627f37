import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { htmlPage } from '../html-page.ts';
import { HTML_STYLE } from '../html-style.ts';
import type { Block, Inline, Line, ReportDocument } from './document.ts';

/** The report as one self-contained page: no script, nothing fetched; what stands in an article cannot act as markup. */
export function eventHtml({ title, summary, sections }: ReportDocument): string {
  return htmlPage({
    title,
    style: `${HTML_STYLE}${REPORT_STYLE}`,
    body: [
      h('header', [
        h('h1', title),
        h('p.facts', summary),
        h('nav', h('ul', sections.map((section) => h('li', h('a', { href: `#${section.id}` }, section.title))))), // prettier-ignore
      ]),
      h(
        'main',
        sections.map(({ id, title: name, blocks }) => h('section', { id }, [h('h2', name), ...blocks.map(htmlBlock)])),
      ),
    ],
  });
}

/** Tables may be wider than the text: they scroll by themselves on a small screen. */
const REPORT_STYLE = `
body{max-width:60rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding:0;list-style:none;font-size:.92em}
section{border-top:1px solid var(--line);margin-top:2.5rem;padding-top:.25rem}
section h3{margin:2rem 0 .5rem;font-size:1.02em}
.scroll{overflow-x:auto}
table{font-size:.9em}
mark.changed{background:none;color:inherit;font-weight:650;text-decoration:underline solid 2px var(--t-orange);text-underline-offset:3px}
.reported{font-style:italic;color:var(--faint)}
.faint{color:var(--faint)}
figure.wording{margin:.75rem 0}
figure.wording blockquote{border-color:var(--line)}
figure.wording figcaption{padding-left:1.2rem}
@media print{.scroll{overflow:visible}section{break-inside:auto}}
`;

function htmlBlock(block: Block): ElementContent {
  switch (block.kind) {
    case 'heading':
      return h('h3', htmlLine(block.line));
    case 'paragraph':
      return h('p', htmlLine(block.line));
    case 'list':
      return h('ul', block.items.map((item) => h('li', htmlLine(item)))); // prettier-ignore
    case 'quotation':
      return h('figure.wording', [h('blockquote', h('p', htmlLine(block.words))), h('figcaption', htmlLine(block.by))]);
    case 'table':
      return h('div.scroll', { tabIndex: 0 }, [
        h('table', [
          h('thead', h('tr', block.head.map((name) => h('th', { scope: 'col' }, name)))), // prettier-ignore
          h('tbody', block.rows.map((row) => h('tr', row.map((cell) => h('td', htmlLine(cell)))))), // prettier-ignore
        ]),
      ]);
  }
}

function htmlLine(line: Line): ElementContent[] {
  return line.map(htmlInline);
}

function htmlInline({ text, style, href }: Inline): ElementContent {
  const words: ElementContent = href === undefined ? { type: 'text', value: text } : h('a', { href }, text);
  if (style === undefined) return words;
  if (style === 'strong') return h('strong', [words]);
  return style === 'changed' ? h('mark.changed', [words]) : h(`span.${style}`, [words]);
}

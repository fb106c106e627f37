import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { EXPORT_MARK } from './export-mark.ts';

/** A page that needs nothing from elsewhere, with the mark of our exports. Built as a tree: words never act as markup. */
export interface HtmlPage {
  readonly title: string;
  readonly style: string;
  /** What else stands in the head. */
  readonly head?: readonly ElementContent[];
  readonly body: readonly ElementContent[];
}

/** The text of a page. */
export function htmlPage({ title, style, head = [], body }: HtmlPage): string {
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      { type: 'text', value: '\n' },
      { type: 'comment', value: ` ${EXPORT_MARK} ` },
      { type: 'text', value: '\n' },
      h('html', { lang: 'en' }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { name: 'generator', content: 'Pressmark' }),
          h('title', title),
          h('style', style),
          ...head,
        ]),
        h('body', [...body]),
      ]),
      { type: 'text', value: '\n' },
    ],
  };
  return toHtml(page);
}

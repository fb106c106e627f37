import type { BlockContent, PhrasingContent, Root, RootContent } from 'mdast';
import { EXPORT_MARK } from '../export-mark.ts';
import { markdownText } from '../markdown-text.ts';
import type { Block, Inline, Line, ReportDocument } from './document.ts';

/** The report as Markdown, with the library's escaping. Words that differ are bold, reported ones in italics. */
export function eventMarkdown({ title, summary, sections }: ReportDocument): string {
  const root: Root = {
    type: 'root',
    children: [
      { type: 'html', value: `<!-- ${EXPORT_MARK} -->` },
      heading(1, [{ text: title }]),
      paragraph([{ text: summary }]),
      ...sections.flatMap(({ title: name, blocks }): RootContent[] => [
        heading(2, [{ text: name }]),
        ...blocks.map(markdownBlock),
      ]),
    ],
  };
  return markdownText(root);
}

function markdownBlock(block: Block): RootContent {
  switch (block.kind) {
    case 'heading':
      return heading(3, block.line);
    case 'paragraph':
      return paragraph(block.line);
    case 'list':
      return {
        type: 'list',
        spread: false,
        children: block.items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(item)] })),
      };
    case 'quotation':
      return { type: 'blockquote', children: [paragraph(block.words), paragraph([{ text: '— ' }, ...block.by])] };
    case 'table':
      return {
        type: 'table',
        children: [block.head.map((name): Line => [{ text: name }]), ...block.rows].map((row) => ({
          type: 'tableRow',
          children: row.map((cell) => ({ type: 'tableCell', children: phrasing(cell) })),
        })),
      };
  }
}

function heading(depth: 1 | 2 | 3, line: Line): RootContent {
  return { type: 'heading', depth, children: phrasing(line) };
}

function paragraph(line: Line): BlockContent & { readonly type: 'paragraph' } {
  return { type: 'paragraph', children: phrasing(line) };
}

function phrasing(line: Line): PhrasingContent[] {
  return line.filter(({ text }) => text !== '').flatMap(markdownInline);
}

/** Marks of emphasis may not touch blanks: those go outside. */
function markdownInline({ text, style, href }: Inline): PhrasingContent[] {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (words === '') return [{ type: 'text', value: text }];
  const plain: PhrasingContent = { type: 'text', value: words };
  const linked: PhrasingContent = href === undefined ? plain : { type: 'link', url: href, children: [plain] };
  return [
    ...(before === '' ? [] : [{ type: 'text', value: before } as const]),
    styled(linked, style),
    ...(after === '' ? [] : [{ type: 'text', value: after } as const]),
  ];
}

function styled(words: PhrasingContent, style: Inline['style']): PhrasingContent {
  if (style === 'changed' || style === 'strong') return { type: 'strong', children: [words] };
  return style === 'reported' ? { type: 'emphasis', children: [words] } : words;
}
